import { addMilliseconds, type CaseId, days } from '@buckstop/domain'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { withoutDesk, withTrap } from '../../test/other-maps.ts'
import {
  as,
  createSmallCompany,
  openCaseOf,
  smallMap,
  type SmallCompany,
  staff,
  standIn,
  succeed,
  text,
} from '../../test/small-company.ts'
import type { AppContext } from '../app/app-context.ts'
import { sweepFormerTeams } from '../deadlines/former-teams.ts'
import { deactivatePerson } from '../staffing/change-person.ts'
import { byCommand } from '../setting-changes/setting.ts'
import { loadCase } from '../ledger/load-case.ts'
import type { Difference } from '../verify/difference.ts'
import { verify } from '../verify/verify.ts'
import { activate, type Activated } from './activate.ts'
import { checkDraft, saveDraft, startDraft } from './draft.ts'
import { findVersion } from './versions.ts'

let company: SmallCompany
let announced: Set<CaseId>
let app: AppContext
beforeEach(async () => {
  company = await createSmallCompany()
  announced = new Set()
  app = { ...company.app, announce: (caseId) => announced.add(caseId) }
})
afterEach(async () => {
  await company.drop()
})

const draftOf = async (map: string): Promise<number> => {
  const version = await startDraft(app, { text: map, note: null, basedOn: null, by: staff.helene })
  if (version === null) throw new Error('no draft')
  return version
}
const goLive = async (version: number): Promise<Activated> => {
  const kept = await findVersion(app.db, version)
  return await activate(app, { version, revision: kept?.revision ?? 0, by: staff.helene })
}
const runOn = async (map: string): Promise<Extract<Activated, { readonly ok: true }>> => {
  const went = await goLive(await draftOf(map))
  if (!went.ok) throw new Error(`refused: ${went.code}`)
  return went
}
const calls = async (by = app): Promise<CaseId> => (await openCaseOf(by, { channel: 'phone' })).caseId

const stateOf = async (caseId: CaseId) => {
  const loaded = await loadCase(app.db, caseId)
  if (loaded === undefined || loaded.state.kind === 'unopened') throw new Error('no such case')
  return loaded.state
}
const verified = async (): Promise<readonly Difference[]> => {
  const differences: Difference[] = []
  await verify(app, (difference) => differences.push(difference))
  return differences
}

/** Another process that goes on with the directory as it was, in spite of everything that keeps it from that. */
const staleProcess = async (): Promise<AppContext> => {
  const elsewhere = company.another()
  const old = await elsewhere.directory.fresh()
  const stale = async () => ({ ...old, version: (await company.app.directory.fresh()).version })
  return { ...elsewhere, directory: { current: stale, fresh: stale, at: stale } }
}

