import { setTimeout as sleep } from 'node:timers/promises'
import { addMilliseconds, days, hours, type Instant, minutes } from '@buckstop/domain'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  as,
  createSmallCompany,
  openCaseOf,
  type SmallCompany,
  staff,
  succeed,
  text,
} from '../../test/small-company.ts'
import { createAppContext } from '../app/app-context.ts'
import { systemClock } from '../clock/clock.ts'
import { sweepOut } from './sweep-out.ts'
import { sweepAll, sweepOnce } from './sweep.ts'
import { startSweeper } from './sweeper.ts'

let company: SmallCompany
beforeEach(async () => {
  company = await createSmallCompany()
})
afterEach(async () => {
  await company.drop()
})

const table = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows

/** A case whose owner promised something for that moment. */
const promisedFor = async (due: Instant): Promise<string> => {
  const { app } = company
  const { caseId, owner } = await openCaseOf(app, { from: { identifiers: [] } })
  const what = text(app, 'A mechanic comes to you.')
  await succeed(app, caseId, as(owner), { type: 'makePromise', what: what.id, remedy: null, due }, [what])
  return caseId
}

const eventsOf = async (caseId: string): Promise<readonly unknown[]> =>
  (await table('select type from matter_event where matter_id = $1 order by number', [caseId])).map(
    ({ type }) => type,
  )

describe('what is due', () => {
  test('becomes what follows for its case, by the clock, and not a moment early', async () => {
    const { app, clock } = company
    const start = clock.now()
    const due = addMilliseconds(start, days(10))
    const caseId = await promisedFor(due)
    clock.set(addMilliseconds(due, -days(2) - 1))
    expect(await sweepAll(app)).toEqual([])
    clock.set(addMilliseconds(due, -1))
    expect(await sweepAll(app)).toEqual([caseId])
    expect(await eventsOf(caseId)).toEqual(['caseOpened', 'promiseMade', 'promiseReminded'])
    clock.set(due)
    await sweepAll(app)
    expect(await eventsOf(caseId)).toEqual([
      'caseOpened',
      'promiseMade',
      'promiseReminded',
      'promiseBroken',
      'caseEscalated',
      'nextWordSet',
    ])
    expect(
      await table('select actor from matter_event where matter_id = $1 and number = 4', [caseId]),
    ).toEqual([{ actor: { kind: 'clock' } }])
    expect(
      await table(`select kind, person_id from matter_duty where matter_id = $1 order by kind`, [caseId]),
    ).toEqual([
      { kind: 'acknowledge', person_id: staff.claire },
      { kind: 'nextWord', person_id: expect.any(String) },
    ])
    clock.set(start)
  })

  test('long ago falls due in its order, all at once', async () => {
    const { app, clock } = company
    const start = clock.now()
    const caseId = await promisedFor(addMilliseconds(start, days(10)))
    clock.set(addMilliseconds(start, days(60)))
    await sweepAll(app)
    const events = await eventsOf(caseId)
    expect(events.slice(2, 4)).toEqual(['promiseReminded', 'promiseBroken'])
    expect(await sweepAll(app)).toEqual([])
    clock.set(start)
  })

  test('in several processes at once happens once', async () => {
    const { app, clock, another } = company
    const start = clock.now()
    const due = addMilliseconds(start, hours(30))
    const cases = await Promise.all(Array.from({ length: 120 }, async () => await promisedFor(due)))
    clock.set(due)
    const processes = [app, another(), another(), another()]
    const swept = await Promise.all(processes.map(async (one) => await sweepAll(one)))
    expect(swept.flat().toSorted()).toEqual(cases.toSorted())
    expect(
      await table(
        `select count(*)::int as broken, count(distinct matter_id)::int as cases from matter_event
         where type = 'promiseBroken' and matter_id = any($1)`,
        [cases],
      ),
    ).toEqual([{ broken: 120, cases: 120 }])
    clock.set(start)
  })

  test('for a case that a command holds at the moment waits, and others do not', async () => {
    const { app, clock } = company
    const start = clock.now()
    const due = addMilliseconds(start, hours(31))
    const [held, free] = [await promisedFor(due), await promisedFor(due)]
    clock.set(due)
    const client = await company.database.pool.connect()
    try {
      await client.query('begin')
      await client.query('select from matter_head where matter_id = $1 for update', [held])
      expect((await sweepOnce(app)).matters).toEqual([free])
      // Whoever set the clock goes on once that one, too, has fallen due.
      const out = sweepOut(app)
      expect(await Promise.race([out, sleep(200, 'waits')])).toBe('waits')
      await client.query('commit')
      await out
      expect(await eventsOf(held)).toContain('promiseBroken')
    } finally {
      client.release()
      clock.set(start)
    }
  })
})

