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
import { exampleMap, withoutDesk, withRepairs, withStrandings, withTrap } from '../../../test/other-maps.ts'
import { smallMap, staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

const { maps, draftOf, goLive, live } = mapsApi(() => company)

describe('the versions', () => {
  test('are listed newest first, page by page, for everyone who works here', async () => {
    const first = await draftOf('one')
    const second = await draftOf('two', { note: 'second thoughts' })
    const page = await maps('GET', '?limit=2', undefined, staff.ana)
    expect(page.body['items']).toMatchObject([
      { version: second, status: 'draft', note: 'second thoughts', savedBy: { id: admin }, safe: null },
      { version: first },
    ])
    expect(page.body['items']).not.toContainEqual(expect.objectContaining({ text: 'two' }))
    const rest = await maps('GET', `?cursor=${textAt(page.body, 'next')}`, undefined, staff.ana)
    expect(listAt(rest.body, 'items').map(({ version }) => version)).not.toContain(first)
    expect(rest.body['items']).toContainEqual(
      expect.objectContaining({ status: 'active', safe: true, savedBy: null }),
    )
    expect(await maps('GET', '?cursor=bad')).toMatchObject({ status: 422, code: 'cursor-invalid' })
  })

  test('are read one by one, the live one by its name too', async () => {
    const { body } = await maps('GET', '/active', undefined, staff.ana)
    expect(body).toMatchObject({ status: 'active', text: smallMap, findings: { refusals: [], errors: [] } })
    expect(listAt(body, 'findings', 'underBuckstop')).toHaveLength(1)
    expect((await maps('GET', at(Number(body['version'])))).body).toEqual(body)
    expect(await maps('GET', '/999999')).toMatchObject({ status: 404, code: 'not-found' })
    expect(await maps('GET', '/nonsense')).toMatchObject({ status: 422, code: 'input-invalid' })
  })
})

describe('a draft', () => {
  test('is kept whatever its text is, and shows nothing until it is checked', async () => {
    const { status, body } = await maps('POST', '', { text: 'teams: [', note: null })
    expect(status).toBe(201)
    expect(body).toMatchObject({ status: 'draft', text: 'teams: [', revision: 1, findings: null, safe: null })
  })

  test('begins from another one with the people whom that one planned', async () => {
    const staffing = {
      fallbackTeam: 'Care',
      teams: { Repairs: { lead: staff.paul, members: [staff.ben], frontDoor: true } },
    }
    const version = await draftOf(withRepairs)
    await maps('PUT', at(version), { text: withRepairs, revision: 1, staffing })
    const next = await draftOf(withRepairs, { basedOn: version })
    expect((await maps('GET', at(next))).body).toMatchObject({ basedOn: version, staffing })
    expect(await maps('POST', '', { text: '', basedOn: 999_999 })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'basedOn', code: 'no-such-map' }] },
    })
  })

  test('is saved by whoever has seen it last; the other hears the newest revision and loses nothing', async () => {
    const version = await draftOf('a')
    const saved = await maps('PUT', at(version), { text: 'b', revision: 1, note: 'mine' })
    expect(saved.body).toMatchObject({ text: 'b', note: 'mine', revision: 2 })
    const late = await maps('PUT', at(version), { text: 'c', revision: 1 })
    expect(late).toMatchObject({
      status: 409,
      code: 'map-changed-meanwhile',
      body: { facts: { revision: 2 } },
    })
    expect((await maps('GET', at(version))).body).toMatchObject({ text: 'b', note: 'mine' })
    const both = await Promise.all(
      ['d', 'e'].map(async (text) => await maps('PUT', at(version), { text, revision: 2 })),
    )
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]))
  })

  test('names only people who work or worked here', async () => {
    const version = await draftOf(withRepairs)
    const stranger = '00000000-0000-7000-8000-00000000ffff'
    const staffing = {
      fallbackTeam: null,
      teams: { Repairs: { lead: stranger, members: [staff.ana, stranger], frontDoor: false } },
    }
    expect(await maps('PUT', at(version), { text: withRepairs, revision: 1, staffing })).toMatchObject({
      status: 422,
      body: {
        errors: [
          { path: 'staffing.teams.Repairs.lead', code: 'no-such-person' },
          { path: 'staffing.teams.Repairs.members.1', code: 'no-such-person' },
        ],
      },
    })
  })

  test('is checked, and has to be again once it changed', async () => {
    const version = await draftOf(withoutDesk)
    const checked = await maps('POST', at(version, '/check'))
    expect(checked.body).toMatchObject({
      status: 'checked',
      safe: true,
      revision: 1,
      findings: {
        refusals: [],
        asDesignedUnknown: null,
        removedTeams: [{ team: 'Desk', above: 'Relations', openCases: 0 }],
        warnings: [{ code: 'no-authority', team: 'Executive' }],
      },
    })
    const saved = await maps('PUT', at(version), { text: withoutDesk, revision: 1 })
    expect(saved.body).toMatchObject({ status: 'draft', safe: null, findings: null, revision: 2 })
  })

  test('is nobody’s business but its writers’: the directory stays as it was', async () => {
    const before = await company.app.directory.fresh()
    const version = await draftOf(withoutDesk)
    await maps('PUT', at(version), { text: withoutDesk, revision: 1 })
    await maps('POST', at(version, '/check'))
    await maps('DELETE', at(version))
    expect((await company.app.directory.fresh()).version).toBe(before.version)
  })

  test('that traps somebody stays a draft, with the story of where', async () => {
    const version = await draftOf(exampleMap('refund.as-it-went'))
    const { body } = await maps('POST', at(version, '/check'))
    expect(body).toMatchObject({ status: 'draft', safe: false })
    const codes = listAt(body, 'findings', 'refusals').map(({ code }) => code)
    expect(codes).toEqual([
      'map-unsafe',
      'map-wrong-door',
      'map-exception',
      'team-without-people',
      'ladder-without-top',
      'fallback-team-missing',
    ])
    expect(listAt(body, 'findings', 'asDesigned')).toHaveLength(2)
    const lost = listAt(body, 'findings', 'underBuckstop').filter(({ verdict }) => verdict !== 'safe')
    expect(lost[0]).toMatchObject({
      story: {
        repeats: expect.arrayContaining([
          expect.objectContaining({
            said: expect.objectContaining({ code: 'own', team: 'shop', powerless: expect.any(Object) }),
          }),
        ]),
      },
    })
  })

  test('that is no map says every error with its line and what was meant', async () => {
    const version = await draftOf(smallMap.replace('reaches: Desk', 'reaches: Dsk'))
    const { body } = await maps('POST', at(version, '/check'))
    expect(body).toMatchObject({ status: 'draft', safe: null })
    expect(body['findings']).toMatchObject({
      errors: [{ code: 'unknown-name', line: 9, nearest: 'Desk' }],
      refusals: [{ code: 'map-invalid', teams: [] }],
      underBuckstop: [],
    })
    const hidden = await draftOf(smallMap.replace('company: Small', String.raw`company: "Sm\0all \uD800"`))
    expect((await maps('POST', at(hidden, '/check'))).body['findings']).toMatchObject({
      refusals: [{ code: 'map-invalid' }],
    })
  })

  test('is thrown away; what is live or was is not', async () => {
    const version = await draftOf('x')
    expect((await maps('DELETE', at(version))).status).toBe(204)
    expect((await maps('DELETE', at(version))).status).toBe(404)
    expect(await maps('DELETE', '/active')).toMatchObject({ status: 409, code: 'map-not-a-draft' })
  })

  test('gets repairs, each with the text it would give; one that is no map gets none', async () => {
    const version = await draftOf(withTrap)
    const { status, body } = await maps('POST', at(version, '/repairs'))
    expect(status).toBe(200)
    expect(body).toMatchObject({ complete: true })
    const [first] = listAt(body, 'repairs')
    expect(valueAt(first, 'changes', 0)).toMatchObject({ change: 'authorise', remedy: 'help' })
    const repaired = await draftOf(textAt(first, 'text'))
    expect((await maps('POST', at(repaired, '/check'))).body).toMatchObject({ safe: true })
    const none = await draftOf('nonsense: 1')
    expect(await maps('POST', at(none, '/repairs'))).toMatchObject({ status: 409, code: 'map-invalid' })
  })
})

