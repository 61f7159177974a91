import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staff } from '../../server/test/small-company.ts'
import { appears, type Desk, openDesk } from './desk.ts'
import { faults } from '../../server/test/faults.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await desk.app.pool.query(`update person set role = 'admin' where id = $1`, [staff.rosa])
})
afterAll(async () => {
  await desk.close()
})

const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const
/** A whole day, so many from today. */
const ahead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const wholeDay = (day: string): string => {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(day))
  return `${part({ weekday: 'long' })} ${part({ day: 'numeric', month: 'long', year: 'numeric' })}`
}

test('leave is entered, stands as a sentence, is changed, and is taken back', async () => {
  const page = await desk.at('ana')
  await page.getByRole('button', { name: 'Ana Example' }).click()
  await page.getByRole('radio', { name: 'On leave' }).check()
  const standIn = page.getByRole('combobox', { name: 'Stands in' })
  expect(await appears(page.getByText('Claire Example, if left empty'))).toBe(true)
  await page.getByLabel('First day').fill(ahead(30))
  await page.getByLabel('Last day').fill(ahead(29))
  await page.keyboard.press('Control+Enter')
  await page.getByText('The last day is before the first.').waitFor()
  expect(await page.getByLabel('Last day').getAttribute('aria-invalid')).toBe('true')
  await page.getByLabel('Last day').fill(ahead(32))
  expect(await page.getByText('The last day is before the first.').count()).toBe(0)
  await page.getByRole('button', { name: 'Save it' }).click()
  const leave = page.getByRole('list', { name: 'My leave' })
  const days = `Leave: ${wholeDay(ahead(30))} to ${wholeDay(ahead(32))}.`
  expect(await appears(leave.getByText(`${days} Claire Example stands in, as things stand.`))).toBe(true)
  await page.getByLabel('Last day').waitFor({ state: 'detached' })
  expect(await faults(page)).toEqual([])

  await leave.getByRole('button', { name: 'Change leave' }).click()
  expect(await page.getByLabel('First day').inputValue()).toBe(wholeDay(ahead(30)))
  await page.getByLabel('Last day').fill(ahead(30))
  await standIn.fill('Ben')
  await page.getByRole('option', { name: /Ben Example/ }).click()
  await page.getByRole('button', { name: 'Save it' }).click()
  expect(await appears(leave.getByText(`Leave: ${wholeDay(ahead(30))}. Ben Example stands in.`))).toBe(true)
  expect(await leave.getByRole('listitem').count()).toBe(1)

  await leave.getByRole('button', { name: 'Take back' }).click()
  await leave.waitFor({ state: 'detached' })
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('leave that can’t begin stands on the first page of whoever can settle it', async () => {
  await desk.app.pool.query(
    `insert into leave (id, person_id, from_day, to_day, starts_at, ends_at, entered_by, entered_at,
       failures, not_before, blocked_since)
     select gen_random_uuid(), id, current_date, current_date + 1, current_date, current_date + 2, id, now(),
       3, now() + interval '1 hour', now() from person where id = $1`,
    [staff.ben],
  )
  // Written past the program, which may know the directory of a second ago.
  await desk.app.directory.fresh()
  const own = await desk.at('ben')
  expect(await appears(own.getByRole('link', { name: /^Your leave can’t begin yet/ }))).toBe(true)
  const page = await desk.at('claire', phone)
  const line = page.getByRole('link', { name: /^The leave of Ben Example can’t begin yet/ })
  expect(await line.innerText()).toContain('new cases still come to Ben Example')
  await line.click()
  await page.getByRole('heading', { name: 'People' }).waitFor()
  const ben = page.getByRole('listitem').filter({ hasText: 'Ben Example' }).first()
  expect(await ben.innerText()).toContain('which can’t begin as things stand')
  await ben.getByRole('button', { name: 'Change' }).click()
  expect(await appears(ben.getByText(/has waited to begin since .*: nobody else is here/))).toBe(true)
  expect(await faults(page)).toEqual([])
  await ben.getByRole('button', { name: /^Take back/ }).click()
  await ben.getByText(/has waited to begin/).waitFor({ state: 'detached' })
})

describe('night cover', () => {
  const night = (page: Page) => page.getByRole('region', { name: 'No night cover' })

  test('says who may sign why nobody is awake, until they have', async () => {
    const byDay = JSON.stringify([...Array(7)].map(() => [{ from: 480, to: 1200 }]))
    await desk.app.pool.query('update person set shifts = $2 where id = $1', [staff.helene, byDay])
    const reader = await desk.at('ana', { path: '/desk/people' })
    const told = night(reader).getByText('let Paul Example or Helene Example sign why not')
    expect(await appears(told)).toBe(true)
    const signing = await desk.at('paul', { path: '/desk/people' })
    await night(signing)
      .getByLabel('Why nobody can be called then')
      .fill('The factory stands still at night.')
    await night(signing).getByRole('button', { name: 'Sign it' }).click()
    expect(await appears(night(signing).getByText('Why not, as signed by Paul Example'))).toBe(true)
    expect(await night(signing).getByRole('textbox').count()).toBe(0)
    await reader.reload()
    expect(await appears(night(reader).getByText('The factory stands still at night.'))).toBe(true)
    expect(await told.count()).toBe(0)
  })

  test('is told again where more is missing than was signed for', async () => {
    await desk.app.pool.query('update person set shifts = $2 where id = $1', [
      staff.helene,
      JSON.stringify([[], [], [], [], [], [], []]),
    ])
    const reader = await desk.at('ana', { path: '/desk/people' })
    expect(await appears(night(reader).getByText('It is more than Paul Example signed for'))).toBe(true)
    const helene = reader.getByRole('listitem').filter({ hasText: 'Helene Example' })
    expect(await helene.innerText()).toContain('Off shift now')
    expect(await helene.innerText()).not.toContain('Present')
  })
})

// Each at other hours, so that none is told in one row with another.
test('on a phone, who runs the rota puts somebody on it from its head, however long it is', async () => {
  await desk.app.pool.query(
    `insert into rota (id, person_id, team, starts_at, ends_at)
     select gen_random_uuid(), $1, null, timestamptz '2027-03-02 10:00Z' + d * interval '1 day 1 minute',
       timestamptz '2027-03-02 16:00Z' + d * interval '1 day 1 minute' from generate_series(0, 39) d`,
    [staff.ben],
  )
  const page = await desk.at('rosa', { ...phone, path: '/desk/rota' })
  await page.getByText('2 March 2027, 10:00 to 16:00').first().waitFor()
  const open = page.getByRole('button', { name: 'Put somebody on the rota' })
  expect((await open.boundingBox())?.y).toBeLessThan(phone.viewport.height)
  await open.click()
  const put = page.getByRole('button', { name: 'Put on the rota' })
  expect((await put.boundingBox())?.y).toBeLessThan(2 * phone.viewport.height)
  expect(await faults(page)).toEqual([])
})
