import { instant } from '@buckstop/domain'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { admin, caseOf, createHttpCompany, textAt } from '../../test/http-company.ts'
import { staff, succeed } from '../../test/small-company.ts'
import { deactivatePerson, reactivatePerson } from './change-person.ts'
import { byCommand } from '../setting-changes/setting.ts'
import { sweepLeaves, sweepOwedOnLeave } from '../deadlines/leaves.ts'
import { verify } from '../verify/verify.ts'

const company = companyOfFile(createHttpCompany)

/** As they say it themselves, or as somebody says it of them. */
const put = async (person: string, body: unknown, by: string = person) =>
  await company.ask('PUT', by === person ? '/api/v1/me/presence' : `/api/v1/people/${person}/presence`, {
    as: by,
    body,
  })
const mine = async (person: string) => {
  await company.app.directory.fresh()
  return (await company.ask('GET', '/api/v1/me/presence', { as: person })).body
}
const view = async (id: string) =>
  (await company.ask('GET', `/api/v1/cases/${id}`, { as: staff.helene })).body
const higher = async (id: string) =>
  await succeed(company.app, id, { kind: 'customer' }, { type: 'takeHigher', words: null })
const recorded = async (person: string) =>
  (
    await company.database.pool.query<{ began: string | null; ended: string | null; because: string | null }>(
      `select began_at as began, ended_at as ended, ended_because as because from leave where person_id = $1 order by from_day, entered_at`,
      [person],
    )
  ).rows
const sweep = async (): Promise<void> => {
  await sweepLeaves(company.app)
}

