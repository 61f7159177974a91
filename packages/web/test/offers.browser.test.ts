import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { textAt } from '../../server/test/http-company.ts'
import { cookieOf } from '../../server/test/session.ts'
import { staff } from '../../server/test/small-company.ts'
import { appears, type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => await desk.close())

const ownerOf = async (id: string): Promise<string | undefined> =>
  (
    await desk.app.pool.query<{ readonly owner_id: string }>(
      'select owner_id from matter_head where matter_id = $1',
      [id],
    )
  ).rows[0]?.owner_id

const post = async (as: string, path: string, body: object): Promise<unknown> => {
  const cookie = await cookieOf(desk.app, as)
  const headers = { 'content-type': 'application/json', cookie, origin: desk.url }
  const answer = await fetch(`${desk.url}/api/v1${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  expect(answer.ok).toBe(true)
  return await answer.json()
}

/** A case that somebody hears of by telephone and then offers. */
const offeredTo = async (by: string, words: string, to: object): Promise<string> => {
  const id = textAt(await post(by, '/staff/contacts', { channel: 'phone', words }), 'case', 'id')
  await post(by, `/cases/${id}/actions/offer-transfer`, { to })
  return id
}

const openCase = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? ''

test('where many are offered, each is answered by one key that goes on to the next; what a team is offered is to be taken', async () => {
  const ids = [
    await offeredTo(staff.ana, 'The lamp is broken.', { kind: 'person', person: staff.ben }),
    await offeredTo(staff.ana, 'The door sticks.', { kind: 'person', person: staff.ben }),
    await offeredTo(staff.ana, 'The stove goes out.', { kind: 'person', person: staff.ben }),
  ]
  const page = await desk.signedIn(staff.ben, { path: '/desk/today' })
  await page
    .getByRole('link', { name: /^Take or decline/ })
    .first()
    .click()
  expect(await appears(page.getByText('2 more cases are offered to you.'))).toBe(true)
  expect(await faults(page)).toEqual([])

  const first = openCase(page)
  await page.keyboard.press('Y')
  await expect.poll(() => openCase(page)).not.toBe(first)
  expect(await appears(page.getByText('One more case is offered to you.'))).toBe(true)
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H1')
  const second = openCase(page)
  await page.getByRole('button', { name: 'Accept, and open the next' }).click()
  await expect.poll(() => openCase(page)).not.toBe(second)
  await page.getByRole('button', { name: 'Accept the case' }).waitFor()
  await page.keyboard.press('Y')
  expect(await appears(page.getByText('No other case is offered to you now.'))).toBe(true)
  expect(new Set([first, second, openCase(page)])).toEqual(new Set(ids))
  expect(await Promise.all(ids.map(ownerOf))).toEqual(ids.map(() => staff.ben))

  // Offered to a team, it is whose who takes it: nobody has to say no.
  const ofTeam = await offeredTo(staff.rosa, 'The bell is silent.', { kind: 'team', team: 'Care' })
  await page.goto('/desk/today')
  const line = page.getByRole('listitem').filter({ hasText: 'Offered to Care: whoever takes it has it' })
  await line.getByRole('link', { name: /^Take it/ }).click()
  await page.getByRole('button', { name: 'Accept: I have it' }).click()
  await expect.poll(async () => await ownerOf(ofTeam)).toBe(staff.ben)
})
