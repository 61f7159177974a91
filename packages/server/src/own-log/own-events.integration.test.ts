import { asOcel, asXes, memorySource, mirror, readLog, type ReadOptions, readOwn } from '@buckstop/mirror'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoCompany } from '../../test/demo-company.ts'
import type { SmallCompany } from '../../test/small-company.ts'
import { endActivities, ownEvents, reopenActivities } from './own-events.ts'

let company: SmallCompany
beforeAll(async () => {
  company = await demoCompany()
})
afterAll(async () => {
  await company.drop()
})

describe('our own ledger as an event log', () => {
  test('tells every event once, case after case, each in order', async () => {
    const events = await Array.fromAsync(ownEvents(company.app, { pseudonyms: false }))
    const { rows } = await company.database.pool.query<{ count: number }>(
      'select count(*)::int from matter_event',
    )
    expect(events).toHaveLength(rows[0]?.count ?? -1)
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    const cases = events.map((event) => event.case).filter((one, index, all) => one !== all[index - 1])
    expect(new Set(cases).size).toBe(cases.length)
  })

  test('names who holds the case from each event on, as the periods of ownership do', async () => {
    const events = await Array.fromAsync(ownEvents(company.app, { pseudonyms: false }))
    const { rows } = await company.database.pool.query<{ reference: string; holder: string }>(
      `select h.reference, p.first_name || ' ' || p.surname as holder from matter_ownership o
       join matter_head h using (matter_id) join person p on p.id = o.owner_id order by h.reference, o.number`,
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
    const { rows } = await company.database.pool.query<{ words: string }>('select words from matter_text')
    const log = JSON.stringify(events)
    expect(rows.filter(({ words }) => log.includes(words))).toEqual([])
  })

  test('takes two people of one name for two', async () => {
    const holders = async (): Promise<ReadonlySet<string>> => {
      const events = await Array.fromAsync(ownEvents(company.app, { pseudonyms: false }))
      return new Set(events.map(({ holder }) => holder))
    }
    const before = await holders()
    expect(before.size).toBeGreaterThan(2)
    await company.database.pool.query(`update person set first_name = 'Ana', surname = 'Ruiz'`)
    await company.app.directory.fresh()
    const after = await holders()
    expect(after.size).toBe(before.size)
    expect([...after].filter((name) => !/^Ana Ruiz( \(\d+\))?$/.test(name))).toEqual([])
  })

  test('says how each end is known, exactly as the ledger does, also read back from XES and OCEL', async () => {
    const { rows } = await company.database.pool.query<{ how: string; heard: boolean; cases: number }>(
      `with ended as (
         select distinct on (matter_id) matter_id, number, payload->>'how' as how, payload->>'type' as type
         from matter_event where payload->>'type' in ('caseEnded', 'caseReopened') order by matter_id, number desc),
       verdict as (
         select distinct on (matter_id, payload->>'issue') matter_id, payload->>'heardBy' is not null as heard
         from matter_event where payload->>'type' = 'verdictGiven'
         order by matter_id, payload->>'issue', number desc)
       select how, heard, count(*)::int as cases from (
         select e.how, coalesce(bool_or(v.heard), false) as heard from ended e left join verdict v using (matter_id)
         where e.type = 'caseEnded' group by e.matter_id, e.how) each_one group by how, heard`,
    )
    const cases = (holds: (row: (typeof rows)[number]) => boolean): number =>
      rows.filter(holds).reduce((sum, row) => sum + row.cases, 0)
    const expected = {
      confirmed: cases(({ how, heard }) => how === 'solved' && !heard),
      reported: cases(({ how, heard }) => how === 'solved' && heard),
      assumed: cases(({ how }) => how === 'lapsed'),
      unresolved: cases(({ how }) => how !== 'solved' && how !== 'lapsed'),
      contained: 0,
      notSaid: 0,
      contradictory: 0,
    }
    expect(expected.confirmed).toBeGreaterThan(0)
    const events = () => ownEvents(company.app, { pseudonyms: true })
    const words = { ended: [...endActivities], reopenedBy: [...reopenActivities], resolutions: {} }
    const own = mirror(await readOwn(events()), words).report.resolutions
    expect(own).toMatchObject(expected)
    expect(own?.returned.noCustomer).toBe(0)
    const columns = { resolution: 'resolution', customer: 'customer' }
    const back = async (pieces: AsyncIterable<string>, more: ReadOptions['columns']) => {
      const text = (await Array.fromAsync(pieces)).join('')
      return mirror(await readLog([memorySource('log', text)], { columns: { ...columns, ...more } }), words)
        .report
    }
    expect((await back(asXes(events()), {})).resolutions).toEqual(own)
    const ocel = await back(asOcel(events()), { case: 'case', holder: 'holder' })
    expect({ ...ocel.resolutions, unknown: null }).toEqual({ ...own, unknown: null })
  })
})
