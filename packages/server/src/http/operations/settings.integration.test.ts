import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import {
  admin,
  type Answered,
  createHttpCompany,
  listAt,
  textAt,
  valueAt,
} from '../../../test/http-company.ts'
import { settingsOf } from '../../../test/settings.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

const { read, change, versionOf: versionOfPart, lastNoted } = settingsOf(company)
const versionNow = async () => await versionOfPart('company')

describe('settings of the company', () => {
  test('what is changed is there at once, for everyone; what was left out stays', async () => {
    const before = await read()
    const changed = await change('company', {
      version: await versionNow(),
      name: 'Bikes & Sons',
      country: 'FR',
      timeZone: 'Europe/Paris',
    })
    expect(changed).toMatchObject({
      status: 200,
      body: {
        company: {
          name: 'Bikes & Sons',
          country: 'FR',
          timeZone: 'Europe/Paris',
          phone: valueAt(before.body, 'company', 'phone'),
        },
      },
    })
    expect(changed.body['holidays']).toContain('2026-07-14')
    expect(changed.body['countries']).toContain('FR')
    const { directory, company: about } = await company.app.directory.fresh()
    expect(about).toMatchObject({ name: 'Bikes & Sons', timeZone: 'Europe/Paris' })
    expect(directory.teams.get('Care')?.hours.holidays.has('2026-07-14')).toBe(true)
  })

  test('a telephone is taken away by null', async () => {
    const version = await versionNow()
    const given = await change('company', { version, phone: '+33 4 00 00 00 00' })
    expect(given.body).toMatchObject({ company: { phone: '+33 4 00 00 00 00' } })
    const taken = await change('company', { version: await versionNow(), phone: null })
    expect(taken.body).toMatchObject({ company: { phone: null } })
  })

  test('what somebody else changed meanwhile is not overwritten', async () => {
    const version = await versionNow()
    expect(await change('company', { version, name: 'First' })).toMatchObject({ status: 200 })
    expect(await change('company', { version, phone: '112' })).toMatchObject({
      status: 409,
      code: 'settings-changed-meanwhile',
    })
    expect((await read()).body).toMatchObject({ company: { name: 'First', phone: null } })
  })

  test.each([
    [{ timeZone: 'Europe/Nowhere' }, 'time-zone-invalid'],
    [{ languages: [] }, 'languages-none'],
    [{ country: 'France' }, 'country-invalid'],
    [{ country: 'ES', region: 'SCT' }, 'region-unknown'],
    [{ country: 'ES', region: 'An da' }, 'region-unknown'],
    [{ name: ' ' }, 'text-empty'],
    [{ phone: '1'.repeat(41) }, 'text-too-long'],
    [{ fallbackTeam: 'Care' }, 'field-unknown'],
  ])('%j is refused', async (wrong, code) => {
    const answered = await change('company', { version: await versionNow(), ...wrong })
    expect(answered).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(valueAt(answered.body, 'errors', 0, 'code')).toBe(code)
    if ('region' in wrong && wrong.region === 'SCT')
      expect(valueAt(answered.body, 'errors', 0, 'detail')).toMatch(/nearest to it: CT \(Cataluña\)/)
  })

  test('a member of the board stands above every ladder, who leads nothing below; where nobody does, it is said', async () => {
    const step = async (): Promise<unknown> => {
      const { body } = await company.ask('GET', '/api/v1/settings/first-steps', { as: admin })
      return listAt(body, 'steps').find((one) => valueAt(one, 'step') === 'board')
    }
    const named = async (board: string | null) =>
      await change('company', { version: await versionNow(), board })
    expect((await read()).body).toMatchObject({ company: { board: null, boardStands: false } })
    expect(await step()).toMatchObject({ done: false })
    for (const chief of [staff.helene, staff.claire, '00000000-0000-7000-8000-000000000000'])
      expect(await named(chief)).toMatchObject({ status: 422, body: { errors: [{ code: 'board-unfit' }] } })
    expect((await named(staff.rosa)).body).toMatchObject({
      company: { board: staff.rosa, boardStands: true },
    })
    expect(await step()).toMatchObject({ done: true })
    expect(await lastNoted('company')).toMatchObject({
      fields: [{ field: 'board', before: null, after: 'Rosa Example' }],
    })
    const { caseId } = await openCaseOf(company.app)
    const { body } = await company.ask('GET', `/api/v1/cases/${caseId}`, { as: staff.ana })
    expect(listAt(body, 'ladder').at(-1)).toMatchObject({ id: staff.rosa, ofBoard: true })
    const { body: led } = await company.ask('GET', '/api/v1/leaders', { as: staff.ana })
    expect(listAt(led, 'items').map((one) => valueAt(one, 'person', 'id'))).toContain(staff.rosa)
    expect((await named(null)).body).toMatchObject({ company: { board: null, boardStands: false } })
  })

  test('are an admin’s, to read and to change', async () => {
    const refused = { status: 403, code: 'not-allowed' }
    expect(await read(staff.helene)).toMatchObject(refused)
    expect(await change('company', { version: 'any', name: 'Mine' }, staff.helene)).toMatchObject(refused)
    expect(await change('team', { version: 'any', team: 'Care' }, staff.claire)).toMatchObject(refused)
    const nobody = { status: 401, code: 'not-signed-in' }
    expect(await company.ask('GET', '/api/v1/settings', {})).toMatchObject(nobody)
    for (const part of ['company', 'team']) {
      expect(await change(part, {}, null)).toMatchObject(nobody)
    }
  })
})

