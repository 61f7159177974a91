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
import { staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

const read = async (as = admin): Promise<Answered> => await company.ask('GET', '/api/v1/settings', { as })
const change = async (part: 'company' | 'team', body: object, as = admin): Promise<Answered> =>
  await company.ask('PATCH', `/api/v1/settings/${part}`, { as, body })
const versionNow = async (): Promise<string> => textAt((await read()).body, 'company', 'version')
const hoursNow = async (name: string): Promise<{ readonly version: string; readonly hours: string }> => {
  const { body } = await read()
  const at = listAt(body, 'teams').findIndex((_, index) => textAt(body, 'teams', index, 'name') === name)
  return { version: textAt(body, 'teams', at, 'version'), hours: textAt(body, 'teams', at, 'hours') }
}

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
  })

  test('are an admin’s, to read and to change', async () => {
    const refused = { status: 403, code: 'not-allowed' }
    expect(await read(staff.helene)).toMatchObject(refused)
    expect(await change('company', { version: 'any', name: 'Mine' }, staff.helene)).toMatchObject(refused)
    expect(await change('team', { version: 'any', team: 'Care' }, staff.claire)).toMatchObject(refused)
    const nobody = { status: 401, code: 'not-signed-in' }
    expect(await company.ask('GET', '/api/v1/settings', {})).toMatchObject(nobody)
    for (const part of ['company', 'team']) {
      expect(await company.ask('PATCH', `/api/v1/settings/${part}`, { body: {} })).toMatchObject(nobody)
    }
  })
})

