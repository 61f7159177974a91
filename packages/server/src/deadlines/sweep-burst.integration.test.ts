import { addMilliseconds, days, hours, type Instant } from '@buckstop/domain'
import { afterEach, expect, test, vi } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { datePromises } from '../../test/due-cases.ts'
import { fillWithCopies } from '../../test/many-matters.ts'
import {
  as,
  contextOn,
  createSmallCompany,
  monday,
  openCaseOf,
  succeed,
  text,
} from '../../test/small-company.ts'
import { createPool } from '../db/pool.ts'
import { sweepAll, sweepOnce } from './sweep.ts'

const company = companyOfFile(createSmallCompany)

const rows = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows

afterEach(async () => {
  await rows('delete from deadline')
  company.clock.set(monday)
})

const promisedFor = async (due: Instant): Promise<string> => {
  const { app } = company
  const { caseId, owner } = await openCaseOf(app, { from: { identifiers: [] } })
  const what = text(app, 'A mechanic comes to you.')
  await succeed(app, caseId, as(owner), { type: 'makePromise', what: what.id, remedy: null, due }, [what])
  return caseId
}

const broken = async (): Promise<readonly unknown[]> =>
  (await rows(`select matter_id from matter_event where type = 'promiseBroken'`)).map(
    (row) => row['matter_id'],
  )

test('a day in which nothing ran is caught up with in order, by one worker or by several, each thing once', async () => {
  const { app, clock, another, database } = company
  const first = addMilliseconds(monday, days(10))
  await fillWithCopies(database.pool, [await promisedFor(first)], 1_001)
  await datePromises(database.pool, first, days(1) / 1_000)
  const inOrder = (
    await rows(`select matter_id from deadline join matter_head using (matter_id)
      where reference like 'copy %' order by deadline.due`)
  ).map((row) => row['matter_id'])
  expect(inOrder).toHaveLength(1_000)
  clock.set(addMilliseconds(first, days(0.5)))
  const alone = await sweepAll(app)
  expect(alone.filter((id) => inOrder.includes(id))).toEqual(inOrder.slice(0, alone.length - 1))
  expect(alone.length).toBeGreaterThan(400)

  clock.set(addMilliseconds(first, days(1)))
  const together = await Promise.all([app, another(), another(), another()].map(sweepAll))
  expect(together.filter((swept) => swept.length > 0).length).toBeGreaterThan(1)
  const all = await broken()
  expect(new Set(all).size).toBe(all.length)
  expect(all).toEqual(expect.arrayContaining(inOrder))
  expect(await rows('select count(*)::int as failed from deadline where failures > 0')).toEqual([
    { failed: 0 },
  ])
})

test('a clock that is set back between taking and acting makes nothing fail, and nothing happen twice', async () => {
  const { app, clock } = company
  const due = addMilliseconds(monday, days(12))
  const caseId = await promisedFor(due)
  let looks = 0
  const setBack = { now: () => ((looks += 1) === 1 ? due : addMilliseconds(due, -hours(1))) }
  expect(await sweepOnce({ ...app, clock: setBack })).toEqual({ matters: [caseId], putOff: 0 })
  for (const at of [addMilliseconds(due, -hours(1)), due]) {
    clock.set(at)
    expect(await sweepAll(app)).toEqual([])
  }
  expect((await broken()).filter((id) => id === caseId)).toHaveLength(1)
})

test('a worker that is gone between taking and acting leaves it to the others, who act once', async () => {
  const { app, clock, database } = company
  const due = addMilliseconds(monday, days(14))
  const caseId = await promisedFor(due)
  clock.set(due)
  await rows(
    `create function wait() returns trigger language plpgsql as
     $$ begin perform pg_advisory_xact_lock_shared(15); return new; end $$`,
  )
  await rows('create trigger wait before insert on matter_event for each row execute function wait()')
  const holder = await database.pool.connect()
  const pool = createPool({ url: database.url, applicationName: 'doomed' })
  try {
    await holder.query('select pg_advisory_lock(15)')
    const doomed = sweepOnce(contextOn(pool, clock)).then(
      () => 'acted',
      () => 'gone',
    )
    const ofDoomed = `application_name = 'doomed' and datname = current_database()`
    await vi.waitFor(async () =>
      expect(
        await rows(`select wait_event from pg_stat_activity where ${ofDoomed} and wait_event = 'advisory'`),
      ).toHaveLength(1),
    )
    // It is taken: nobody else acts on it meanwhile.
    expect(await sweepOnce(app)).toEqual({ matters: [], putOff: 0 })
    await rows(`select pg_terminate_backend(pid) from pg_stat_activity where ${ofDoomed}`)
    expect(await doomed).toBe('gone')
  } finally {
    await holder.query('select pg_advisory_unlock_all()')
    holder.release()
    await pool.end()
    await rows('drop trigger wait on matter_event')
  }
  expect(await sweepOnce(app)).toEqual({ matters: [caseId], putOff: 0 })
  expect(await sweepAll(app)).toEqual([])
  expect((await broken()).filter((id) => id === caseId)).toHaveLength(1)
})