describe('bodies outside', () => {
  const versionOf = async () => await versionOfPart('outsideBodies')
  const put = async (body: object, as: string | null = admin): Promise<Answered> =>
    await company.ask('PUT', '/api/v1/settings/outside-bodies', as === null ? { body } : { as, body })
  const ombudsman = {
    name: 'Bundesverbraucherschlichtungsstelle',
    about: 'Energy in homes',
    deadline: 'within a year of your first letter',
    languages: ['de', 'en'],
    web: 'https://body.example/claims',
    phone: '+49 30 1111',
    address: '1 Example Street',
  }

  test('are put in the place of those that were there, and written down before and after', async () => {
    const saved = await put({
      version: await versionOf(),
      items: [ombudsman, { name: 'هيئة حماية المستهلك' }],
    })
    expect(saved).toMatchObject({ status: 200, body: { outsideBodies: { items: [ombudsman, {}] } } })
    expect(await lastNoted('company')).toMatchObject({
      by: { id: admin },
      fields: [
        {
          field: 'outsideBodies',
          before: [],
          after: [
            expect.stringMatching(/Bundesverbraucher.*de en|de en.*Bundesverbraucher/),
            'هيئة حماية المستهلك',
          ],
        },
      ],
    })
    expect(await put({ version: await versionOf(), items: [] })).toMatchObject({ status: 200 })
  })

  test('that somebody else changed meanwhile stay', async () => {
    const version = await versionOf()
    await put({ version, items: [{ name: 'First' }] })
    expect(await put({ version, items: [{ name: 'Second' }] })).toMatchObject({
      status: 409,
      code: 'settings-changed-meanwhile',
    })
    expect((await read()).body).toMatchObject({ outsideBodies: { items: [{ name: 'First' }] } })
  })

  test.each([
    [[{ name: ' ' }], 'text-empty'],
    [[{ name: 'Any', web: 'javascript:alert(1)' }], 'web-address-invalid'],
    [[{ name: 'Any', languages: ['English'] }], 'language-invalid'],
    [[{ name: 'Any', about: 'x'.repeat(301) }], 'text-too-long'],
    [Array.from({ length: 11 }, (_, at) => ({ name: `Body ${at}` })), 'too-much'],
  ])('%j is refused', async (items, code) => {
    const answered = await put({ version: await versionOf(), items })
    expect(answered).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(valueAt(answered.body, 'errors', 0, 'code')).toBe(code)
  })

  test('are an admin’s to change', async () => {
    const body = { version: 'any', items: [] }
    expect(await put(body, staff.helene)).toMatchObject({ status: 403, code: 'not-allowed' })
    expect(await put(body, null)).toMatchObject({ status: 401, code: 'not-signed-in' })
  })
})

