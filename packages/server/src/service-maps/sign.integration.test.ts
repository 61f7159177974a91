import { instant } from '@buckstop/domain'
import { againstText } from '@buckstop/service-map/english'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addAdmin, admin } from '../../test/admin.ts'
import { withStrandings } from '../../test/other-maps.ts'
import {
  as,
  createSmallCompany,
  openCaseOf,
  type SmallCompany,
  staff,
  succeed,
} from '../../test/small-company.ts'
import { loadCase } from '../ledger/load-case.ts'
import { deactivatePerson } from '../staffing/change-person.ts'
import { byCommand } from '../setting-changes/setting.ts'
import type { Difference } from '../verify/difference.ts'
import { verify } from '../verify/verify.ts'
import { activate, type Activated } from './activate.ts'
import { checkDraft, startDraft } from './draft.ts'
import { lookAtLive } from './look-at-live.ts'
import { mapNewsFor, oweMapMail, ruledOutCases } from './map-news.ts'
import { sign, type Signed } from './sign.ts'
import { Signatures } from './signatures.ts'
import { findVersion } from './versions.ts'

let company: SmallCompany
let app: SmallCompany['app']
beforeEach(async () => {
  company = await createSmallCompany()
  ;({ app } = company)
  await addAdmin(app)
})
afterEach(async () => {
  await company.drop()
})

const checkedDraft = async (text = withStrandings): Promise<number> => {
  const version = await startDraft(app, { text, note: null, basedOn: null, by: admin })
  if (version === null) throw new Error('no draft')
  await checkDraft(app, version)
  return version
}
const keysOf = async (version: number): Promise<readonly string[]> =>
  (await findVersion(app.db, version))?.findings?.strandings?.map(({ key }) => key) ?? []
const signed = async (version: number, more: Partial<Parameters<typeof sign>[1]> = {}): Promise<Signed> =>
  await sign(app, {
    version,
    revision: 1,
    keys: await keysOf(version),
    reason: 'Only the shop can pay, until the summer',
    until: '2026-06-30',
    by: staff.paul,
    ...more,
  })
const goLive = async (version: number): Promise<Activated> =>
  await activate(app, { version, revision: 1, by: admin })
const live = async (): Promise<number> => {
  const version = await checkedDraft()
  expect(await signed(version)).toEqual({ ok: true })
  expect(await goLive(version)).toMatchObject({ ok: true })
  return version
}
const news = async (person: string) => await mapNewsFor(app, await app.directory.fresh(), person)

describe('a map that strands somebody', () => {
  test('does not go live, and says whom and how', async () => {
    const version = await checkedDraft()
    expect(await findVersion(app.db, version)).toMatchObject({ status: 'draft', safe: true })
    const refused = await goLive(version)
    expect(refused).toMatchObject({ ok: false, code: 'refused' })
    if (refused.ok || refused.code !== 'refused') throw new Error('not refused')
    expect(refused.refusals.map((refusal) => [refusal.code, againstText(refusal)])).toEqual([
      [
        'map-exception',
        expect.stringContaining('without help: “refund, without “online” and “receipt””. Mend it'),
      ],
    ])
  })

  test('goes live once a leader has signed for each, and not for some', async () => {
    const version = await checkedDraft()
    const [first = '', ...rest] = await keysOf(version)
    expect(rest.length).toBeGreaterThan(0)
    expect(await signed(version, { keys: [first] })).toEqual({ ok: true })
    expect(await findVersion(app.db, version)).toMatchObject({ status: 'draft' })
    expect(await goLive(version)).toMatchObject({ ok: false, code: 'refused' })
    expect(await signed(version, { keys: rest })).toEqual({ ok: true })
    expect(await findVersion(app.db, version)).toMatchObject({ status: 'checked' })
    expect(await goLive(version)).toMatchObject({ ok: true })
  })

  test('is signed for until a day less than six months away, for what was found, as it stands', async () => {
    const version = await checkedDraft()
    for (const until of ['2026-03-01', '2026-09-02'])
      expect(await signed(version, { until })).toEqual({ ok: false, code: 'not-that-long' })
    expect(await signed(version, { keys: ['nobody'] })).toEqual({ ok: false, code: 'not-found-in-map' })
    expect(await signed(version, { revision: 7 })).toEqual({
      ok: false,
      code: 'map-changed-meanwhile',
      revision: 1,
    })
    expect(await signed(version, { until: '2026-09-01' })).toEqual({ ok: true })
    expect(await signed(version, { until: '2026-03-02' })).toEqual({ ok: true })
  })

  test('keeps what was signed: nothing of it is altered or taken away', async () => {
    await signed(await checkedDraft())
    for (const tampering of [`update map_signature set reason = 'none'`, 'delete from map_signature'])
      await expect(company.database.pool.query(tampering)).rejects.toThrow('never taken away')
  })
})