describe('what a team that is gone answered for', () => {
  test('goes up its former ladder with the change, to who can delegate it', async () => {
    const caseId = await calls()
    expect(await stateOf(caseId)).toMatchObject({ owner: staff.rosa, team: 'Desk' })
    const went = await runOn(withoutDesk)
    expect(went.moved).toBe(1)
    expect(went.findings.removedTeams).toEqual([{ team: 'Desk', openCases: 1, above: 'Relations' }])
    expect(await stateOf(caseId)).toMatchObject({
      owner: staff.paul,
      team: 'Relations',
      ownerBecause: 'teamRemoved',
    })
    expect([...announced]).toEqual([caseId])
    await succeed(app, caseId, as(staff.paul), { type: 'delegate', to: staff.ana, reason: null })
    expect(await stateOf(caseId)).toMatchObject({ owner: staff.ana, team: 'Care' })
    expect(await verified()).toEqual([])
  })

  test('three hundred cases, while more come in from elsewhere: none is lost, none without an owner', async () => {
    const stale = await staleProcess()
    const before = await Promise.all(Array.from({ length: 300 }, async () => await calls()))
    const version = await draftOf(withoutDesk)
    const going = goLive(version)
    const during = await Promise.all(Array.from({ length: 40 }, async () => await calls(stale)))
    const went = await going
    const after = await Promise.all(Array.from({ length: 20 }, async () => await calls(stale)))
    const fresh = company.another()
    const known = await calls(fresh)
    expect(went.ok && went.moved).toBeGreaterThanOrEqual(300)
    const swept = await sweepFormerTeams(app)
    expect(swept).toEqual(expect.arrayContaining(after))
    expect(await sweepFormerTeams(app)).toEqual([])
    const { rows } = await company.database.pool.query(
      `select team, owner_id, count(*)::int as cases from matter_head where status = 'open' and matter_id = any($1) group by 1, 2`,
      [[...before, ...during, ...after]],
    )
    expect(rows).toEqual([{ team: 'Relations', owner_id: staff.paul, cases: 360 }])
    expect(await stateOf(known)).toMatchObject({ team: 'Care' })
    expect(await verified()).toEqual([])
  }, 120_000)

  test('what was asked of it goes up with its clock unchanged; what was offered to it is withdrawn', async () => {
    const { caseId, owner } = await openCaseOf(app, { channel: 'web' })
    const question = text(app, 'Did they call?')
    const due = addMilliseconds(app.clock.now(), days(2))
    const ask = { type: 'placeAsk', to: 'Desk', question: question.id, due } as const
    await succeed(app, caseId, as(owner), ask, [question])
    const other = await openCaseOf(app, {
      proof: { kind: 'staff', personId: staff.paul },
      takenBy: staff.paul,
    })
    const to = { kind: 'team', team: 'Desk' } as const
    await succeed(app, other.caseId, as(other.owner), { type: 'offerTransfer', to, reason: null })
    const unrelated = await openCaseOf(app, { channel: 'web' })
    announced.clear()
    expect((await runOn(withoutDesk)).moved).toBe(2)
    expect(await stateOf(caseId)).toMatchObject({ owner, team: 'Care', asks: [{ to: 'Relations', due }] })
    expect(await stateOf(other.caseId)).toMatchObject({ owner: other.owner, offer: null })
    expect(announced.has(unrelated.caseId)).toBe(false)
    expect(await sweepFormerTeams(app)).toEqual([])
    expect(await verified()).toEqual([])
  })

  test('what waits as a sample for a second look waits with the team above', async () => {
    const caseId = await calls()
    const reason = text(app, 'It sells pills.')
    const found = { type: 'findNoProblem', kind: 'spam', sampled: true, reason: reason.id } as const
    await succeed(app, caseId, as(staff.rosa), found, [reason])
    await runOn(withoutDesk)
    const { rows } = await company.database.pool.query(
      'select kind, team from matter_duty where matter_id = $1',
      [caseId],
    )
    expect(rows).toEqual([{ kind: 'checkSample', team: 'Relations' }])
    expect(await verified()).toEqual([])
  })

  test('a team that comes back is itself again, and one that goes after it leads on', async () => {
    const stale = await staleProcess()
    await runOn(withoutDesk)
    expect((await app.directory.fresh()).directory.formerTeams).toEqual(new Map([['Desk', 'Relations']]))
    const version = await draftOf(smallMap)
    const people = { lead: staff.claire, members: [staff.rosa], frontDoor: true }
    const staffing = { fallbackTeam: null, teams: new Map([['Desk', people]]) }
    await saveDraft(app, version, { text: smallMap, note: null, staffing, revision: 1, by: staff.helene })
    expect(await goLive(version)).toMatchObject({ ok: true, moved: 0 })
    const { directory } = await app.directory.fresh()
    expect(directory.formerTeams.size).toBe(0)
    expect(directory.teams.get('Desk')).toMatchObject({ frontDoor: true, members: [staff.rosa] })
    expect(await stateOf(await calls())).toMatchObject({ team: 'Desk', owner: staff.rosa })

    await runOn(withoutDesk)
    const short = withoutDesk
      .replace(/ {2}Relations: .*\n/, '')
      .replace('reportsTo: Relations', 'reportsTo: Executive')
    await runOn(short)
    const now = (await app.directory.fresh()).directory
    expect(now.formerTeams).toEqual(
      new Map([
        ['Desk', 'Relations'],
        ['Relations', 'Executive'],
      ]),
    )
    const late = await calls(stale)
    expect(await stateOf(late)).toMatchObject({ team: 'Desk' })
    expect(await sweepFormerTeams(app)).toEqual([late])
    expect(await stateOf(late)).toMatchObject({ team: 'Executive', owner: staff.helene })
  })

  test('starting again from a version that was live brings back who worked there', async () => {
    await runOn(withoutDesk)
    const first = await startDraft(app, { text: smallMap, note: null, basedOn: 1, by: staff.helene })
    expect(await goLive(first ?? 0)).toMatchObject({ ok: true })
    expect((await app.directory.fresh()).directory.teams.get('Desk')).toMatchObject({
      lead: staff.claire,
      members: [staff.rosa],
      frontDoor: true,
    })
  })
})