describe('days off of one’s own', () => {
  const versionOf = async () => await versionOfPart('ownHolidays')
  const put = async (body: object, as: string | null = admin): Promise<Answered> =>
    await company.ask('PUT', '/api/v1/settings/holidays', as === null ? { body } : { as, body })
  const outing = { day: '2026-03-03', name: 'Betriebsausflug', yearly: false, endsAt: null, team: null }
  const eve = { day: '2024-02-29', name: 'ليلة', yearly: true, endsAt: 720, team: 'Care' }

  test('are no working days from then on, and written down before and after', async () => {
    const saved = await put({ version: await versionOf(), items: [eve, outing] })
    expect(saved).toMatchObject({
      status: 200,
      body: {
        ownHolidays: {
          items: [
            { ...outing, next: '2026-03-03' },
            { ...eve, next: '2027-02-28' },
          ],
        },
      },
    })
    const { body } = await company.ask('GET', '/api/v1/me/working-days', { as: staff.ana })
    const days = listAt(body, 'days').map((day) => textAt(day, 'day'))
    expect(days.slice(0, 2)).toEqual(['2026-03-02', '2026-03-04'])
    const { directory } = await company.app.directory.fresh()
    const endsOf = (team: string) => directory.teams.get(team)?.hours.endsAt?.get('2027-02-28')
    expect([endsOf('Care'), endsOf('Desk')]).toEqual([720, undefined])
    expect(await lastNoted('company')).toMatchObject({
      by: { id: admin },
      fields: [
        {
          field: 'holidays',
          before: [],
          after: ['2024-02-29, ليلة, Care, yearly, until 12:00', '2026-03-03, Betriebsausflug'],
        },
      ],
    })
    expect(await put({ version: await versionOf(), items: [] })).toMatchObject({ status: 200 })
  })

  test('that somebody else changed meanwhile stay', async () => {
    const version = await versionOf()
    await put({ version, items: [outing] })
    expect(await put({ version, items: [eve] })).toMatchObject({
      status: 409,
      code: 'settings-changed-meanwhile',
    })
    expect((await read()).body).toMatchObject({ ownHolidays: { items: [outing] } })
  })

  test.each([
    [{ day: '2026-02-30' }, 'date-invalid'],
    [{ name: ' ' }, 'text-empty'],
    [{ endsAt: 0 }, 'too-little'],
    [{ team: 'Nobody' }, 'no-such-team'],
  ])('%j is refused', async (wrong, code) => {
    const answered = await put({ version: await versionOf(), items: [{ ...outing, ...wrong }] })
    expect(answered).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(valueAt(answered.body, 'errors', 0, 'code')).toBe(code)
  })

  test('are refused where one stands there twice', async () => {
    const twice = [outing, { ...outing, yearly: true }]
    const refused = await put({ version: await versionOf(), items: twice })
    expect(refused).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(valueAt(refused.body, 'errors', 0, 'code')).toBe('does-not-fit')
  })

  test('are an admin’s to change', async () => {
    const body = { version: 'any', items: [] }
    expect(await put(body, staff.helene)).toMatchObject({ status: 403, code: 'not-allowed' })
    expect(await put(body, null)).toMatchObject({ status: 401, code: 'not-signed-in' })
  })
})

describe('terms', () => {
  const versionOfTerms = async () => await versionOfPart('terms')
  const changeTerms = async (body: object, as: string | null = admin) => await change('terms', body, as)

  test('hold from now on, are written down, and go back to the standard', async () => {
    const version = await versionOfTerms()
    const changed = await changeTerms({ version, terms: { acknowledgeMinutes: 60, lapseDays: 20 } })
    expect(listAt(changed.body, 'terms', 'values')).toContainEqual({
      name: 'acknowledgeMinutes',
      value: 60,
      standard: 240,
      least: 15,
      most: 240,
    })
    expect((await company.app.directory.fresh()).terms).toMatchObject({
      acknowledgeMinutes: 60,
      lapseDays: 20,
    })
    expect(valueAt(await lastNoted('company'), 'fields')).toEqual([
      { field: 'terms', before: [], after: ['acknowledgeMinutes: 60', 'lapseDays: 20'] },
    ])
    expect(await changeTerms({ version, terms: { lapseDays: 30 } })).toMatchObject({
      status: 409,
      code: 'settings-changed-meanwhile',
    })
    await changeTerms({ version: await versionOfTerms(), terms: { acknowledgeMinutes: 240, lapseDays: 10 } })
    const { rows } = await company.database.pool.query('select terms from company')
    expect(rows).toEqual([{ terms: {} }])
  })

  test.each([
    [{ acknowledgeMinutes: 241 }, 'too-much'],
    [{ lapseDays: 9 }, 'too-little'],
    [{ lapseDays: 10.5 }, 'type-wrong'],
    [{ maxIssues: 1 }, 'field-unknown'],
  ])('%j is refused', async (terms, code) => {
    const answered = await changeTerms({ version: await versionOfTerms(), terms })
    expect(answered).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(valueAt(answered.body, 'errors', 0, 'code')).toBe(code)
  })

  test('are an admin’s', async () => {
    const body = { version: 'any', terms: {} }
    expect(await changeTerms(body, staff.helene)).toMatchObject({ status: 403, code: 'not-allowed' })
    expect(await changeTerms(body, null)).toMatchObject({ status: 401 })
    expect(await company.ask('GET', '/api/v1/settings/first-steps', { as: staff.helene })).toMatchObject({
      status: 403,
    })
    expect(await company.ask('GET', '/api/v1/settings/first-steps', {})).toMatchObject({ status: 401 })
  })
})
