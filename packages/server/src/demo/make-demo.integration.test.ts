import { instant } from '@buckstop/domain'
import { afterEach, describe, expect, test } from 'vitest'
import { emptyCompany, type SmallCompany } from '../../test/small-company.ts'
import { firstCompany } from '../company/first-company.ts'
import { sweepAll } from '../deadlines/sweep.ts'
import { verify } from '../verify/verify.ts'
import { makeDemo } from './make-demo.ts'
import { tales } from './tales.ts'

let company: SmallCompany
afterEach(async () => {
  await company.drop()
})

describe('the demo company', () => {
  // Whenever somebody tries it: in working hours, in the night, on a Sunday, at the turn of the year.
  test.each([
    '2026-03-04T10:00:00.000Z',
    '2026-03-05T02:30:00.000Z',
    '2026-03-29T01:30:00.000Z',
    '2026-12-31T23:30:00.000Z',
  ])('has a case at every stage at %s', async (moment) => {
    company = await emptyCompany()
    company.clock.set(instant(moment))
    const first = await firstCompany(company.app)
    if (first === null) throw new Error('there was a company already')
    await makeDemo(company.app, first.people)
    const rows = await company.app.db.selectFrom('matter_head').select(['status', 'ending']).execute()
    expect(rows).toHaveLength(tales.length)
    const ended = rows.filter(({ status }) => status === 'ended').map(({ ending }) => ending)
    expect(new Set(ended)).toEqual(new Set(['finalPosition', 'lapsed', 'noProblem', 'solved']))
    const events = await company.app.db.selectFrom('matter_event').select('type').distinct().execute()
    const types = events.map(({ type }) => type)
    for (const type of [
      'promiseBroken',
      'pingPongSeen',
      'escalationDelegated',
      'dangerRaised',
      'askFellOverdue',
      'nextWordMissed',
    ]) {
      expect(types).toContain(type)
    }
    // The one that a tale tells of; no other customer was left waiting for days.
    await sweepAll(company.app)
    const missed = await company.app.db
      .selectFrom('matter_event')
      .select('matter_id')
      .where('type', '=', 'nextWordMissed')
      .execute()
    expect(missed).toHaveLength(1)
    const differences: string[] = []
    await verify(company.app, ({ matterId, what }) => differences.push(`${matterId}: ${what}`))
    expect(differences).toEqual([])
    const paul = first.people.get('paul')
    const calls = await company.app.db
      .selectFrom('matter_duty')
      .innerJoin('matter_head', 'matter_head.matter_id', 'matter_duty.matter_id')
      .innerJoin('customer', 'customer.id', 'matter_head.customer_id')
      .select('customer.name')
      .where('matter_duty.kind', '=', 'callBack')
      .where('matter_duty.person_id', '=', paul ?? '')
      .execute()
    expect(calls).toEqual([{ name: 'Harriet Vance' }])
  })
})
