import { addMilliseconds } from '@buckstop/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import {
  admin,
  type Answered,
  caseOf,
  createHttpCompany,
  listAt,
  textAt,
  valueAt,
} from '../../../test/http-company.ts'
import { at, mapsApi } from '../../../test/maps-api.ts'
import { withRepairs, withStrandings, withTrap } from '../../../test/other-maps.ts'
import { changeDirectory } from '../../staffing/change-directory.ts'
import { smallMap, staff, standIn } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

const { maps, draftOf, goLive, live } = mapsApi(() => company)

describe('going live', () => {
  let before: number
  beforeEach(async () => {
    before = await live()
  })

  test('moves teams and people: the company runs on it at once', async () => {
    const version = await draftOf(withRepairs)
    const staffing = {
      fallbackTeam: 'Desk',
      teams: { Repairs: { lead: staff.claire, members: [staff.ben], frontDoor: false } },
    }
    await maps('PUT', at(version), { text: withRepairs, revision: 1, staffing })
    const { status, body } = await goLive(version)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      moved: 0,
      map: { version, status: 'active', activatedBy: { id: admin }, safe: true },
      warnings: [{ team: 'Desk' }, { team: 'Executive' }, { code: 'nobody-of-the-board', team: 'Executive' }],
    })
    const teams = await company.ask('GET', '/api/v1/teams', { as: staff.ana })
    expect(teams.body['items']).toContainEqual(
      expect.objectContaining({ name: 'Repairs', reportsTo: 'Relations', open: true }),
    )
    const { directory } = await company.app.directory.fresh()
    expect(directory.people.get(staff.ben)?.teams).toEqual(['Care', 'Repairs'])
    expect(directory.fallbackTeam).toBe('Desk')
    expect((await maps('GET', at(before))).body).toMatchObject({
      status: 'retired',
      staffing: { fallbackTeam: 'Care', teams: { Care: { lead: staff.claire } } },
    })
  })

  test('is refused for a map with a trap, to every role, with the verdicts that are not safe', async () => {
    const version = await draftOf(withTrap)
    const refused = await goLive(version)
    expect(refused).toMatchObject({ status: 409, code: 'map-unsafe' })
    expect(refused.body['verdicts']).toMatchObject([
      { customer: 'customer', problem: 'anything', verdict: 'trapped' },
    ])
    expect(JSON.stringify(refused.body['verdicts'])).toContain(
      '"code":"own","who":"customer","team":"Care","powerless":{',
    )
    // What follows from it is said too.
    expect(refused.body['refusals']).toMatchObject([
      { code: 'map-unsafe', teams: [] },
      { code: 'map-wrong-door', teams: [] },
      { code: 'map-exception', teams: [] },
    ])
    expect(textAt(refused.body, 'detail')).toContain('“customer, anything”')
    expect(await live()).toBe(before)
    const asLead = await company.ask('POST', `/api/v1/maps/${version}/activate`, {
      as: staff.helene,
      body: { revision: 1 },
    })
    expect(asLead).toMatchObject({ status: 403, code: 'not-allowed' })
  })

  test('is refused, by name, for teams without people, lead or top, and without a team for all', async () => {
    const refusedFor = async (text: string, staffing?: object): Promise<unknown> => {
      const version = await draftOf(text)
      if (staffing !== undefined) await maps('PUT', at(version), { text, revision: 1, staffing })
      const { status, code, body } = await goLive(version)
      expect(status).toBe(409)
      expect(await live()).toBe(before)
      const refusals = listAt(body, 'refusals').map((each) => [each['code'], each['teams']])
      expect(refusals[0]?.[0]).toBe(code)
      return refusals
    }
    const team = (lead: string | null, members: readonly string[]) => ({ lead, members, frontDoor: false })
    const workshop = withRepairs.replace('Repairs:', 'Workshop:')
    expect(await refusedFor(workshop)).toEqual([['team-without-people', ['Workshop']]])
    expect(
      await refusedFor(workshop, { fallbackTeam: null, teams: { Workshop: team(null, [staff.ana]) } }),
    ).toEqual([['team-without-lead', ['Workshop']]])
    expect(await refusedFor(smallMap.replace('[own], leader: true}', '[own]}'))).toEqual([
      ['ladder-without-top', ['Executive']],
    ])
    expect(await refusedFor(smallMap, { fallbackTeam: 'Nowhere', teams: {} })).toEqual([
      ['fallback-team-missing', ['Nowhere']],
    ])
  })

  test('is refused where a lead has left meanwhile, though it was checked before', async () => {
    const version = await draftOf(smallMap)
    const staffing = {
      fallbackTeam: null,
      teams: { Desk: { lead: staff.ben, members: [staff.rosa], frontDoor: true } },
    }
    await maps('PUT', at(version), { text: smallMap, revision: 1, staffing })
    const check = async () => (await maps('POST', at(version, '/check'))).body
    // Ana could stand in for whoever is to lead it.
    expect(await check()).toMatchObject({
      status: 'draft',
      findings: { refusals: [{ code: 'leader-without-deputy', teams: ['Desk'] }] },
    })
    expect(await goLive(version)).toMatchObject({ status: 409, code: 'leader-without-deputy' })
    await standIn(company.app, staff.ana, staff.ben)
    expect(await check()).toMatchObject({ status: 'checked' })
    const left = async (active: boolean) =>
      await company.ask('PUT', `/api/v1/people/${staff.ben}/active`, { as: admin, body: { active } })
    await left(false)
    expect(await goLive(version)).toMatchObject({ status: 409, code: 'team-without-lead' })
    await left(true)
    await standIn(company.app, null, staff.ben)
  })

  test('says of an organisation that goes with its holidays, and of deputies in a circle, and is not refused', async () => {
    await standIn(company.app, staff.claire, staff.ben)
    await changeDirectory(company.app, async (trx) => {
      const kept = JSON.stringify({ Dealers: { country: 'ES', region: 'CT' } })
      await trx.updateTable('company').set({ organisations: kept }).execute()
    })
    const { body } = await goLive(await draftOf(smallMap))
    expect(listAt(body, 'warnings').map(({ code, team }) => [code, team])).toEqual(
      expect.arrayContaining([
        ['organisation-goes', 'Dealers'],
        ['deputies-in-a-circle', 'Care'],
        ['deputies-in-a-circle', 'Executive'],
      ]),
    )
    expect((await company.app.directory.fresh()).company.organisations.size).toBe(0)
    await standIn(company.app, null, staff.ben)
  })

  test('is refused where it strands somebody, and a token can’t sign for that, whoever’s it is', async () => {
    const version = await draftOf(withStrandings)
    const { body } = await maps('POST', at(version, '/check'))
    const found = listAt(body, 'findings', 'strandings')
    expect(found[0]).toMatchObject({
      kind: 'exception',
      text: 'refund, without “online” and “receipt”: trapped',
      signature: null,
    })
    expect(await goLive(version)).toMatchObject({ status: 409, code: 'map-exception' })
    const signing = {
      revision: 1,
      keys: found.map(({ key }) => key),
      reason: 'Only the shop can pay',
      until: '2026-06-30',
    }
    const by = async (as: string) => await maps('POST', at(version, '/signatures'), signing, as)
    expect(await by(admin)).toMatchObject({ status: 403, code: 'not-allowed' })
    const byToken = await company.ask('POST', `/api/v1/maps${at(version, '/signatures')}`, {
      body: signing,
      headers: { authorization: `Bearer ${await company.tokenOf(staff.helene)}` },
    })
    expect(byToken).toMatchObject({ status: 403, code: 'person-needed' })
    expect(await goLive(version)).toMatchObject({ status: 409, code: 'map-exception' })
    const signed = await by(staff.helene)
    expect(signed).toMatchObject({ status: 200, body: { status: 'checked', findings: { refusals: [] } } })
    expect(valueAt(signed.body, 'findings', 'strandings', 0, 'signature')).toMatchObject({
      by: { id: staff.helene },
      reason: 'Only the shop can pay',
      state: 'stands',
    })
  })

  test('wants the revision that was seen', async () => {
    const version = await draftOf(smallMap)
    const late = await maps('POST', at(version, '/activate'), { revision: 7 })
    expect(late).toMatchObject({
      status: 409,
      code: 'map-changed-meanwhile',
      body: { facts: { revision: 1 } },
    })
    expect(await maps('POST', at(version, '/activate'), {})).toMatchObject({ status: 422 })
    expect(await maps('POST', '/999999/activate', { revision: 1 })).toMatchObject({ status: 404 })
  })

  /** The one that goes live can't be written before the others have been answered. */
  const atOnce = async (versions: readonly number[]): Promise<readonly Answered[]> => {
    const client = await company.database.pool.connect()
    try {
      await client.query('begin')
      await client.query('lock table service_map in share mode')
      let left = versions.length - 1
      const { promise: othersAnswered, resolve } = Promise.withResolvers<void>()
      const asked = versions.map(async (version) => {
        const answer = await goLive(version)
        left -= 1
        if (left === 0) resolve()
        return answer
      })
      await Promise.race([othersAnswered, Promise.all(asked)])
      await client.query('rollback')
      return await Promise.all(asked)
    } finally {
      client.release()
    }
  }

  test('of two at once happens for one', async () => {
    const drafts = [await draftOf(smallMap), await draftOf(smallMap), await draftOf(smallMap)]
    const went = await atOnce(drafts)
    expect(went.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const { code } of went.filter(({ status }) => status !== 200))
      expect(code).toBe('other-map-went-live')
    const again = await draftOf(smallMap)
    const twice = await atOnce([again, again])
    expect(new Set(twice.map(({ status }) => status))).toEqual(new Set([200, 409]))
  })
})

