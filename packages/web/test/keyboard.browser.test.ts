import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { staff } from '../../server/test/small-company.ts'
import { appears, type Desk, openDesk } from './desk.ts'

let desk: Desk
let page: Page
beforeAll(async () => {
  desk = await openDesk()
  for (const words of ['Nothing yet.', 'First of all.', 'Second to none.', 'Third time lucky.'])
    await desk.customerWrites(words)
  page = await desk.at('claire', { path: '/desk/all' })
  await page.getByText('Third time lucky.').first().waitFor()
})
afterAll(async () => {
  await desk.close()
})

const focused = async (): Promise<string> =>
  (await page.locator(':focus').innerText()).replaceAll(/\s+/g, ' ')

describe('by keyboard alone', () => {
  test('the first stop is the way past the lists', async () => {
    await page.goto('/desk/all')
    await page.getByText('Third time lucky.').first().waitFor()
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the case')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('page')
  })

  test('j and k step through the list and open each at once, u goes back', async () => {
    await page.goto('/desk/all')
    await page.getByText('Third time lucky.').first().waitFor()
    const story = page.getByLabel('The story')
    // What is due next stands first: who wrote first.
    await page.keyboard.press('j')
    await story.getByText('Nothing yet.').waitFor()
    await page.keyboard.press('j')
    await story.getByText('First of all.').waitFor()
    await page.keyboard.press('k')
    await story.getByText('Nothing yet.').waitFor()
    await expect.poll(focused).toBe('Marta Keane')
    await page.keyboard.press('u')
    await page.waitForURL('**/desk/all')
    // One looks next at the case that one comes from; in another list, at what it is called.
    await expect.poll(focused).toMatch(/^Marta Keane .*Nothing yet\./)
    await page.keyboard.press('1')
    await expect.poll(focused).toBe('Today')
    await page.keyboard.press('5')
    await expect.poll(focused).toBe('All')
  })

  test('in Today j and k go from line to line, and Enter opens the case beside what is to do', async () => {
    const owner = await desk.at('ana', { mayComplain: /not-sent-to-customers/ })
    await owner.locator('[data-row]').first().waitFor()
    // A tab that was open while Buckstop was upgraded can't fetch what stands beside the lines any more.
    const missed: string[] = []
    await owner.route('**/assets/not-sent-to-customers-*.js', async (route) => {
      missed.push(route.request().url())
      await route.fulfill({ status: 404 })
    })
    await owner.goto('/desk/today')
    const line = async () => (await owner.locator(':focus').getAttribute('href')) ?? ''
    await owner.locator('[data-row]').nth(1).waitFor()
    await owner.keyboard.press('j')
    const first = await line()
    await owner.keyboard.press('j')
    expect(await line()).not.toBe(first)
    await owner.keyboard.press('k')
    expect(await line()).toBe(first)
    const outline = await owner.evaluate('getComputedStyle(document.activeElement).outlineStyle')
    expect(outline).toBe('solid')
    await owner.keyboard.press('Enter')
    await owner.waitForURL('**/desk/today/*')
    await owner.getByLabel('The story').waitFor()
    await owner.getByRole('heading', { name: 'Today' }).waitFor()
    expect(missed).not.toEqual([])
  })

  test('/ goes to the search, which finds while one types: arrows choose, Enter opens, Escape gives back the list', async () => {
    const field = page.getByRole('combobox', { name: 'Search cases' })
    const options = page.getByRole('listbox', { name: /^Found for/ }).getByRole('option')
    await page.goto('/desk/all')
    await page.getByText('Third time lucky.').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('keane', { delay: 20 })
    await page.waitForURL('**/desk/all?q=keane')
    await page.getByRole('heading', { name: 'Found for “keane”' }).waitFor()
    await expect.poll(() => options.count()).toBe(4)
    // Why it was found is marked, and what she said last still stands there.
    expect(await options.first().innerText()).toMatch(/Third time lucky\.[\s\S]*Their name/)
    expect(await options.first().locator('mark').allInnerTexts()).toEqual(['Keane'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const chosen = await options.nth(1).getAttribute('id')
    expect(await field.getAttribute('aria-activedescendant')).toBe(chosen)
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('combobox')
    await page.keyboard.press('Enter')
    await page.getByLabel('The story').getByText('Second to none.').waitFor()
    expect(new URL(page.url()).search).toBe('?q=keane')
    // Single keys go on through what was found.
    await expect.poll(focused).toBe('Marta Keane')
    await page.keyboard.press('j')
    await page.getByLabel('The story').getByText('First of all.').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'All', exact: true }).waitFor()
    expect(new URL(page.url()).search).toBe('')
    await page.getByLabel('The story').getByText('First of all.').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement === document.body')).toBe(false)
    expect(await field.inputValue()).toBe('')
  })

  test('a whole reference opens its case on Enter, before anything is chosen', async () => {
    const { case: about } = await desk.customerWrites('It is referred to.')
    await page.goto('/desk/people')
    await page.getByText('Rosa Example').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type(about.reference.toLowerCase().replaceAll('-', ''))
    await page.keyboard.press('Enter')
    expect(await appears(page.getByLabel('The story').getByText('It is referred to.'))).toBe(true)
    // And from a page without a list, Escape leads back to that page.
    await page.goto('/desk/people')
    await page.getByText('Rosa Example').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('keane')
    await page.getByRole('heading', { name: 'Found for “keane”' }).waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL('**/desk/people')
  })

  test('half a character of an input method is not looked for, nor does its Enter act', async () => {
    await page.goto('/desk/all')
    await page.getByText('Third time lucky.').first().waitFor()
    await page.keyboard.press('/')
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'nih', selectionStart: 3, selectionEnd: 3 })
    // Longer than anything that is typed rests before it is looked for.
    await page.waitForTimeout(400)
    expect(new URL(page.url()).search).toBe('')
    await session.send('Input.insertText', { text: '你好' })
    await page.waitForURL(`**/desk/all?q=${encodeURIComponent('你好')}`)
    await page.keyboard.press('Escape')
    await page.waitForURL('**/desk/all')
  })

  test('what a search showed is written down once it rests, not letter by letter', async () => {
    const ben = await desk.at('ben', { path: '/desk/mine' })
    await ben.getByRole('heading', { name: 'Mine', exact: true }).waitFor()
    const looks = async (): Promise<readonly string[]> => {
      const { rows } = await desk.app.pool.query<{ how: string }>(
        `select how from access_log where person_id = $1 and how = 'search'`,
        [staff.ben],
      )
      return rows.map(({ how }) => how)
    }
    expect(await looks()).toEqual([])
    await ben.keyboard.press('/')
    await ben.keyboard.type('keane', { delay: 20 })
    await ben.getByRole('option').first().waitFor()
    expect(await looks()).toEqual(['search'])
    // Named already in this hour.
    await ben.keyboard.type(' lucky', { delay: 20 })
    await expect.poll(() => ben.getByRole('option').count()).toBe(1)
    expect(await looks()).toEqual(['search'])
  })

  test('? shows every key, and lets single keys be switched off', async () => {
    await page.goto('/desk/all')
    await page.getByRole('heading', { name: 'All', exact: true }).click()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.getByLabel('Single keys are on').uncheck()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('3')
    expect(new URL(page.url()).pathname).toBe('/desk/all')
    await page.evaluate(`localStorage.removeItem('desk.single-keys')`)
    await page.keyboard.press('3')
    await page.waitForURL('**/desk/team')
  })

  test('a opens everything one can do: typed, chosen and sent without a mouse', async () => {
    await page.goto('/desk/all')
    await page.getByText('First of all.').first().click()
    await page.getByRole('heading', { name: 'Marta Keane' }).waitFor()
    await page.keyboard.press('a')
    // At once: what is typed before the menu is there goes into it, and no letter of it acts.
    await page.keyboard.type('enter what')
    await page.locator('[role="option"][data-combobox-selected]', { hasText: 'Enter what' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Enter what the customer said' }).waitFor()
    await page.getByLabel('Their words').focus()
    await page.keyboard.type('And last of all.')
    await page.keyboard.press('Control+Enter')
    expect(await appears(page.getByLabel('The story').getByText('And last of all.'))).toBe(true)
  })

  test('Ctrl+Enter sends a form that says nothing of it itself', async () => {
    await page.goto('/desk/systemic-issues')
    await page.getByLabel('What goes wrong again and again').fill('The hinge breaks')
    await page.keyboard.press('Control+Enter')
    await page.waitForURL('**/desk/systemic-issues/*')
    expect(await appears(page.getByRole('heading', { name: 'The hinge breaks' }))).toBe(true)
  })

  const chosen = (words: string) =>
    page.locator('[role="option"][data-combobox-selected]', { hasText: words }).waitFor()

  test('Ctrl+K goes anywhere, from within a field, too; Esc leaves one where one was', async () => {
    await page.goto('/desk/all')
    await page.getByText('Third time lucky.').first().waitFor()
    await page.keyboard.press('Control+k')
    // As above: it comes when it is first asked for.
    await page.locator('input[aria-label="Where to go, or what to do"]:focus').waitFor()
    await page.keyboard.type('rot')
    await chosen('Rota')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/desk/rota')
    await expect.poll(focused).toBe('Rota')
    const search = page.getByRole('combobox', { name: 'Search cases' })
    await search.fill('luck')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Where to go, or what to do' }).waitFor()
    expect(await search.inputValue()).toBe('luck')
    await page.keyboard.type('third')
    await chosen('Marta Keane')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate('document.activeElement.type')).toBe('search')
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Control+k')
    await page.keyboard.type('third')
    await chosen('Marta Keane')
    await page.keyboard.press('Enter')
    await page.getByLabel('The story').getByText('Third time lucky.').waitFor()
  })

  test('Ctrl+K says of what can’t be done now why, and what to do instead', async () => {
    await page.goto('/desk/all')
    await page.getByText('Second to none.').first().click()
    await page.getByRole('heading', { name: 'Marta Keane' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.locator('input[aria-label="Where to go, or what to do"]:focus').waitFor()
    await page.keyboard.type('lapse')
    const refused = page.getByRole('option', { name: /Let it lapse/ })
    await refused.waitFor()
    expect(await refused.getAttribute('aria-disabled')).toBe('true')
    expect((await refused.innerText()).split(/\s+/).length).toBeGreaterThan(6)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})
