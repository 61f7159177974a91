import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, createHttpCompany, listAt, textAt, valueAt } from '../../../test/http-company.ts'
import { at, mapsApi } from '../../../test/maps-api.ts'
import { exampleMap, withoutDesk, withRepairs, withTrap } from '../../../test/other-maps.ts'
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
        warnings: [
          { code: 'no-authority', team: 'Executive' },
          { code: 'nobody-of-the-board', team: 'Executive' },
        ],
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
