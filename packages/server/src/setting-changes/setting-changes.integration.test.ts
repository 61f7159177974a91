import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { admin, createHttpCompany, listAt, textAt } from '../../test/http-company.ts'
import { staff } from '../../test/small-company.ts'
import { exportCompany } from '../company/export-company.ts'
import { parseCompanyFile } from '../company/company-file.ts'
import { setUpCompany } from '../company/set-up-company.ts'
import { activate } from '../service-maps/activate.ts'
import { findVersion } from '../service-maps/versions.ts'
import { startDraft } from '../service-maps/draft.ts'

const company = companyOfFile(createHttpCompany)

const rows = async (query: string, values: readonly unknown[]) =>
  (await company.database.pool.query<Readonly<Record<string, unknown>>>(query, [...values])).rows

const changes = async (query = '', as: string | null = admin) =>
  await company.ask('GET', `/api/v1/settings/changes${query}`, as === null ? {} : { as })

/** What stands there since, the latest first. */
const since = async (work: () => Promise<unknown>): Promise<readonly unknown[]> => {
  const count = async () => Number((await rows('select count(*) from setting_change', []))[0]?.['count'])
  const before = await count()
  await work()
  const added = (await count()) - before
  return added === 0 ? [] : listAt((await changes(`?limit=${added}`)).body, 'items')
}

describe('a change is written down with who made it, what stood there and what stands there since', () => {
  test('of the company', async () => {
    const settings = await company.ask('GET', '/api/v1/settings', { as: admin })
    const version = textAt(settings.body, 'company', 'version')
    const phone = '+33 1 11 11 11 11'
    const change = async (body: object) =>
      await company.ask('PATCH', '/api/v1/settings/company', { as: admin, body })
    expect(await since(async () => await change({ version, phone }))).toMatchObject([
      {
        by: { id: admin },
        how: 'workspace',
        kind: 'company',
        change: 'changed',
        fields: [{ field: 'phone', before: null, after: phone }],
      },
    ])
    expect(await since(async () => await change({ version, phone: 'late' }))).toEqual([])
  })

  test('of a reply that is written, changed and thrown away', async () => {
    const put = async (version: string | null, texts: object) =>
      await company.ask('PUT', '/api/v1/settings/replies', {
        as: admin,
        body: { name: 'We come', version, texts },
      })
    const version = async () =>
      textAt((await company.ask('GET', '/api/v1/replies', { as: admin })).body, 'items', 0, 'version')
    const reply = { kind: 'reply', named: 'We come', by: { id: admin } }
    expect(await since(async () => await put(null, { en: 'We come soon.' }))).toMatchObject([
      { ...reply, change: 'added', fields: [{ field: 'texts', before: null, after: ['en: We come soon.'] }] },
    ])
    const was = await version()
    expect(await since(async () => await put(was, { en: 'We come.' }))).toMatchObject([
      { ...reply, fields: [{ before: ['en: We come soon.'], after: ['en: We come.'] }] },
    ])
    expect(await since(async () => await put(was, { en: 'Too late.' }))).toEqual([])
    const now = await version()
    expect(await since(async () => await put(now, {}))).toMatchObject([{ ...reply, change: 'removed' }])
  })

  test('of somebody who leaves and comes back, and of the rota', async () => {
    const active = async (value: boolean) =>
      await company.ask('PUT', `/api/v1/people/${staff.ben}/active`, { as: admin, body: { active: value } })
    const left = { kind: 'person', subject: staff.ben, named: 'Ben Example', by: { id: admin } }
    expect(await since(async () => await active(false))).toMatchObject([
      { ...left, fields: [{ field: 'active', before: true, after: false }] },
    ])
    expect(await since(async () => await active(true))).toMatchObject([
      { ...left, fields: [{ field: 'active', before: false, after: true }] },
    ])
    const entry = {
      person: staff.ben,
      team: 'Care',
      from: '2026-03-03T18:00:00Z',
      to: '2026-03-03T22:00:00Z',
    }
    let id = ''
    const covers = '2026-03-03T18:00:00Z/2026-03-03T22:00:00Z'
    expect(
      await since(async () => {
        id = textAt((await company.ask('POST', '/api/v1/rota', { as: admin, body: entry })).body, 'id')
      }),
    ).toMatchObject([
      {
        kind: 'rota',
        change: 'added',
        fields: expect.arrayContaining([{ field: 'shifts', before: null, after: [covers] }]),
      },
    ])
    expect(
      await since(async () => await company.ask('DELETE', `/api/v1/rota/${id}`, { as: admin })),
    ).toMatchObject([{ kind: 'rota', change: 'removed', named: 'Ben Example' }])
  })

  test('of tokens, which themselves are never in it', async () => {
    let token = ''
    let id = ''
    const made = await since(async () => {
      const { body } = await company.ask('POST', '/api/v1/tokens', {
        as: admin,
        body: { person: staff.ana, name: 'Shop assistant' },
      })
      token = textAt(body, 'token')
      id = textAt(body, 'id')
    })
    expect(made).toMatchObject([
      {
        kind: 'token',
        change: 'added',
        named: 'Shop assistant',
        fields: [{ field: 'of', after: 'Ana Example' }],
      },
    ])
    const taken = await since(async () => await company.ask('DELETE', `/api/v1/tokens/${id}`, { as: admin }))
    expect(taken).toMatchObject([{ kind: 'token', change: 'removed', subject: id }])
    const all = JSON.stringify(await rows('select * from setting_change', []))
    expect(all).not.toContain(token.slice(4))
  })

  test('of a map that goes live', async () => {
    const { company: now } = await company.app.directory.fresh()
    const text = (await findVersion(company.app.db, 'active'))?.text ?? ''
    const draft = { text, note: null, basedOn: now.mapVersion, by: admin }
    const version = await startDraft(company.app, draft)
    expect(
      await since(async () => await activate(company.app, { version: version ?? 0, revision: 1, by: admin })),
    ).toMatchObject([
      {
        kind: 'map',
        by: { id: admin },
        fields: [{ field: 'version', before: now.mapVersion, after: version }],
      },
    ])
  })

  test('of days off that go with their team when a map goes live', async () => {
    const off = (team: string | null, name: string) => ({
      day: '2026-04-22',
      name,
      yearly: false,
      endsAt: null,
      team,
    })
    await rows('update company set own_holidays = $1', [
      JSON.stringify([off('Gone', 'Feria'), off(null, 'Outing'), off('Care', 'Moving')]),
    ])
    const { company: now } = await company.app.directory.fresh()
    const text = (await findVersion(company.app.db, 'active'))?.text ?? ''
    const draft = { text, note: null, basedOn: now.mapVersion, by: admin }
    const version = (await startDraft(company.app, draft)) ?? 0
    expect(
      await since(async () => await activate(company.app, { version, revision: 1, by: admin })),
    ).toContainEqual(
      expect.objectContaining({
        kind: 'company',
        fields: [
          {
            field: 'holidays',
            before: ['2026-04-22, Feria, Gone', '2026-04-22, Outing', '2026-04-22, Moving, Care'],
            after: ['2026-04-22, Outing', '2026-04-22, Moving, Care'],
          },
        ],
      }),
    )
    expect((await company.app.directory.fresh()).company.ownHolidays.map(({ name }) => name)).toEqual([
      'Outing',
      'Moving',
    ])
  })

  test('of a company file, whose second loading changes nothing', async () => {
    const { file, map } = await exportCompany(company.app, 'company')
    const apply = async (text: string) => {
      const parsed = parseCompanyFile(text)
      if (!parsed.ok) throw new Error(parsed.errors.map(({ detail }) => detail).join())
      await setUpCompany(company.app, { company: parsed.company, map }, { replacesMap: true })
    }
    expect(await since(async () => await apply(file))).toEqual([])
    const renamed = file.replace('surname: Example', 'surname: Öz')
    expect(renamed).not.toBe(file)
    const changed = await since(async () => await apply(renamed))
    expect(changed).toMatchObject([
      {
        by: null,
        how: 'file',
        kind: 'person',
        fields: [{ field: 'surname', before: 'Example', after: 'Öz' }],
      },
    ])
    expect(await since(async () => await apply(renamed))).toEqual([])
  })
})