describe('a case that fails', () => {
  test('to be folded again, since a newer version wrote it, is put off too', async () => {
    const { app, clock } = company
    const start = clock.now()
    const due = addMilliseconds(start, hours(34))
    const [broken, good] = [await promisedFor(due), await promisedFor(due)]
    await table(`update matter_head set state = '{}' where matter_id = any($1)`, [[broken, good]])
    await table('alter table matter_event disable trigger user')
    await table(`update matter_event set shape_version = 99 where matter_id = $1`, [broken])
    clock.set(due)
    expect(await sweepOnce(app)).toEqual({ matters: [good], putOff: 2 })
    expect(await sweepOnce(app)).toEqual({ matters: [], putOff: 0 })
    clock.set(start)
  })

  test('when it is written is put off too', async () => {
    const { app, clock } = company
    const start = clock.now()
    const due = addMilliseconds(start, hours(33))
    const [broken, good] = [await promisedFor(due), await promisedFor(due)]
    await table(
      `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`,
    )
    await table(`create trigger refuse before insert on matter_event for each row
      when (new.matter_id = '${broken}') execute function refuse()`)
    clock.set(due)
    expect(await sweepOnce(app)).toEqual({ matters: [good], putOff: 2 })
    await table('drop trigger refuse on matter_event')
    clock.set(addMilliseconds(due, minutes(2)))
    expect(await sweepOnce(app)).toEqual({ matters: [broken], putOff: 0 })
    clock.set(start)
  })
})

describe('the sweeper', () => {
  test('acts on a hundred promises due in one second within a second of their time, while leave takes long', async () => {
    const { app, clock, database } = company
    const now = systemClock.now()
    clock.set(now)
    // The reminder comes halfway, so there is nothing else due at that moment.
    const due = addMilliseconds(now, 6_000)
    const cases = await Promise.all(Array.from({ length: 100 }, async () => await promisedFor(due)))
    const { log, settings } = app
    const real = createAppContext({ pool: database.pool, clock: systemClock, log, settings })
    const changed: string[] = []
    // Moving everything that somebody has who goes on leave can take minutes.
    await real.directory.fresh()
    const moving = await database.pool.connect()
    await moving.query('begin; lock table leave in access exclusive mode')
    const sweeper = startSweeper({ ...real, announce: (caseId) => changed.push(caseId) })
    try {
      await vi.waitFor(
        async () => {
          const rows = await table(
            `select count(*)::int as broken from matter_event where type = 'promiseBroken' and matter_id = any($1)`,
            [cases],
          )
          expect(rows).toEqual([{ broken: 100 }])
        },
        { timeout: 15_000, interval: 200 },
      )
      const [late] = await table(
        `select extract(epoch from max(at) - $2::timestamptz)::float as late from matter_event
         where type = 'promiseBroken' and matter_id = any($1)`,
        [cases, due],
      )
      expect(late?.['late']).toBeLessThan(1)
      expect(late?.['late']).toBeGreaterThanOrEqual(0)
      expect(new Set(changed)).toEqual(new Set(cases))
      expect(sweeper.health()).toBe('ok')
    } finally {
      await moving.query('rollback')
      moving.release()
      await sweeper.stop()
    }
  })
})
