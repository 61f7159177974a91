import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { staff } from '../../server/test/small-company.ts'
import { appears, type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk(undefined, {})
})
afterAll(async () => await desk.close())

/** The words that went to the customer of a case. */
const toldIn = async (caseId: string): Promise<readonly string[]> => {
  const { rows } = await desk.app.pool.query<{ words: string }>(
    `select words from case_contact join matter_text using (matter_id)
      where matter_id = $1 and direction = 'made' and matter_text.id = text_id order by at`,
    [caseId],
  )
  return rows.map(({ words }) => words)
}

test('what is sent goes ten seconds later, is taken back until then, and goes without its browser', async () => {
  const { case: opened } = await desk.customerWrites('The lamp is broken.')
  const { rows } = await desk.app.pool.query<{ owner_id: string }>(
    'select owner_id from matter_head where matter_id = $1',
    [opened.id],
  )
  const owner = rows[0]?.owner_id ?? staff.ana
  const page = await desk.signedIn(owner, { path: `/desk/cases/${opened.id}` })
  const composer = page.getByRole('form', { name: 'Your words to the customer' })
  const words = composer.getByRole('textbox', { name: /^To Marta/ })
  await words.fill('We come on Tusday.')
  await words.press('Control+Enter')
  const undo = composer.getByRole('button', { name: 'Undo' })
  await undo.waitFor()
  // Where one would look next: it may be wanted back at once, by one key.
  expect(await appears(composer.locator('button:focus', { hasText: 'Undo' }))).toBe(true)
  expect(await words.inputValue()).toBe('')
  expect(await faults(page)).toEqual([])
  await page.keyboard.press('z')
  expect(await appears(page.getByText('Taken back. Nothing was sent.'))).toBe(true)
  await expect.poll(async () => await words.inputValue()).toBe('We come on Tusday.')
  expect(await appears(composer.locator('textarea:focus'))).toBe(true)

  // What goes along is written where it opened, and not to the button that opened it.
  const promise = composer.getByRole('button', { name: 'Promise', exact: true })
  await promise.click()
  expect(await appears(composer.locator('fieldset :is(input, textarea):focus'))).toBe(true)
  await promise.click()

  // What was begun as a letter is no part of what is said of a call.
  await page.getByRole('radio', { name: 'Log a call or visit' }).check()
  const ofCall = composer.getByRole('textbox', { name: /^What was said/ })
  await expect.poll(async () => await ofCall.inputValue()).toBe('')
  await page.getByRole('radio', { name: 'Write to them' }).check()
  await expect.poll(async () => await words.inputValue()).toBe('We come on Tusday.')

  // Somewhere else of theirs, it stands there as they left it.
  await words.fill('We come on Tuesday.')
  await page.waitForResponse(
    (answered) => answered.request().method() === 'PUT' && answered.url().includes('/drafts/'),
  )
  const elsewhere = await desk.signedIn(owner, { path: `/desk/cases/${opened.id}` })
  const there = elsewhere.getByRole('textbox', { name: /^To Marta/ })
  await expect.poll(async () => await there.inputValue()).toBe('We come on Tuesday.')
  // What both go on with is kept twice, and each says so.
  await there.fill('We come on Tuesday at nine.')
  await elsewhere.waitForResponse(
    (answered) => answered.request().method() === 'PUT' && answered.url().includes('/drafts/'),
  )
  await words.fill('We come on Tuesday at ten.')
  expect(await appears(composer.getByText('We come on Tuesday at nine.'))).toBe(true)
  await composer.getByRole('button', { name: 'Throw it away' }).click()
  await composer.getByText('We come on Tuesday at nine.').waitFor({ state: 'detached' })

  await promise.click()
  await page.keyboard.type('A new lamp')
  await composer.getByLabel('By when').fill('tomorrow noon')
  await composer.getByRole('button', { name: 'Send to Marta Keane' }).click()
  await undo.waitFor()
  // What goes along is read there too, while it can be taken back.
  expect(await appears(composer.getByText(/^With it goes the promise, by .+: A new lamp$/))).toBe(true)
  expect(await toldIn(opened.id)).toEqual([])
  await page.context().close()
  await expect
    .poll(async () => await toldIn(opened.id), { timeout: 20_000 })
    .toEqual(['We come on Tuesday at ten.'])
  await elsewhere.context().close()
})

test('on a telephone what one presses to send and what the customer said last stay in sight, whatever goes along', async () => {
  const { case: opened } = await desk.customerWrites('Die Bremse quietscht seit der Inspektion, وأنا أنتظر.')
  const { rows } = await desk.app.pool.query<{ owner_id: string }>(
    'select owner_id from matter_head where matter_id = $1',
    [opened.id],
  )
  const viewport = { width: 360, height: 800 }
  const page = await desk.signedIn(rows[0]?.owner_id ?? staff.ana, {
    viewport,
    path: `/desk/cases/${opened.id}`,
  })
  const composer = page.getByRole('form', { name: 'Your words to the customer' })
  await composer.getByRole('textbox', { name: /^To Marta/ }).fill('We come on Tuesday.')
  const bothInSight = async () => {
    for (const [what, selector] of [
      ['what sends', '[data-composer] [type="submit"]'],
      ['their words', 'article [data-side="customer"][data-words] [data-author="customer"]'],
    ] as const)
      await expect
        .poll(async () => await page.evaluate(isOnTop(selector)), { message: `${what} in sight` })
        .toBe(true)
  }
  await bothInSight()
  await composer.getByRole('button', { name: 'Promise', exact: true }).click()
  await bothInSight()
  // What puts it right, by one press of what may be granted now; what is nothing without an amount asks for one.
  const remedy = composer.getByRole('button', { name: 'Grant what puts it right', exact: true })
  await remedy.click()
  expect(await appears(composer.locator('fieldset[name="remedy"] button:focus'))).toBe(true)
  await composer.getByRole('button', { name: /^Refund/ }).click()
  expect(await appears(composer.getByLabel('How much', { exact: true }))).toBe(true)
  await bothInSight()
  expect(await faults(page)).toEqual([])
  // What may be granted stands where one grants it, and not a second time by the map alone.
  expect(await page.getByText('May be granted here').count()).toBe(0)
  await remedy.click()
  await composer.getByRole('button', { name: 'Propose how it ends' }).click()
  await bothInSight()
  // What its keyboard leaves.
  await page.setViewportSize({ width: 360, height: 480 })
  await bothInSight()
  // On a tablet upright the story takes the room that is left: what one writes in stands at the foot.
  await page.setViewportSize({ width: 820, height: 1400 })
  await expect.poll(async () => await page.evaluate(footOfCase)).toBe(1400)
  expect(await faults(page)).toEqual([])
  await page.context().close()
})

const footOfCase = `document.querySelector('main article').getBoundingClientRect().bottom`

/** Whether the end of the last of these is on the screen, and nothing over it. */
const isOnTop = (selector: string): string => `(() => {
  const one = [...document.querySelectorAll(${JSON.stringify(selector)})].at(-1)
  const { left, bottom, width } = one.getBoundingClientRect()
  const there = document.elementFromPoint(left + Math.min(width / 2, 40), bottom - 10)
  return there !== null && (one.contains(there) || there.contains(one)) && bottom <= innerHeight
})()`
