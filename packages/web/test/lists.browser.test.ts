import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { fillWithCopies } from '../../server/test/many-matters.ts'
import { staff } from '../../server/test/small-company.ts'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
let caseId: string
let owner: 'ana' | 'ben'
beforeAll(async () => {
  desk = await openDesk()
  const opened = await desk.customerWrites('The first of very many.')
  caseId = opened.case.id
  const { rows } = await desk.app.pool.query<{ owner_id: string }>(
    'select owner_id from matter_head where matter_id = $1',
    [caseId],
  )
  owner = rows[0]?.owner_id === staff.ana ? 'ana' : 'ben'
})
afterAll(async () => {
  await desk.close()
})

const scroller = `document.querySelector('[aria-labelledby="list-title"]')`
const row = (page: Page) => page.locator(`[data-row="${caseId}"]`)

describe('what is new to somebody', () => {
  test('is bold until they open it, in every window of theirs, and can be put back', async () => {
    const page = await desk.at(owner, { path: '/desk/mine' })
    await row(page).waitFor()
    expect(await row(page).getAttribute('data-unread')).toBe('true')
    expect(await row(page).innerText()).toContain('New:')
    const other = await page.context().newPage()
    await other.goto('/desk/mine')
    await row(other).waitFor()
    expect(await row(other).getAttribute('data-unread')).toBe('true')
    await page.keyboard.press('j')
    await page.getByLabel('The story').getByText('The first of very many.').waitFor()
    await expect.poll(() => row(other).getAttribute('data-unread')).toBe(null)
    await page.getByRole('button', { name: 'Mark as unread' }).click()
    await page.waitForURL('**/desk/mine')
    await expect.poll(() => row(page).getAttribute('data-unread')).toBe('true')
    await expect.poll(() => row(other).getAttribute('data-unread')).toBe('true')
  })

  test('is read under the pointer of its owner, and of nobody whose look would be written down', async () => {
    const story = `/api/v1/cases/${caseId}/events`
    const colleague = owner === 'ana' ? 'ben' : 'ana'
    for (const who of [owner, colleague] as const) {
      const page = await desk.at(who, { path: '/desk/all' })
      await row(page).waitFor()
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await row(page).hover()
      if (who === owner) await expect.poll(() => asked).toContain(story)
      else await page.waitForTimeout(500)
      expect(asked.includes(story)).toBe(who === owner)
    }
    const { rows: looks } = await desk.app.pool.query('select from access_log where how = $1', ['case'])
    expect(looks).toEqual([])
  })
})

