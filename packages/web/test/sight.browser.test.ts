import { addMilliseconds, days, fromEpochMilliseconds } from '@buckstop/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as, staff, succeed, text } from '../../server/test/small-company.ts'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
let caseId: string
beforeAll(async () => {
  desk = await openDesk()
  await desk.app.pool.query(`update person set role = 'admin' where id = $1`, [staff.helene])
  const { case: opened } = await desk.customerWrites('The valve of my boiler whistles.', {
    from: {
      name: 'Nadia Novak',
      identifiers: [
        { type: 'phone', value: '+44 20 7946 0958' },
        { type: 'order', value: 'ORD-4711' },
      ],
    },
  })
  caseId = opened.id
  const question = text(desk.app, 'Did the part come?')
  const { rows } = await desk.app.pool.query<{ owner_id: string }>('select owner_id from matter_head')
  const command = {
    type: 'placeAsk',
    to: 'Desk',
    question: question.id,
    due: addMilliseconds(fromEpochMilliseconds(Date.now()), days(1)),
  } as const
  await succeed(desk.app, caseId, as(rows[0]?.owner_id ?? ''), command, [question])
})
afterAll(async () => await desk.close())

test('whoever is only asked is told why they see a case and what is not shown to them; who looked, an admin reads', async () => {
  const page = await desk.at('rosa', { path: `/desk/cases/${caseId}` })
  const customer = page.getByRole('region', { name: 'Customer' })
  await customer.getByText('Your team was asked.').waitFor()
  expect(await customer.innerText()).toMatch(/Not shown to you: .*how to reach the customer/)
  expect(await customer.innerText()).toContain('ORD-4711')
  expect(await page.locator('body').innerText()).not.toContain('7946')
  await page.goto('/desk/all')
  await page.getByText('Nadia Novak').first().waitFor()

  const admin = await desk.at('helene', { path: '/desk/looks' })
  const opened = admin
    .getByRole('listitem')
    .filter({ hasText: 'Rosa Example' })
    .filter({ hasText: 'by opening it' })
  await opened.first().waitFor()
  expect(await opened.first().innerText()).toContain('Their team was asked')
})