describe('a signature', () => {
  test('counts until its day is over, and then nobody answers: no other version goes live by it', async () => {
    await live()
    const next = await checkedDraft(`${withStrandings}# another\n`)
    expect(await findVersion(app.db, next)).toMatchObject({ status: 'checked' })
    expect(await news(admin)).toEqual({ unanswered: 0, ruledOut: 0 })
    company.clock.set(instant('2026-07-01T00:00:00.000Z'))
    const count = (await keysOf(next)).length
    expect(await news(admin)).toEqual({ unanswered: count, ruledOut: 0 })
    expect(await news(staff.paul)).toEqual({ unanswered: count, ruledOut: 0 })
    expect(await news(staff.helene)).toEqual({ unanswered: 0, ruledOut: 0 })
    expect(await goLive(next)).toMatchObject({ ok: false, code: 'refused' })
    // To the one who signed and to the admin, once.
    expect(await oweMapMail(app)).toBe(2 * count)
    expect(await oweMapMail(app)).toBe(0)
    expect(await signed(next, { by: staff.helene, until: '2026-08-01' })).toEqual({ ok: true })
    expect(await news(admin)).toEqual({ unanswered: 0, ruledOut: 0 })
    expect(await goLive(next)).toMatchObject({ ok: true })
  })

  test('counts no more once whoever signed has left', async () => {
    const version = await live()
    await deactivatePerson(app, staff.paul, byCommand)
    expect((await news(admin)).unanswered).toBe((await keysOf(version)).length)
    const [first = ''] = await keysOf(version)
    const signatures = await Signatures.load(app.db, app.clock.now())
    expect(signatures.of({ key: first })).toMatchObject({ state: 'leaderGone', by: staff.paul })
  })
})

describe('a case', () => {
  const stateOf = async (caseId: string) => {
    const loaded = await loadCase(app.db, caseId)
    if (loaded === undefined || loaded.state.kind === 'unopened') throw new Error('no such case')
    return loaded.state
  }
  const known = (problem: string | null, ...facts: { fact: string; holds: boolean | null }[]) =>
    ({ type: 'recordMapFacts', problem, facts }) as const

  test('of somebody stranded comes up to the leader who signed, with the reason', async () => {
    await live()
    const { caseId } = await openCaseOf(app)
    const neither = ['online', 'receipt'].map((fact) => ({ fact, holds: false }))
    await succeed(app, caseId, as(staff.ana), known('refund', ...neither))
    expect(await stateOf(caseId)).toMatchObject({
      escalations: [{ leader: staff.paul, because: 'strandedByMap' }],
      onMap: { stranded: expect.arrayContaining([expect.objectContaining({ leader: staff.paul })]) },
    })
    const differences: Difference[] = []
    await verify(app, (difference) => differences.push(difference))
    expect(differences).toEqual([])
  })

  test('of somebody whom the map rules out voids its proof, until it is corrected or the map knows of them', async () => {
    await live()
    const { caseId, reference } = await openCaseOf(app)
    await succeed(
      app,
      caseId,
      as(staff.ana),
      known(null, { fact: 'receipt', holds: true }, { fact: 'online', holds: false }),
    )
    expect(await news(admin)).toEqual({ unanswered: 0, ruledOut: 1 })
    expect(await news(staff.paul)).toEqual({ unanswered: 0, ruledOut: 0 })
    expect(await ruledOutCases(app.db, await app.directory.fresh(), 5, null)).toMatchObject([
      { caseId, reference, rule: { with: ['receipt'], without: ['online'] } },
    ])
    expect(await oweMapMail(app)).toBe(1)
    await succeed(app, caseId, as(staff.ana), known(null, { fact: 'online', holds: null }))
    expect(await news(admin)).toEqual({ unanswered: 0, ruledOut: 0 })
  })
})

test('a map that was live before anybody looked for it stays, with whom it strands found and told to decisions', async () => {
  await live()
  await company.database.pool.query(
    `update service_map set findings = findings - 'strandings' where status = 'active'`,
  )
  const before = await app.directory.fresh()
  expect(await lookAtLive(app)).toBe(true)
  expect(await lookAtLive(app)).toBe(false)
  const now = await app.directory.fresh()
  expect(now.version).toBeGreaterThan(before.version)
  expect(now.directory.map.signedFor.length).toBeGreaterThan(0)
  expect((await findVersion(app.db, 'active'))?.findings?.strandings?.length).toBeGreaterThan(0)
})