describe('the list of changes', () => {
  test('is chosen from by kind, by who changed and by what was changed, page by page', async () => {
    const first = await changes('?limit=1')
    const next = textAt(first.body, 'next')
    const second = await changes(`?limit=1&cursor=${next}`)
    expect(textAt(second.body, 'items', 0, 'id')).not.toBe(textAt(first.body, 'items', 0, 'id'))
    const kinds = listAt((await changes('?kind=token')).body, 'items').map((item) => textAt(item, 'kind'))
    expect(new Set(kinds)).toEqual(new Set(['token']))
    expect(listAt((await changes(`?by=${staff.ana}`)).body, 'items')).toEqual([])
    const ofBen = listAt((await changes(`?subject=${staff.ben}&by=${admin}`)).body, 'items')
    expect(ofBen.length).toBeGreaterThan(1)
  })

  test('is an admin’s to read', async () => {
    expect(await changes('', staff.helene)).toMatchObject({ status: 403, code: 'not-allowed' })
    expect(await changes('', null)).toMatchObject({ status: 401, code: 'not-signed-in' })
  })

  test.each(['?kind=weather', '?by=ana', '?limit=0', '?cursor=nowhere'])('%s is refused', async (query) => {
    expect(await changes(query)).toMatchObject({ status: 422 })
  })

  test('is never altered', async () => {
    for (const statement of [
      "update setting_change set named = ''",
      'delete from setting_change',
      'truncate setting_change',
    ])
      await expect(rows(statement, [])).rejects.toThrow('is never taken away from')
  })

  test('is read by an index, whatever is chosen', async () => {
    await rows(
      `insert into setting_change (id, at, person_id, how, kind, subject, named, after)
       select gen_random_uuid(), now() - n * interval '1 minute', $1, 'workspace', 'team', 'T' || n % 50, '', '{}'
       from generate_series(1, 20000) n`,
      [admin],
    )
    await rows('analyze setting_change', [])
    for (const chosen of ['true', `kind = 'token'`, `person_id = '${staff.ana}'`, `subject = 'T7'`]) {
      const plan = await rows(
        `explain select * from setting_change where ${chosen} order by at desc, id desc limit 51`,
        [],
      )
      expect(JSON.stringify(plan)).not.toMatch(/Seq Scan|Sort/)
    }
  })
})