describe('a list of many hundreds', () => {
  beforeAll(async () => {
    await fillWithCopies(desk.app.pool, [caseId], 400)
  })

  test('is narrowed by keys, says how many that leaves, and stays so into a case and back', async () => {
    const page = await desk.at('claire')
    const waits = page.getByLabel('Waits for')
    await page.goto('/desk/team')
    await page.locator('[data-row]').first().waitFor()
    await page.keyboard.press('f')
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('SELECT')
    await waits.focus()
    await page.keyboard.press('U')
    const count = page.getByText(/^4\d\d of 4\d\d$/)
    await count.waitFor()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.locator(':focus').innerText()).toBe('Narrow')
    await page.locator('[data-row]').first().click()
    await page.getByLabel('The story').waitFor()
    await page.keyboard.press('u')
    await page.waitForURL('**/desk/team?waitingOn=us')

    // It is kept under a name, shown to her team, and found beside the lists by whoever works in it.
    await page.getByRole('button', { name: 'Keep as a view' }).click()
    await page.getByLabel('Its name').fill('Was auf uns wartet')
    await page.getByLabel('Who sees it').selectOption('Everybody in Care')
    await page.getByRole('button', { name: 'Keep it' }).click()
    const kept = page.getByRole('list', { name: 'Your views' }).getByRole('link')
    await kept.waitFor()
    expect(await kept.getAttribute('data-chosen')).toBe('true')
    await page.waitForURL('**/desk/team?team=Care&waitingOn=us')
    // It is of her team for whoever opens it, also where they look at another.
    const member = await desk.at('ben', { path: '/desk/team?team=Desk' })
    await member.getByRole('link', { name: 'Was auf uns wartet' }).click()
    await member.waitForURL('**/desk/team?team=Care&waitingOn=us')
    expect(await member.getByLabel('Team', { exact: true }).count()).toBe(0)
    await page.getByRole('button', { name: 'Change this view' }).click()
    await page.getByLabel('Its name').fill('يَنتظرنا')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect.poll(() => kept.innerText()).toBe('يَنتظرنا')
    await page.getByRole('button', { name: 'Change this view' }).click()
    await page.getByRole('button', { name: 'Throw it away' }).click()
    await kept.waitFor({ state: 'detached' })

    await page.keyboard.press('f')
    await waits.selectOption('The customer')
    await page.getByText('No case of this list fits').waitFor()
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.waitForURL('**/desk/team?team=Care')
    await page.locator('[data-row]').first().waitFor()

    // What the server does not know is not left out unseen.
    await page.goto('/desk/all?promises=late')
    const refused = page.getByRole('alert').filter({ hasText: 'The list did not come' })
    expect(await refused.innerText()).toContain('promises')
    await page.getByRole('button', { name: 'Not only: late' }).click()
    await page.locator('[data-row]').first().waitFor()
  })

  test('draws what is in sight, goes on by scrolling and by keys, and keeps its place', async () => {
    await desk.app.pool.query('update customer set name = $1', [
      'عبد الرحمن بن محمد الرحيم Donaudampfschifffahrtsgesellschaftskapitänswitwe',
    ])
    const page = await desk.at('claire', { path: '/desk/team' })
    const rows = page.locator('[data-row]')
    const focusedPlace = async (): Promise<number> =>
      Number(
        await page.evaluate(
          `document.activeElement.closest('[aria-posinset]')?.getAttribute('aria-posinset') ?? 0`,
        ),
      )
    await rows.nth(9).waitFor()
    expect(await rows.count()).toBeLessThan(40)
    // At a desk nine or more are seen at once, however long a name is.
    const boxes = await Promise.all((await rows.all()).map((one) => one.boundingBox()))
    expect(new Set(boxes.map((box) => box?.height))).toEqual(new Set([56]))
    expect(boxes.filter((box) => box !== null && box.y >= 0 && box.y + 56 <= 800).length).toBeGreaterThan(8)
    expect(await faults(page)).toEqual([])

    // From row to row with the arrows, past where it was drawn and past what was fetched.
    await rows.first().focus()
    for (let presses = 0; presses < 4; presses += 1) {
      const before = await focusedPlace()
      const further = async (): Promise<number> => {
        await page.keyboard.press('End')
        return await focusedPlace()
      }
      // At the end of what is there the next page is on its way.
      await expect.poll(further, { timeout: 15_000 }).toBeGreaterThan(before)
    }
    expect(await rows.count()).toBeLessThan(60)
    const place = await focusedPlace()
    expect(place).toBeGreaterThan(150)
    await page.keyboard.press('ArrowUp')
    expect(await focusedPlace()).toBe(place - 1)
    await page.keyboard.press('Enter')
    await page.getByLabel('The story').waitFor()
    const [opened] = await page.locator('[data-row][aria-current]').all()
    const openedPlace = async (): Promise<number> =>
      Number(
        await page.locator('[aria-posinset]:has([data-row][aria-current])').getAttribute('aria-posinset'),
      )
    expect(await opened?.isVisible()).toBe(true)
    expect(await openedPlace()).toBe(place - 1)
    await page.keyboard.press('k')
    await expect.poll(openedPlace).toBe(place - 2)

    // Another list and back: it stands where it stood.
    const scrolled = async () => Number(await page.evaluate(`${scroller}.scrollTop`))
    const stood = await scrolled()
    expect(stood).toBeGreaterThan(5_000)
    await page.keyboard.press('2')
    await page.waitForURL('**/desk/mine')
    await page.keyboard.press('3')
    await expect.poll(scrolled).toBe(stood)

    await page.getByLabel('In which order').selectOption('Last changed first')
    await expect.poll(scrolled).toBe(0)
    await page.locator('[aria-posinset="1"] [data-row]').focus()
    await page.keyboard.press('Home')
    expect(await focusedPlace()).toBe(1)
  })

  test('is offered row by row, each with its own answer, and what was refused says why', async () => {
    const { case: mine } = await desk.customerWrites('One to hand on.')
    const { rows } = await desk.app.pool.query<{ owner_id: string }>(
      'select owner_id from matter_head where matter_id = $1',
      [mine.id],
    )
    const page = await desk.at(rows[0]?.owner_id === staff.ana ? 'ana' : 'ben', { path: '/desk/all' })
    await page.getByLabel('In which order').selectOption('Last changed first')
    const mineInList = page.locator(`[data-row="${mine.id}"]`)
    const offerThem = async (count: string): Promise<void> => {
      await page.getByRole('button', { name: 'Offer to…' }).click()
      await page.getByRole('combobox', { name: 'To whom' }).fill('Claire')
      await page.getByRole('option', { name: 'Claire Example' }).click()
      await page.getByLabel('Why them').fill('You know these boilers.')
      await page.getByRole('button', { name: count }).click()
    }
    await mineInList.focus()
    await page.keyboard.press('x')
    await page.getByText('1 case chosen').waitFor()
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByText('2 cases chosen').waitFor()
    expect(await faults(page)).toEqual([])
    await offerThem('Offer 2 cases')
    const outcomes = page.locator('[data-offered]')
    await outcomes.nth(1).waitFor()
    expect(await outcomes.filter({ hasText: mine.reference }).innerText()).toContain(': offered')

    // Offered once more it is not: its answer says why, and it has one offer still.
    await page.getByRole('button', { name: 'Choose none' }).click()
    await mineInList.focus()
    await page.keyboard.press('x')
    await offerThem('Offer 1 case')
    await outcomes.filter({ hasText: `${mine.reference}): not offered.` }).waitFor()
    await page.getByRole('button', { name: 'Try 1 again' }).waitFor()
    const { rows: offered } = await desk.app.pool.query(
      `select from matter_event where matter_id = $1 and type = 'transferOffered'`,
      [mine.id],
    )
    expect(offered).toHaveLength(1)
  })

  test('moves nothing under the hand of whoever reads further down', async () => {
    const page = await desk.at('claire', { path: '/desk/team' })
    await page.locator('[data-row]').nth(9).waitFor()
    await page.getByLabel('In which order').selectOption('Last changed first')
    await page.locator('[data-row]').nth(9).waitFor()
    await page.evaluate(`${scroller}.scrollTop = 1_000`)
    const read = page.locator('[aria-posinset="21"] [data-row]')
    await read.waitFor()
    const id = await read.getAttribute('data-row')
    const top = async () => (await page.locator(`[data-row="${id}"]`).boundingBox())?.y
    const before = await top()
    await desk.customerWrites('Somebody new.')
    await page.locator(`[aria-posinset="22"] [data-row="${id}"]`).waitFor()
    expect(await top()).toBe(before)
  })
})
