import { addMilliseconds, hours } from '@buckstop/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteCalls } from '../../server/src/call-records/note-calls.ts'
import { faults } from '../../server/test/faults.ts'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  const call = { startedAt: addMilliseconds(desk.app.clock.now(), -hours(3)), direction: 'in' } as const
  await noteCalls(desk.app, [
    { ...call, line: '+44 20 7946 0000', number: '+44 7700 900123', seconds: 200 },
    { ...call, line: '+44 20 7946 0000', number: 'anonymous', seconds: 45 },
  ])
})
afterAll(async () => {
  await desk.close()
})

test('a leader sees the calls that nobody wrote down, says of one that nobody was there, and takes up the other', async () => {
  const page = await desk.at('paul', { path: '/desk/today' })
  await page.getByRole('heading', { name: '2 calls that nobody wrote down' }).waitFor()
  expect(await faults(page)).toEqual([])
  const withheld = page.getByRole('listitem').filter({ hasText: 'Number withheld' })
  await withheld.getByText('It was written down, or nobody was there').click()
  await withheld.getByLabel('Why nobody was there').fill('A fax machine.')
  await withheld.getByRole('button', { name: 'Nobody was there' }).click()
  await page.getByRole('heading', { name: 'A call that nobody wrote down' }).waitFor()
  await page.getByRole('button', { name: 'Take it up' }).click()
  await page.getByText('Nobody wrote down what was said.').first().waitFor()
})