describe('a version that is live or was', () => {
  test('is never changed, checked or activated again', async () => {
    const version = await live()
    const { revision } = (await maps('GET', at(version))).body
    const save = await maps('PUT', at(version), { text: 'x', revision })
    expect(save).toMatchObject({ status: 409, code: 'map-not-a-draft' })
    expect(await maps('POST', at(version, '/check'))).toMatchObject({ status: 409, code: 'map-not-a-draft' })
    expect(await goLive(version)).toMatchObject({ status: 409, code: 'map-already-active' })
    expect((await goLive(await draftOf(smallMap))).status).toBe(200)
    expect((await maps('GET', at(version))).body).toMatchObject({ status: 'retired', text: smallMap })
    expect(await goLive(version)).toMatchObject({ status: 409, code: 'map-not-a-draft' })
  })

  test('not even in the database', async () => {
    const { pool } = company.database
    await expect(pool.query(`update service_map set text = 'x' where status = 'active'`)).rejects.toThrow(
      'stays as it is',
    )
    await expect(pool.query(`delete from service_map where status <> 'draft'`)).rejects.toThrow(
      'stays as it is',
    )
    await expect(
      pool.query(`update service_map set status = 'active', activated_at = now() where status = 'draft'`),
    ).rejects.toThrow('service_map_one_active')
  })
})

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
      warnings: [{ team: 'Desk' }, { team: 'Executive' }],
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
    expect((await maps('POST', at(version, '/check'))).body).toMatchObject({ status: 'checked' })
    const left = async (active: boolean) =>
      await company.ask('PUT', `/api/v1/people/${staff.ben}/active`, { as: admin, body: { active } })
    await left(false)
    expect(await goLive(version)).toMatchObject({ status: 409, code: 'team-without-lead' })
    await left(true)
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
  const ruledOut = async (as: string) => (await maps('GET', '/active', undefined, as)).body['ruledOut']
  for (const as of [admin, staff.ana])
    expect(await ruledOut(as)).toMatchObject([{ caseId, with: ['receipt'] }])
  expect(await ruledOut(staff.rosa)).toEqual([])
})
