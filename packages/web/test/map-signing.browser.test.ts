import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withStrandings } from '../../server/test/other-maps.ts'
import { as, staff, succeed } from '../../server/test/small-company.ts'
import { appears } from './desk.ts'
import { faults } from '../../server/test/faults.ts'
import { type MapDesk, openMapDesk, openView, writeMap } from './map-desk.ts'

let desk: MapDesk
let admin: Page
let leader: Page
beforeAll(async () => {
  desk = await openMapDesk()
  admin = await desk.asAdmin()
  leader = await desk.at('paul')
}, 120_000)
afterAll(async () => {
  await desk.close()
})

const stranded = (page: Page) => page.getByRole('region', { name: 'Wrong doors and exceptions' })
/** A day within the months for which one can sign. */
const nextMonth = (): string => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

describe('a map that leaves somebody without help', { timeout: 120_000 }, () => {
  let path: string
  test('does not go into use, and says who it is and who may sign', async () => {
    await admin.goto('/desk/map')
    await admin.getByRole('button', { name: 'Start a draft from this' }).click()
    await admin.getByText(/Version \d+, draft/).waitFor()
    await writeMap(admin, withStrandings)
    path = new URL(admin.url()).pathname
    await openView(admin, 'Put it in use')
    await admin.getByRole('button', { name: 'Save and check it' }).click()
    await admin.getByText(/^Not yet\. One thing stands against it\./).waitFor()
    await admin.getByRole('link', { name: 'Who it is, and who may sign for them' }).click()
    expect(await stranded(admin).getByRole('listitem').count()).toBeGreaterThan(1)
    expect(await appears(stranded(admin).getByText('A leader can sign here, in their own session.'))).toBe(
      true,
    )
    expect(await faults(admin)).toEqual([])
  })

  test('is signed for by a leader, in words and until a day, and goes into use then', async () => {
    await leader.goto(`${path}?show=verdicts`)
    await stranded(leader)
      .getByRole('checkbox', { name: /^All \d+ for whom nobody answers$/ })
      .check()
    const rows = stranded(leader).getByRole('checkbox', { name: /^Sign for: / })
    for (const row of await rows.all()) expect(await row.isChecked()).toBe(true)
    const sign = leader.getByRole('button', { name: /^Sign for all \d+$/ })
    await sign.click()
    expect(await appears(leader.getByText('Say why it has to be so.'))).toBe(true)
    expect(await appears(leader.getByText('Choose the last day.'))).toBe(true)
    expect(await faults(leader)).toEqual([])
    await leader.getByLabel('Last day').fill('2020-01-01')
    expect(await appears(leader.getByText('This day is past.'))).toBe(true)
    await leader.getByLabel('Why it has to be so').fill('Only the shop can pay, until the summer')
    await leader.getByLabel('Last day').fill(nextMonth())
    expect(await faults(leader)).toEqual([])
    await sign.click()
    await stranded(leader)
      .getByText(/^Paul answers for this until|^Paul Example answers for this until/)
      .first()
      .waitFor()

    await admin.goto(`${path}?show=use`)
    await admin.getByRole('button', { name: /^Put version \d+ in use$/ }).click()
    await admin.getByRole('button', { name: /^Yes, run on version \d+$/ }).click()
    expect(await appears(admin.getByText(/is in use\./).first())).toBe(true)
  })

  test('brings a case of such a customer up to that leader, with the reason', async () => {
    const written = await desk.customerWrites('I was charged twice.')
    const page = await desk.at('ana', { path: `/desk/all/${written.case.id}` })
    const known = page.getByRole('region', { name: 'In the service map' })
    // Which problem it is in one press, what matters for it in another, and what the map promises then.
    await known.getByRole('button', { name: 'refund' }).click()
    await known.getByText('transfer: possible if this is true of them: “online”').waitFor()
    expect(await known.getByRole('group').count()).toBe(1)
    expect(await faults(page)).toEqual([])
    await known
      .getByRole('group', { name: 'online' })
      .getByRole('button', { name: 'Not true of them' })
      .click()
    await known.getByText('transfer: not possible, for this is not true of them: “online”').waitFor()
    await page.getByTitle('Everything you can do (a)').click()
    await page.getByRole('option', { name: 'Say where they stand in the service map' }).click()
    await page.getByRole('button', { name: 'Enter it' }).click()
    const found = page.getByRole('group', { name: 'What was found out' })
    expect(await appears(found.getByText('Say of one of them whether it is true'))).toBe(true)
    await found.getByLabel('receipt').selectOption('Not true of them')
    expect(await faults(page)).toEqual([])
    await page.getByRole('button', { name: 'Enter it' }).click()
    for (const fact of ['online', 'receipt']) await known.getByText(fact, { exact: true }).waitFor()
    expect(await appears(known.getByText(/The map leaves them without help/).first())).toBe(true)
    expect(await appears(known.getByText('Only the shop can pay, until the summer').first())).toBe(true)
    expect(await faults(page)).toEqual([])
  })

  test('is void once somebody turns up of whom it says that there are none, and its admins read so', async () => {
    const written = await desk.customerWrites('I have the receipt here, on paper.')
    await succeed(desk.app, written.case.id, as(staff.ana), {
      type: 'recordMapFacts',
      problem: null,
      facts: [
        { fact: 'receipt', holds: true },
        { fact: 'online', holds: false },
      ],
    })
    await admin.goto('/desk/map?show=verdicts')
    const told = admin.getByRole('region', { name: 'What was proved of this map is void' })
    expect(await appears(told.getByRole('link', { name: written.case.reference }))).toBe(true)
    expect(await faults(admin)).toEqual([])
    await admin.goto('/desk/today')
    expect(await appears(admin.getByText('What was proved of the service map is void'))).toBe(true)
  })
})