describe('bodies outside', () => {
  const versionOf = async (): Promise<string> => textAt((await read()).body, 'outsideBodies', 'version')
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
    const noted = await company.ask('GET', '/api/v1/settings/changes?kind=company&limit=1', { as: admin })
    expect(noted.body).toMatchObject({
      items: [
        {
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
  const versionOf = async (): Promise<string> => textAt((await read()).body, 'ownHolidays', 'version')
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
    const noted = await company.ask('GET', '/api/v1/settings/changes?kind=company&limit=1', { as: admin })
    expect(noted.body).toMatchObject({
      items: [
        {
          by: { id: admin },
          fields: [
            {
              field: 'holidays',
              before: [],
              after: ['2024-02-29, ليلة, Care, yearly, until 12:00', '2026-03-03, Betriebsausflug'],
            },
          ],
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

describe('hours of a team', () => {
  test('are changed, and read as they are written', async () => {
    const { version } = await hoursNow('Care')
    const hours = 'mon-fri 9:00-14:00 15:00-18:00; saturday 10:00-13:00'
    const changed = await change('team', { team: 'Care', version, hours, timeZone: 'Europe/Madrid' })
    expect(changed.body['teams']).toContainEqual(
      expect.objectContaining({
        name: 'Care',
        timeZone: 'Europe/Madrid',
        hours: 'Mon-Fri 09:00-14:00 15:00-18:00, Sat 10:00-13:00',
      }),
    )
    const { directory } = await company.app.directory.fresh()
    expect(directory.teams.get('Care')?.hours).toMatchObject({ timeZone: 'Europe/Madrid' })
    expect(directory.teams.get('Care')?.hours.week[5]).toEqual([{ from: 600, to: 780 }])
  })

  test('that somebody else changed meanwhile stay; another team’s may be changed all the while', async () => {
    const [care, desk] = [await hoursNow('Care'), await hoursNow('Desk')]
    await change('team', { team: 'Care', version: care.version, hours: 'Mon 09:00-10:00' })
    expect(
      await change('team', { team: 'Care', version: care.version, hours: 'Tue 09:00-10:00' }),
    ).toMatchObject({ status: 409, code: 'settings-changed-meanwhile' })
    expect(await hoursNow('Care')).toMatchObject({ hours: 'Mon 09:00-10:00' })
    expect(await change('team', { team: 'Desk', version: desk.version, hours: '' })).toMatchObject({
      status: 200,
    })
    expect(await hoursNow('Desk')).toMatchObject({ hours: '' })
  })

  test.each([
    [{ hours: 'nine to five' }, 'hours-invalid'],
    [{ timeZone: 'Mars' }, 'time-zone-invalid'],
    [{ team: 'Nobody' }, 'no-such-team'],
    [{ country: 'ES', region: 'BY' }, 'region-unknown'],
    [{ region: 'AN' }, 'region-unknown'],
  ])('%j is refused', async (wrong, code) => {
    const { version } = await hoursNow('Care')
    const answered = await change('team', { team: 'Care', version, ...wrong })
    expect(answered).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(valueAt(answered.body, 'errors', 0, 'code')).toBe(code)
  })
})

describe('whose public holidays are kept', () => {
  const holidaysOf = async (name: string) =>
    (await company.app.directory.fresh()).directory.teams.get(name)?.hours.holidays

  test('is said by a team, where it says nothing by the company, and written down', async () => {
    const { version } = await hoursNow('Care')
    const keeps = { country: 'ES', region: 'AN' }
    const changed = await change('team', { team: 'Care', version, ...keeps })
    expect(changed).toMatchObject({ status: 200 })
    expect(changed.body['teams']).toContainEqual(expect.objectContaining({ name: 'Care', ...keeps }))
    expect(changed.body['regions']).toContainEqual({ country: 'ES', code: 'AN', name: 'Andalucía' })
    expect(await holidaysOf('Care')).toContain('2026-02-28')
    expect(await holidaysOf('Desk')).not.toContain('2026-02-28')
    expect(await change('team', { team: 'Care', version, country: null })).toMatchObject({ status: 409 })
    const noted = await company.ask('GET', '/api/v1/settings/changes?kind=team&limit=1', { as: admin })
    expect(valueAt(noted.body, 'items', 0, 'fields')).toEqual([
      { field: 'country', before: null, after: 'ES' },
      { field: 'region', before: null, after: 'AN' },
    ])
  })

  test('goes with the country: another one has no region until one is said', async () => {
    const { version } = await hoursNow('Care')
    const changed = await change('team', { team: 'Care', version, country: 'FR' })
    expect(changed.body['teams']).toContainEqual(
      expect.objectContaining({ name: 'Care', country: 'FR', region: null }),
    )
    const alsace = { version: await versionNow(), country: 'FR', region: '57' }
    expect(await change('company', alsace)).toMatchObject({ body: { company: { region: '57' } } })
    expect(await holidaysOf('Desk')).toContain('2026-12-26')
    const back = await change('company', { version: await versionNow(), country: 'GB' })
    expect(back).toMatchObject({ body: { company: { country: 'GB', region: null } } })
  })

  test('an organisation is one of the map’s, and an admin’s to change', async () => {
    const patch = async (as: string) =>
      await company.ask('PATCH', '/api/v1/settings/organisation', {
        as,
        body: { organisation: 'Dealers', version: 'any', country: 'ES' },
      })
    const none = await patch(admin)
    expect(none).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(valueAt(none.body, 'errors', 0)).toMatchObject({
      path: 'organisation',
      code: 'no-such-organisation',
    })
    expect(await patch(staff.helene)).toMatchObject({ status: 403 })
  })
})

describe('who leads a team', () => {
  const teamNow = async (name: string) =>
    listAt((await read()).body, 'teams').find((team) => textAt(team, 'name') === name)

  test('is changed, works in it where nobody else does, and is written down by name', async () => {
    const care = await teamNow('Care')
    const version = textAt(care, 'version')
    const changed = await change('team', { team: 'Care', version, lead: staff.paul, frontDoor: true })
    expect(changed.body['teams']).toContainEqual(
      expect.objectContaining({ name: 'Care', lead: staff.paul, frontDoor: true }),
    )
    const { directory } = await company.app.directory.fresh()
    expect(directory.teams.get('Care')).toMatchObject({ lead: staff.paul, frontDoor: true })
    const noted = await company.ask('GET', '/api/v1/settings/changes?kind=team&limit=1', { as: admin })
    expect(valueAt(noted.body, 'items', 0, 'fields')).toContainEqual({
      field: 'lead',
      before: 'Claire Example',
      after: 'Paul Example',
    })
    expect(await change('team', { team: 'Care', version, frontDoor: false })).toMatchObject({
      status: 409,
      code: 'settings-changed-meanwhile',
    })
  })

  test('is somebody who works here', async () => {
    const version = textAt(await teamNow('Desk'), 'version')
    const lead = '00000000-0000-7000-8000-000000000099'
    const answered = await change('team', { team: 'Desk', version, lead })
    expect(answered).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(valueAt(answered.body, 'errors', 0)).toMatchObject({ path: 'lead', code: 'no-such-person' })
  })
})

describe('terms', () => {
  const versionOfTerms = async () => textAt((await read()).body, 'terms', 'version')
  const changeTerms = async (body: object, as = admin) =>
    await company.ask('PATCH', '/api/v1/settings/terms', { as, body })

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
    const noted = await company.ask('GET', '/api/v1/settings/changes?kind=company&limit=1', { as: admin })
    expect(valueAt(noted.body, 'items', 0, 'fields')).toEqual([
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
    expect(await company.ask('PATCH', '/api/v1/settings/terms', { body })).toMatchObject({ status: 401 })
    expect(await company.ask('GET', '/api/v1/settings/first-steps', { as: staff.helene })).toMatchObject({
      status: 403,
    })
    expect(await company.ask('GET', '/api/v1/settings/first-steps', {})).toMatchObject({ status: 401 })
  })
})
