import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { appears, type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => await desk.close())
beforeEach(async () => {
  await desk.app.pool.query('delete from left_unsent')
})

const noted = async (): Promise<readonly string[]> => {
  const { rows } = await desk.app.pool.query<{ page: string }>('select page from left_unsent order by page')
  return rows.map(({ page }) => page)
}
const open = async (path: string): Promise<Page> => {
  const page = await desk.browse()
  await page.goto(path)
  return page
}
/** What the browser says when somebody turns to another tab, and when they come back. */
const turn = async (page: Page, to: 'hidden' | 'visible'): Promise<void> =>
  await page.evaluate(
    `${to === 'hidden' ? `Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })` : 'delete document.visibilityState'};
     document.dispatchEvent(new Event('visibilitychange'))`,
  )

test('who began to write and left is told of by their browser, without a word of theirs', async () => {
  const form = await open('/')
  const said: string[] = []
  form.on('request', (request) => {
    if (request.url().endsWith('/left')) said.push(request.postData() ?? '')
  })
  await form.locator('#words').fill('My boiler leaks.')
  // Within the page one goes nowhere else.
  await form.getByRole('link', { name: 'Go to the content' }).press('Enter')
  await turn(form, 'hidden')
  await expect.poll(noted).toEqual(['tellUs'])
  expect(said).toEqual([
    expect.stringMatching(/^\{"view":"[\da-f-]{36}","page":"tellUs","left":true,"seconds":\d+\}$/),
  ])
  await turn(form, 'visible')
  await expect.poll(noted).toEqual([])
  await form.goto('about:blank')
  await expect.poll(noted).toEqual(['tellUs'])

  const chat = await open('/chat')
  await chat.getByRole('textbox', { name: 'Your words' }).pressSequentially('My')
  await chat.goto('about:blank')
  await expect.poll(noted).toEqual(['chat', 'tellUs'])
})

test('who only looked, sent it, or went on to another page of ours has not left', async () => {
  const looked = await open('/')
  await looked.goto('about:blank')
  const sent = await open('/')
  await sent.locator('#words').fill('My boiler leaks again.')
  await sent.locator('button.main').click()
  await sent.waitForURL(/\/case\//)
  const on = await open('/')
  await on.locator('#words').fill('They sent me away.')
  await on.getByRole('link', { name: 'I was sent away' }).click()
  await on.waitForURL(/sent-away/)
  const chat = await open('/chat')
  await chat.getByRole('textbox', { name: 'Your words' }).fill('Is anybody there?')
  await chat.keyboard.press('Enter')
  await chat.getByText('We have it').waitFor()
  await chat.getByRole('textbox', { name: 'Your words' }).pressSequentially('Well')
  await chat.goto('about:blank')
  // Whoever left after them is told of; they are not.
  const last = await open('/sent-away')
  await last.getByLabel('Where was it?').selectOption('phone')
  await last.goto('about:blank')
  await expect.poll(noted).toEqual(['sentAway'])
})

test('whoever leads that door reads it at the end of Today', async () => {
  await desk.app.pool.query(
    `insert into left_unsent select gen_random_uuid(), 'tellUs', now() - n * interval '13 hours', 20 * n from generate_series(1, 5) n`,
  )
  const page = await desk.at('claire', { path: '/desk/today' })
  const section = page.getByRole('region', { name: 'Who did not get through' })
  expect(await appears(section.getByText('5 times somebody began to write and left.'))).toBe(true)
  await section.getByText('Day by day').click()
  expect(await section.getByRole('row').count()).toBeGreaterThan(2)
  expect(await faults(page)).toEqual([])
  const ana = await desk.at('ana', { path: '/desk/today' })
  await ana.getByRole('heading', { name: 'Today' }).waitFor()
  expect(await ana.getByText('Who did not get through').count()).toBe(0)
})
