import { addMilliseconds, days, type Instant, minutes } from '@buckstop/domain'
import { afterEach, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { admin, createHttpCompany, textAt } from '../../test/http-company.ts'
import { as, monday, openCaseOf, staff, succeed, text } from '../../test/small-company.ts'
import { lookAfterTroubles } from '../troubles/look-after.ts'
import { deadlineFigures } from './figures.ts'
import { sweepAll, sweepOnce } from './sweep.ts'

const company = companyOfFile(createHttpCompany)

const rows = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows

afterEach(async () => {
  await rows('drop trigger if exists refuse on matter_event')
  await rows('delete from deadline')
  company.clock.set(monday)
})

const at = (count: number): Instant => addMilliseconds(monday, minutes(count))

/** A case whose owner promised something for so many minutes from now. */
const promised = async (count: number, danger: { readonly danger?: true } = {}): Promise<string> => {
  const { app } = company
  const { caseId, owner } = await openCaseOf(app, { from: { identifiers: [] }, ...danger })
  const what = text(app, 'A mechanic comes to you.')
  const command = { type: 'makePromise', what: what.id, remedy: null, due: at(count) } as const
  await succeed(app, caseId, as(owner), command, [what])
  return caseId
}

const countOf = async (caseId: string, type: string): Promise<number> => {
  const [row] = await rows(
    `select count(*)::int as count from matter_event where matter_id = $1 and type = $2`,
    [caseId, type],
  )
  return Number(row?.['count'])
}

/** Events of that type can't be written, as by a defect of ours. */
const refuseEvents = async (type: string): Promise<void> => {
  await rows(
    `create or replace function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`,
  )
  await rows(`create trigger refuse before insert on matter_event for each row
    when (new.type = '${type}') execute function refuse()`)
}

test('what can’t be written holds up no call to danger of the same case, and no other case', async () => {
  const { app, clock } = company
  const broken = await promised(4, { danger: true })
  const other = await promised(500)
  await refuseEvents('promiseBroken')
  const called = await countOf(broken, 'dangerTold')
  clock.set(at(5))
  await sweepAll(app)
  expect(await countOf(broken, 'promiseBroken')).toBe(0)
  expect(await countOf(broken, 'dangerTold')).toBe(called + 1)
  // While it waits for its next try, and when it is tried, too.
  clock.set(at(10))
  await sweepAll(app)
  expect(await countOf(broken, 'dangerTold')).toBe(called + 2)
  clock.set(at(251))
  await sweepAll(app)
  expect(await countOf(other, 'promiseReminded')).toBe(1)
})

test('what nothing waits for, and what can’t be told to whom it is for, hold up no call to danger either', async () => {
  const { app, clock } = company
  const [gone, nobodys] = [await promised(4, { danger: true }), await promised(4, { danger: true })]
  // Defects, as far as the clock can tell: what the row stands for is gone from the state; nobody is known by that number.
  await rows(`update deadline set subject = 7 where matter_id = $1 and kind = 'promiseDue'`, [gone])
  await rows(
    `update matter_head set state = jsonb_set(state, '{promises,0,by}', '"00000000-0000-7000-8000-000000000099"')
     where matter_id = $1`,
    [nobodys],
  )
  const called = [await countOf(gone, 'dangerTold'), await countOf(nobodys, 'dangerTold')]
  clock.set(at(5))
  expect((await sweepOnce(app)).putOff).toBeGreaterThan(1)
  expect([await countOf(gone, 'dangerTold'), await countOf(nobodys, 'dangerTold')]).toEqual(
    called.map((count) => count + 1),
  )
})

test('what fails three times is set aside, is somebody’s, and is tried again by one press', async () => {
  const { app, clock } = company
  const caseId = await promised(10)
  const { reference } =
    (await rows('select reference from matter_head where matter_id = $1', [caseId]))[0] ?? {}
  await refuseEvents('promiseBroken')
  const before = deadlineFigures()
  const tries: number[] = []
  for (let minute = 10; minute <= 100; minute += 1) {
    clock.set(at(minute))
    if ((await sweepOnce(app)).putOff > 0) tries.push(minute)
  }
  expect(tries).toEqual([10, 11, 13])
  const after = deadlineFigures()
  expect([after.failed - before.failed, after.setAside - before.setAside]).toEqual([3, 1])

  await lookAfterTroubles(app)
  const list = async (who: string) => (await company.ask('GET', '/api/v1/troubles', { as: who })).body
  const trouble = {
    kind: 'deadline',
    why: 'actingFails',
    since: at(13),
    waiting: 1,
    owner: { id: admin },
    matters: [{ id: caseId, kind: 'case', reference, due: at(10) }],
  }
  expect(await list(admin)).toMatchObject({ items: [trouble] })
  expect(await list(staff.ana)).toEqual({ items: [] })
  const id = textAt(await list(admin), 'items', 0, 'id')
  const again = async (who?: string) =>
    await company.ask('POST', `/api/v1/troubles/${id}/try-again`, who === undefined ? {} : { as: who })
  expect(await again()).toMatchObject({ status: 401 })
  expect(await again(staff.ana)).toMatchObject({ status: 404, code: 'not-found' })

  // Once more in vain: it is set aside at once, and goes on as the same trouble.
  expect((await again(admin)).status).toBe(200)
  expect(await sweepOnce(app)).toEqual({ matters: [], putOff: 1 })
  await lookAfterTroubles(app)
  expect(await list(admin)).toMatchObject({ items: [{ id, kind: 'deadline', waiting: 1 }] })

  await rows('drop trigger refuse on matter_event')
  expect((await again(admin)).status).toBe(200)
  expect(await again(admin)).toMatchObject({ status: 409, code: 'not-failed' })
  expect(await sweepAll(app)).toEqual([caseId])
  expect(await countOf(caseId, 'promiseBroken')).toBe(1)
  await lookAfterTroubles(app)
  expect(await list(admin)).toEqual({ items: [] })
  expect(await again(admin)).toMatchObject({ status: 409, code: 'trouble-over' })
})

test('what passes by itself is put off and never set aside', async () => {
  const { app, clock } = company
  const caseId = await promised(10)
  await rows(`create or replace function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'full' using errcode = 'disk_full'; end $$`)
  await rows(`create trigger refuse before insert on matter_event for each row
    when (new.type = 'promiseBroken') execute function refuse()`)
  for (let minute = 10; minute <= 60; minute += 1) {
    clock.set(at(minute))
    await sweepOnce(app)
  }
  expect(await rows('select set_aside_at from deadline where matter_id = $1', [caseId])).toEqual([
    { set_aside_at: null },
  ])
  await rows('drop trigger refuse on matter_event')
  clock.set(addMilliseconds(monday, days(1)))
  await sweepAll(app)
  expect(await countOf(caseId, 'promiseBroken')).toBe(1)
})