test('of a customer whom the live map rules out, only who may see the case reads which it is', async () => {
  const version = await draftOf(withStrandings)
  const { body } = await maps('POST', at(version, '/check'))
  await maps(
    'POST',
    at(version, '/signatures'),
    {
      revision: 1,
      keys: listAt(body, 'findings', 'strandings').map(({ key }) => key),
      reason: 'Only the shop can pay',
      until: '2026-06-30',
    },
    staff.helene,
  )
  expect(await goLive(version)).toMatchObject({ status: 200 })
  const caseId = await caseOf(company, staff.ana)
  const facts = [
    { fact: 'receipt', holds: true },
    { fact: 'online', holds: false },
  ]
  const path = `/api/v1/cases/${caseId}/actions/record-map-facts`
  expect(await company.ask('POST', path, { as: staff.ana, body: { facts } })).toMatchObject({ status: 200 })
  // What was said of a customer holds in each of their cases, for whoever may read it there, and the newest word counts.
  const second = await caseOf(company, staff.ana)
  const { customer_id } = await company.app.db
    .selectFrom('matter_head')
    .select('customer_id')
    .where('matter_id', '=', caseId)
    .executeTakeFirstOrThrow()
  await company.app.db
    .updateTable('matter_head')
    .set({ customer_id })
    .where('matter_id', '=', second)
    .execute()
  const knownOf = async (id: string) =>
    (await company.ask('GET', `/api/v1/cases/${id}`, { as: staff.ana })).body['map']
  const elsewhere = { by: { id: staff.ana }, source: 'person', in: { id: caseId } }
  expect(await knownOf(second)).toMatchObject({
    known: { facts: facts.map((fact) => ({ ...fact, ...elsewhere })) },
  })
  company.clock.set(addMilliseconds(company.clock.now(), 1_000))
  const corrected = { as: staff.ana, body: { facts: [{ fact: 'receipt', holds: null }] } }
  await company.ask('POST', `/api/v1/cases/${second}/actions/record-map-facts`, corrected)
  expect(await knownOf(caseId)).toMatchObject({
    known: { facts: [{ fact: 'online', holds: false, in: null }], issues: [{ issue: 1, problem: null }] },
    promised: [],
  })
  const about = { as: staff.ana, body: { issue: 1, problem: 'refund' } }
  const said = await company.ask('POST', `/api/v1/cases/${caseId}/actions/say-problem`, about)
  expect(said).toMatchObject({ status: 200 })
  expect(await knownOf(caseId)).toMatchObject({
    known: { issues: [{ issue: 1, problem: 'refund', gone: false, by: { id: staff.ana } }] },
    promised: [{ problem: 'refund', team: 'Care' }],
  })
  const ruledOut = async (as: string) => (await maps('GET', '/active', undefined, as)).body['ruledOut']
  for (const as of [admin, staff.ana])
    expect(await ruledOut(as)).toMatchObject([{ caseId, with: ['receipt'] }])
  expect(await ruledOut(staff.rosa)).toEqual([])
})