describe('a version that was checked', () => {
  test('and fails at its last step leaves no case in a team that is still to come', async () => {
    const cases = await Promise.all(Array.from({ length: 60 }, async () => await calls()))
    const renamed = smallMap.replaceAll(/\b(Desk|Care|Relations|Executive)\b/g, 'New $1')
    const team = (lead: string) => ({ lead, members: [lead], frontDoor: false })
    const teams = new Map([
      ['New Desk', team(staff.claire)],
      ['New Care', team(staff.claire)],
      ['New Relations', team(staff.paul)],
      ['New Executive', team(staff.helene)],
    ])
    const version = await draftOf(renamed)
    const draft = { text: renamed, note: null, revision: 1, by: staff.helene }
    await saveDraft(app, version, { ...draft, staffing: { fallbackTeam: 'New Care', teams } })
    const held = await company.database.pool.connect()
    await held.query('begin')
    await held.query('select from matter_head where matter_id = $1 for update', [cases.toSorted().at(-1)])
    const going = goLive(version)
    await vi.waitFor(async () => {
      const waits = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
      // By another connection: in one transaction PostgreSQL shows again what it showed first.
      expect((await company.database.pool.query(waits)).rowCount).toBe(1)
    }, 10_000)
    await saveDraft(app, version, { ...draft, text: `${renamed}# later`, revision: 2, staffing: undefined })
    await held.query('commit')
    held.release()
    expect(await going).toEqual({ ok: false, code: 'map-changed-meanwhile', revision: 3 })
    const { rows } = await company.database.pool.query('select distinct team from matter_head')
    expect(rows).toEqual([{ team: 'Desk' }])

    expect(await goLive(version)).toMatchObject({ ok: true, moved: 60 })
    expect(await stateOf(cases[0] ?? '')).toMatchObject({ team: 'New Care', owner: staff.claire })
    expect(await verified()).toEqual([])
  })

  test('and is saved while it goes live is refused, and nothing has changed', async () => {
    const version = await draftOf(withoutDesk)
    const caseId = await calls()
    await checkDraft(app, version)
    const going = goLive(version)
    const saved = await saveDraft(app, version, {
      text: withTrap,
      note: null,
      staffing: undefined,
      revision: 1,
      by: staff.ana,
    })
    const went = await going
    expect([saved.ok, went.ok].filter(Boolean)).toHaveLength(1)
    const live = await findVersion(app.db, 'active')
    expect(live?.text).not.toBe(withTrap)
    if (!went.ok) {
      expect(went).toEqual({ ok: false, code: 'map-changed-meanwhile', revision: 2 })
      expect(live?.version).toBe(1)
      expect(await stateOf(caseId)).toMatchObject({ owner: staff.rosa, team: 'Desk' })
    }
  })

  test('where a new team has a lead alone has somebody there: what comes to it comes to them', async () => {
    const withRepairs = smallMap
      .replace('Care: {', 'Repairs: {responses: [own], reportsTo: Relations}\n  Care: {')
      .replace('phone: {reaches: Desk', 'phone: {reaches: Repairs')
    const version = await draftOf(withRepairs)
    const people = { lead: staff.ben, members: [], frontDoor: false }
    const staffing = { fallbackTeam: null, teams: new Map([['Repairs', people]]) }
    await saveDraft(app, version, {
      text: withRepairs,
      note: null,
      staffing,
      revision: 1,
      by: staff.helene,
    })
    await standIn(app, staff.ana, staff.ben)
    expect(await goLive(version)).toMatchObject({ ok: true })
    const { directory } = await app.directory.fresh()
    expect(directory.teams.get('Repairs')).toMatchObject({ lead: staff.ben, members: [staff.ben] })
    expect(directory.people.get(staff.ben)?.teams).toEqual(['Care', 'Repairs'])
    expect(directory.teams.get('Desk')?.members).toEqual([staff.rosa])
    expect(await stateOf(await calls())).toMatchObject({ team: 'Repairs', owner: staff.ben })
  })

  test('whose lead leaves at this moment is refused, or the lead leaves a team that is there', async () => {
    const version = await draftOf(
      smallMap.replace('Care: {', 'Repairs: {responses: [own], reportsTo: Relations}\n  Care: {'),
    )
    const kept = await findVersion(app.db, version)
    const people = { lead: staff.ben, members: [staff.ana], frontDoor: false }
    const staffing = { fallbackTeam: null, teams: new Map([['Repairs', people]]) }
    await saveDraft(app, version, {
      text: kept?.text ?? '',
      note: null,
      staffing,
      revision: 1,
      by: staff.helene,
    })
    const [went] = await Promise.all([goLive(version), deactivatePerson(app, staff.ben, byCommand)])
    const { directory } = await app.directory.fresh()
    expect(directory.people.get(staff.ben)?.active).toBe(false)
    expect(directory.teams.has('Repairs')).toBe(went.ok)
  })
})
