import { addMilliseconds, days } from '@buckstop/domain'
import { beforeAll, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { admin, createHttpCompany } from '../../test/http-company.ts'
import { monday, staff } from '../../test/small-company.ts'
import { takeLeave } from '../staffing/leave.ts'
import { nightCoverLines } from './night-cover.ts'

const company = companyOfFile(createHttpCompany)
beforeAll(async () => {
  const byDay = JSON.stringify(Array.from({ length: 7 }, () => [{ from: 480, to: 1200 }]))
  await company.database.pool.query('update person set shifts = $1, usual_deputy_id = null', [byDay])
  await company.database.pool.query('update directory_version set version = version + 1')
})

const sign = async (as: string | undefined, body: unknown) =>
  await company.ask('POST', '/api/v1/night-cover/reason', { ...(as === undefined ? {} : { as }), body })
const seen = async (as: string) => (await company.ask('GET', '/api/v1/night-cover', { as })).body

test('is told at every start and to everybody here, until a leader has signed why not', async () => {
  expect(await seen(staff.ana)).toMatchObject({
    hoursWithout: 84,
    hoursAhead: 168,
    next: { from: '2026-03-02T20:00:00.000Z', to: '2026-03-03T08:00:00.000Z' },
    reason: null,
    untold: true,
    emergencyNumber: '999',
    maySign: false,
    signers: [{ id: staff.paul }, { id: staff.helene }],
  })
  const lines = await nightCoverLines(company.app)
  expect(lines[0]).toContain('No night cover      in 84 of the next 168 hours')
  expect(lines[1]).toContain('Monday 2 March, 8 pm to Tuesday 3 March, 8 am')
  expect(lines[2]).toContain('let Paul Example or Helene Example sign why not')
  expect(await nightCoverLines(company.app)).toEqual(lines)
  const words = 'We sell lamps; the emergency service is better at this.'
  expect(await sign(staff.paul, { words })).toMatchObject({
    status: 200,
    body: { reason: { by: { id: staff.paul }, at: monday, words }, maySign: true },
  })
  expect(await nightCoverLines(company.app)).toEqual([])
  expect(await seen(staff.ana)).toMatchObject({ hoursWithout: 84, untold: false, reason: { words } })
})

test('is told again, at a start and here, where more is missing than was signed for', async () => {
  const away = { from: '2026-03-05', to: '2026-03-05', deputy: null }
  const leaves = async (id: string) =>
    expect((await takeLeave(company.app, id, { ...away, by: id })).ok).toBe(true)
  // Whoever goes on leave is missing only where nobody else is there: of the executive team there is nobody else.
  await leaves(staff.ana)
  expect(await seen(staff.ana)).toMatchObject({ hoursWithout: 84, untold: false })
  await leaves(staff.helene)
  expect(await seen(staff.ana)).toMatchObject({
    hoursWithout: 84 + 12,
    untold: true,
    reason: { by: { id: staff.paul } },
  })
  const lines = await nightCoverLines(company.app)
  expect(lines[0]).toContain('in 96 of the next 168 hours')
  expect(lines[2]).toContain('It is more than Paul Example signed for on Monday 2 March')
  expect((await sign(staff.helene, { words: 'On the 5th too.' })).body).toMatchObject({ untold: false })
  expect(await nightCoverLines(company.app)).toEqual([])
})

test('keeps every reason that was signed, and shows the last', async () => {
  company.clock.set(addMilliseconds(monday, days(1)))
  await sign(staff.helene, { words: 'We looked again.' })
  expect(await seen(staff.ana)).toMatchObject({ reason: { words: 'We looked again.' } })
  const { rows } = await company.database.pool.query('select 1 from night_cover_reason')
  expect(rows.length).toBeGreaterThan(1)
})

test.each([
  ['nobody who is signed in', undefined, { words: 'x' }, 401, 'not-signed-in'],
  ['who is no leader', staff.claire, { words: 'x' }, 403, 'not-allowed'],
  ['who runs the machine', admin, { words: 'x' }, 403, 'not-allowed'],
  ['who gives no reason', staff.paul, { words: ' ' }, 422, 'input-invalid'],
])('is not signed by %s', async (_, as, body, status, code) => {
  expect(await sign(as, body)).toMatchObject({ status, code })
})