describe('leave from one day to another', () => {
  test('begins at the first moment of its first day, and what came up goes to the stand-in by the same dates', async () => {
    const id = await caseOf(company, staff.ana)
    await higher(id)
    const before = await view(id)
    expect(before).toMatchObject({ escalations: [{ leader: { id: staff.claire } }] })
    const wanted = { kind: 'onLeave', from: '2026-03-03', to: '2026-03-05', deputy: staff.helene }
    const entered = await put(staff.claire, wanted)
    expect(entered).toMatchObject({
      status: 200,
      body: { kind: 'present', leaves: [{ from: '2026-03-03', to: '2026-03-05', begun: false }] },
    })
    company.clock.set(instant('2026-03-02T23:59:59.000Z'))
    await sweep()
    expect(await mine(staff.claire)).toMatchObject({ kind: 'present' })
    company.clock.set(instant('2026-03-03T00:00:00.000Z'))
    await sweep()
    expect(await mine(staff.claire)).toMatchObject({
      kind: 'onLeave',
      until: '2026-03-06T00:00:00.000Z',
      deputy: { id: staff.helene },
      leaves: [{ begun: true }],
    })
    const acknowledgeBy = textAt(before, 'escalations', 0, 'acknowledgeBy')
    expect(await view(id)).toMatchObject({
      owner: { id: staff.ana },
      escalations: [{ leader: { id: staff.helene }, acknowledgeBy }],
    })
    await sweep()
    const told = await company.database.pool.query(
      'select kind from message where matter_id = $1 and person_id = $2',
      [id, staff.helene],
    )
    expect(told.rows).toContainEqual({ kind: 'youStandIn' })
    expect(await recorded(staff.claire)).toMatchObject([
      { began: new Date('2026-03-03T00:00:00Z'), ended: null },
    ])
  })

  test('ends by itself the day after its last, and takes nothing back', async () => {
    company.clock.set(instant('2026-03-05T23:59:59.000Z'))
    await sweep()
    expect(await mine(staff.claire)).toMatchObject({ kind: 'onLeave' })
    company.clock.set(instant('2026-03-06T00:00:00.000Z'))
    await sweep()
    expect(await mine(staff.claire)).toMatchObject({ kind: 'present', until: null, deputy: null, leaves: [] })
    expect(await recorded(staff.claire)).toMatchObject([{ because: 'over' }])
    const { rows } = await company.database.pool.query(
      `select state -> 'escalations' -> 0 ->> 'leader' as leader from matter_head where state -> 'escalations' <> '[]'`,
    )
    expect(rows).toEqual([{ leader: staff.helene }])
  })

  test('is caught up with where nothing ran: late to begin, or missed', async () => {
    expect((await put(staff.ben, { kind: 'onLeave', from: '2026-03-07', to: '2026-03-10' })).status).toBe(200)
    expect((await put(staff.claire, { kind: 'onLeave', from: '2026-03-07', to: '2026-03-08' })).status).toBe(
      200,
    )
    const id = await caseOf(company, staff.ben)
    company.clock.set(instant('2026-03-09T10:00:00.000Z'))
    await sweep()
    expect(await mine(staff.ben)).toMatchObject({ kind: 'onLeave', until: '2026-03-11T00:00:00.000Z' })
    expect(await view(id)).toMatchObject({ owner: { id: staff.claire } })
    expect(await recorded(staff.claire)).toMatchObject([
      { because: 'over' },
      { began: null, because: 'missed' },
    ])
    expect(await mine(staff.claire)).toMatchObject({ kind: 'present' })
    company.clock.set(instant('2026-03-11T00:00:00.000Z'))
    await sweep()
    expect(await mine(staff.ben)).toMatchObject({ kind: 'present' })
  })

  test('is over where they say that they are back, and what is ahead can be cancelled', async () => {
    const body = { kind: 'onLeave', to: '2026-03-20', deputy: staff.ben }
    expect((await company.ask('PUT', '/api/v1/me/presence', { as: staff.ana, body })).body).toMatchObject({
      kind: 'onLeave',
      until: '2026-03-21T00:00:00.000Z',
    })
    const back = await company.ask('PUT', '/api/v1/me/presence', { as: staff.ana, body: { kind: 'present' } })
    expect(back.body).toMatchObject({ kind: 'present', leaves: [] })
    expect(await recorded(staff.ana)).toMatchObject([{ because: 'back' }])
    const ahead = await company.ask('PUT', '/api/v1/me/presence', {
      as: staff.ana,
      body: { ...body, from: '2026-04-01', to: '2026-04-02' },
    })
    const path = `/api/v1/me/leave/${textAt(ahead.body, 'leaves', 0, 'id')}`
    expect((await company.ask('DELETE', path, { as: staff.ben })).status).toBe(404)
    expect((await company.ask('DELETE', path, { as: staff.ana })).status).toBe(204)
    expect((await company.ask('DELETE', path, { as: staff.ana })).status).toBe(404)
    const theirs = await put(staff.ana, { ...body, from: '2026-04-01', to: '2026-04-02' }, staff.claire)
    const their = `/api/v1/people/${staff.ana}/leave/${textAt(theirs.body, 'leaves', 0, 'id')}`
    expect((await company.ask('DELETE', their, { as: staff.ben })).status).toBe(403)
    expect((await company.ask('DELETE', their, { as: staff.claire })).status).toBe(204)
  })

  test('is changed in one step before it begins, or stays as it was', async () => {
    const first = { kind: 'onLeave', from: '2026-06-08', to: '2026-06-10', deputy: staff.ben }
    const entered = await put(staff.ana, first)
    const replaces = textAt(entered.body, 'leaves', 0, 'id')
    const longer = { kind: 'onLeave', from: '2026-06-09', to: '2026-06-12', deputy: staff.claire, replaces }
    const changed = await put(staff.ana, longer)
    const { leaves } = await mine(staff.ana)
    expect(changed).toMatchObject({ status: 200, body: { leaves } })
    expect(leaves).toMatchObject([{ from: '2026-06-09', to: '2026-06-12', deputy: { id: staff.claire } }])
    expect((await recorded(staff.ana)).map(({ because }) => because).slice(-2)).toEqual(['changed', null])
    await put(staff.ana, { ...first, from: '2026-06-20', to: '2026-06-21' })
    const refused = await put(staff.ana, {
      ...longer,
      to: '2026-06-20',
      replaces: textAt(changed.body, 'leaves', 0, 'id'),
    })
    expect(refused).toMatchObject({ status: 409, body: { code: 'leave-overlaps' } })
    expect(await mine(staff.ana)).toMatchObject({ leaves: [{ to: '2026-06-12' }, { from: '2026-06-20' }] })
    // What is somebody else's is not replaced by it.
    const theirs = await put(staff.ben, {
      ...first,
      deputy: null,
      replaces: textAt(changed.body, 'leaves', 0, 'id'),
    })
    expect(theirs.status).toBe(200)
    expect(await mine(staff.ana)).toMatchObject({ leaves: [{ to: '2026-06-12' }, { from: '2026-06-20' }] })
    await company.database.pool.query('delete from leave where began_at is null')
  })

  test('goes upward where whoever was to stand in has left since', async () => {
    const id = await caseOf(company, staff.ana)
    await put(staff.ana, { kind: 'onLeave', from: '2026-03-12', to: '2026-03-12', deputy: staff.ben })
    await deactivatePerson(company.app, staff.ben, byCommand)
    company.clock.set(instant('2026-03-12T08:00:00.000Z'))
    await sweep()
    expect(await view(id)).toMatchObject({ owner: { id: staff.claire } })
    await reactivatePerson(company.app, staff.ben, byCommand)
    company.clock.set(instant('2026-03-13T08:00:00.000Z'))
    await sweep()
  })

  test('that names nobody goes to whoever is named for any leave of theirs; upward again once nobody is', async () => {
    const id = await caseOf(company, staff.ana)
    const settings = `/api/v1/people/${staff.ana}/settings`
    const name = async (usualDeputy: string | null) => {
      const version = textAt((await company.ask('GET', settings, { as: admin })).body, 'version')
      const body = { version, usualDeputy }
      expect(await company.ask('PATCH', settings, { as: admin, body })).toMatchObject({ status: 200 })
    }
    await name(staff.ben)
    const entered = await put(staff.ana, { kind: 'onLeave', from: '2026-03-16', to: '2026-03-16' })
    expect(entered.body).toMatchObject({ leaves: [{ deputy: null, standsIn: { id: staff.ben } }] })
    company.clock.set(instant('2026-03-16T08:00:00.000Z'))
    await sweep()
    expect(await view(id)).toMatchObject({ owner: { id: staff.ben } })
    expect(await mine(staff.ana)).toMatchObject({ kind: 'onLeave', deputy: { id: staff.ben } })
    company.clock.set(instant('2026-03-17T08:00:00.000Z'))
    await sweep()
    expect(await mine(staff.ana)).toMatchObject({ kind: 'present', deputy: null })
    await name(null)
    const later = await put(staff.ana, { kind: 'onLeave', from: '2026-03-20', to: '2026-03-20' })
    expect(later.body).toMatchObject({ leaves: [{ standsIn: { id: staff.claire } }] })
    await company.database.pool.query('delete from leave where began_at is null')
  })

  test('hands on what came to them all the same, within a minute', async () => {
    const id = await caseOf(company, staff.ana)
    await higher(id)
    // Whoever it came up to may say that it is above them; for the customer that level waits for them.
    await company.ask('POST', `/api/v1/cases/${id}/actions/take-higher`, {
      as: staff.claire,
      body: { words: 'It is above me.' },
    })
    await company.database.pool.query(
      `update person set presence = 'onLeave', presence_since = $2, deputy_id = $3 where id = $1`,
      [staff.paul, company.clock.now(), staff.helene],
    )
    expect(await sweepOwedOnLeave(company.app)).toContain(id)
    expect(await view(id)).toMatchObject({ escalations: [{ leader: { id: staff.helene } }, {}] })
    expect(await sweepOwedOnLeave(company.app)).toEqual([])
    await company.ask('PUT', '/api/v1/me/presence', { as: staff.paul, body: { kind: 'present' } })
  })

  test.each([
    ['without a last day', { to: null }, 422, 'input-invalid'],
    ['that ends before it begins', { from: '2026-06-02', to: '2026-06-01' }, 422, 'input-invalid'],
    ['that began yesterday', { from: '2026-03-01', to: '2026-06-01' }, 422, 'input-invalid'],
    ['of a day that there is not', { from: '2026-06-31', to: '2026-07-01' }, 422, 'input-invalid'],
    ['in the year 9000', { from: '9000-01-01', to: '9000-01-02' }, 409, 'due-too-far'],
    ['beside other leave', { from: '2026-05-04', to: '2026-05-04' }, 409, 'leave-overlaps'],
    [
      'with oneself to stand in',
      { from: '2026-06-01', to: '2026-06-01', deputy: staff.ana },
      409,
      'deputy-unfit',
    ],
    ['of somebody who is absent, with days', { kind: 'absent', to: '2026-06-01' }, 422, 'input-invalid'],
  ])('is refused %s', async (what, body, status, code) => {
    if (what === 'beside other leave')
      await put(staff.ana, { kind: 'onLeave', from: '2026-05-01', to: '2026-05-08' })
    expect(await put(staff.ana, { kind: 'onLeave', ...body })).toMatchObject({ status, code })
  })

  test('is not entered by whoever does not lead them, nor by nobody', async () => {
    const body = { kind: 'onLeave', to: '2026-06-01' }
    expect((await put(staff.claire, body, staff.ana)).status).toBe(403)
    expect((await company.ask('PUT', '/api/v1/me/presence', { body })).status).toBe(401)
  })

  test('of somebody who leaves is over for good', async () => {
    await put(staff.rosa, { kind: 'onLeave', from: '2026-07-01', to: '2026-07-08' })
    const path = `/api/v1/people/${staff.rosa}/active`
    expect((await company.ask('PUT', path, { as: admin, body: { active: false } })).status).toBe(200)
    expect(await recorded(staff.rosa)).toMatchObject([{ began: null, because: 'left' }])
  })

  test('leaves a ledger that verifies', async () => {
    const differences: unknown[] = []
    await verify(company.app, (difference) => differences.push(difference))
    expect(differences).toEqual([])
  })
})
