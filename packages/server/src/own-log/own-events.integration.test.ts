import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyCompany, type SmallCompany } from '../../test/small-company.ts'
import { firstCompany } from '../company/first-company.ts'
import { makeDemo } from '../demo/make-demo.ts'
import { ownEvents } from './own-events.ts'

let company: SmallCompany
beforeAll(async () => {
  company = await emptyCompany()
  const first = await firstCompany(company.app)
  if (first === null) throw new Error('there was a company already')
  await makeDemo(company.app, first.people)
})
afterAll(async () => {
  await company.drop()
})

describe('our own ledger as an event log', () => {
  test('tells every event once, case after case, each in order', async () => {
    const events = await Array.fromAsync(ownEvents(company.app, { pseudonyms: false }))
    const { rows } = await company.database.pool.query<{ count: number }>(
      'select count(*)::int from case_event',
    )
    expect(events).toHaveLength(rows[0]?.count ?? -1)
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    const cases = events.map((event) => event.case).filter((one, index, all) => one !== all[index - 1])
    expect(new Set(cases).size).toBe(cases.length)
  })

  test('names who holds the case from each event on, as the periods of ownership do', async () => {
    const events = await Array.fromAsync(ownEvents(company.app, { pseudonyms: false }))
    const { rows } = await company.database.pool.query<{ reference: string; holder: string }>(
      `select h.reference, p.first_name || ' ' || p.surname as holder from case_ownership o
       join case_head h using (case_id) join person p on p.id = o.owner_id order by h.reference, o.number`,
    )
    const told = events
      .filter(
        (event, index, all) => event.case !== all[index - 1]?.case || event.holder !== all[index - 1]?.holder,
      )
      .map((event) => `${event.case} ${event.holder}`)
    expect(new Set(told)).toEqual(new Set(rows.map(({ reference, holder }) => `${reference} ${holder}`)))
  })

  test('keeps names in the house where that is asked for, and words always', async () => {
    const events = await Array.fromAsync(ownEvents(company.app, { pseudonyms: true }))
    expect(events.every(({ holder }) => /^person \d+$/.test(holder))).toBe(true)
    const { rows } = await company.database.pool.query<{ words: string }>('select words from case_text')
    const log = JSON.stringify(events)
    expect(rows.filter(({ words }) => log.includes(words))).toEqual([])
  })
})
