import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appears, type Desk, openDesk } from './desk.ts'

let desk: Desk
let page: Page
beforeAll(async () => {
  desk = await openDesk()
  for (const words of ['Nothing yet.', 'First of all.', 'Second to none.', 'Third time lucky.'])
    await desk.customerWrites(words)
  page = await desk.at('claire')
  await page.goto('/desk/all')
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
    await page.keyboard.press('j')
    await story.getByText('Third time lucky.').waitFor()
    await page.keyboard.press('j')
    await story.getByText('Second to none.').waitFor()
    await page.keyboard.press('k')
    await story.getByText('Third time lucky.').waitFor()
    await expect.poll(focused).toBe('Marta Keane')
    await page.keyboard.press('u')
    await page.waitForURL('**/desk/all')
  })

  test('in Today j and k go from line to line, and Enter opens the case beside what is to do', async () => {
    const owner = await desk.at('ana')
    await owner.locator('[data-row]').first().waitFor()
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
  })

  test('/ goes to the search, and a search finds by the customer’s words', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('lucky')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/desk/all?q=lucky')
    await page.getByRole('heading', { name: 'Found for “lucky”' }).waitFor()
    await expect.poll(() => page.locator('[data-row]').count()).toBe(1)
    const search = page.getByRole('searchbox', { name: 'Search cases' })
    await search.fill('keane')
    await search.press('Enter')
    await page.getByRole('heading', { name: 'Found for “keane”' }).waitFor()
    const found = page.locator('[data-row]').filter({ hasText: 'Their name' })
    await expect.poll(() => found.count()).toBe(4)
    // Why it was found, and still what she said.
    expect(await found.first().innerText()).toMatch(/Third time lucky\.[\s\S]*Their name/)
    await search.fill('')
    await page.waitForURL('**/desk/all')
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

  const chosen = (words: string) =>
    page.locator('[role="option"][data-combobox-selected]', { hasText: words }).waitFor()

  test('Ctrl+K goes anywhere, from within a field, too; Esc leaves one where one was', async () => {
    await page.goto('/desk/all')
    await page.getByText('Third time lucky.').first().waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('rot')
    await chosen('Rota')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/desk/rota')
    await expect.poll(focused).toBe('Rota')
    const search = page.getByRole('searchbox', { name: 'Search cases' })
    await search.fill('luck')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Where to go, or what to do' }).waitFor()
    expect(await search.inputValue()).toBe('luck')
    await page.keyboard.type('third')
    await chosen('Marta Keane')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate('document.activeElement.type')).toBe('search')
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
    await page.keyboard.type('lapse')
    const refused = page.getByRole('option', { name: /Let it lapse/ })
    await refused.waitFor()
    expect(await refused.getAttribute('aria-disabled')).toBe('true')
    expect((await refused.innerText()).split(/\s+/).length).toBeGreaterThan(6)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})
