import { addMilliseconds, hours, instant, minutes } from '@buckstop/domain'
import { beforeAll, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { admin, createHttpCompany, listAt } from '../../test/http-company.ts'
import { openCaseOf, staff } from '../../test/small-company.ts'
import { deactivatePerson } from '../staffing/change-person.ts'
import { byCommand } from '../setting-changes/setting.ts'
import { sweepLeaves } from './leaves.ts'

const company = companyOfFile(createHttpCompany)
const warned: string[] = []
beforeAll(async () => {
  await company.database.pool.query('update person set usual_deputy_id = null')
  for (const id of [staff.rosa, staff.ana, staff.ben, staff.claire])
    await deactivatePerson(company.app, id, byCommand)
  await company.ask('PUT', '/api/v1/me/presence', { as: admin, body: { kind: 'onLeave', to: '2026-12-31' } })
})

const put = async (as: string, body: unknown) => await company.ask('PUT', '/api/v1/me/presence', { as, body })
const me = async (as: string) => {
  await company.app.directory.fresh()
  return (await company.ask('GET', '/api/v1/me', { as })).body
}
const sweepAt = async (at: string): Promise<void> => {
  company.clock.set(instant(at))
  const log = Object.assign(Object.create(company.app.log), {
    warn: (_: unknown, words: string) => warned.push(words),
  })
  await sweepLeaves({ ...company.app, log })
}
const sql = async (text: string) => (await company.database.pool.query<Record<string, unknown>>(text)).rows

test('two are left who can own a case', async () => {
  expect(await sql(`select id from person where active and presence = 'present' order by 1`)).toEqual([
    { id: staff.paul },
    { id: staff.helene },
  ])
})

test('of two who run a company the second is told at once that theirs can’t begin, and it is kept', async () => {
  const first = await put(staff.paul, { kind: 'onLeave', from: '2026-03-10', to: '2026-03-14' })
  expect(first.body).toMatchObject({
    leaves: [{ leavesNobody: false, blockedSince: null, standsIn: { id: staff.helene } }],
  })
  const second = await put(staff.helene, { kind: 'onLeave', from: '2026-03-11', to: '2026-03-12' })
  expect(second).toMatchObject({
    status: 200,
    body: { leaves: [{ leavesNobody: true, blockedSince: null, standsIn: null }] },
  })
  // Not where they do not meet.
  const third = await put(staff.helene, { kind: 'onLeave', from: '2026-03-16', to: '2026-03-17' })
  expect(listAt(third.body, 'leaves')).toMatchObject([{ leavesNobody: true }, { leavesNobody: false }])
})

test('nobody goes on leave today who is the last, whether or not there is a case', async () => {
  await sweepAt('2026-03-10T00:00:00.000Z')
  expect(await put(staff.helene, { kind: 'onLeave', to: '2026-03-10' })).toMatchObject({
    status: 409,
    code: 'nobody-can-own',
  })
  expect(await deactivatePerson(company.app, staff.helene, byCommand)).toEqual({
    ok: false,
    code: 'nobody-can-own',
  })
  await openCaseOf(company.app)
})

test('what can’t begin is put off for longer each time, and the person and their lead are told once', async () => {
  for (let minute = 0; minute < 64; minute += 1)
    await sweepAt(addMilliseconds(instant('2026-03-11T00:00:00.000Z'), minutes(minute)))
  // After one minute, two, four and so on.
  expect(warned).toHaveLength(7)
  const blocked = { from: '2026-03-11', blockedSince: '2026-03-11T00:00:00.000Z', begun: false }
  expect(await me(staff.helene)).toMatchObject({
    person: { presence: 'present' },
    leavesToSettle: [{ ...blocked, person: { id: staff.helene } }],
  })
  expect(await me(staff.paul)).toMatchObject({ leavesToSettle: [] })
  expect(await sql('select person_id from leave_mail')).toEqual([{ person_id: staff.helene }])
  expect((await openCaseOf(company.app)).owner).toBe(staff.helene)
})

test('it begins as soon as somebody is back', async () => {
  await put(staff.paul, { kind: 'present' })
  await sweepAt('2026-03-11T03:00:00.000Z')
  expect(await me(staff.helene)).toMatchObject({
    person: { presence: 'onLeave', deputy: null },
    leavesToSettle: [],
  })
  await sweepAt('2026-03-13T00:00:00.000Z')
  expect(await me(staff.helene)).toMatchObject({ person: { presence: 'present' } })
})

test('where that never is it ends with its reason, and tells the lead of whoever has one', async () => {
  expect((await put(staff.helene, { kind: 'onLeave', to: '2026-03-15' })).status).toBe(200)
  await put(staff.paul, { kind: 'onLeave', from: '2026-03-15', to: '2026-03-15' })
  await sweepAt('2026-03-15T08:00:00.000Z')
  expect(
    await sql(
      `select m.person_id from leave_mail m join leave on id = leave_id where from_day = '2026-03-15' order by 1`,
    ),
  ).toEqual([{ person_id: staff.paul }, { person_id: staff.helene }])
  expect(await me(staff.helene)).toMatchObject({ leavesToSettle: [{ person: { id: staff.paul } }] })
  await sweepAt('2026-03-16T00:00:00.000Z')
  expect(await sql(`select ended_because as because from leave where from_day = '2026-03-15'`)).toEqual([
    { because: 'nobodyElse' },
  ])
  expect(await me(staff.helene)).toMatchObject({ leavesToSettle: [] })
})

test('leave that fails stops no other, and fifty that wait keep none from beginning', async () => {
  await put(staff.helene, { kind: 'present' })
  const at = company.clock.now()
  await company.database.pool.query(
    `insert into leave (id, person_id, from_day, to_day, starts_at, ends_at, deputy_id, entered_by, entered_at)
     select gen_random_uuid(), $1::uuid, '2026-03-16'::date, '2026-03-18'::date, $3::timestamptz - interval '2 hours', $4::timestamptz, null::uuid, $1::uuid, $3::timestamptz
     from generate_series(1, 60) union all
     select gen_random_uuid(), $2::uuid, '2026-03-16'::date, '2026-03-18'::date, $3::timestamptz, $4::timestamptz, null, $2::uuid, $3::timestamptz`,
    [staff.rosa, staff.paul, at, addMilliseconds(at, hours(48))],
  )
  await sweepAt(addMilliseconds(at, minutes(1)))
  await sweepAt(addMilliseconds(at, minutes(1)))
  expect(await me(staff.paul)).toMatchObject({ person: { presence: 'onLeave' } })
})
