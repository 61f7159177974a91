import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany, listAt, textAt, valueAt } from '../../../test/http-company.ts'
import { settingsOf } from '../../../test/settings.ts'
import { staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

const { read, change, versionOf, lastNoted } = settingsOf(company)
const hoursNow = async (name: string): Promise<{ readonly version: string; readonly hours: string }> => {
  const { body } = await read()
  const at = listAt(body, 'teams').findIndex((_, index) => textAt(body, 'teams', index, 'name') === name)
  return { version: textAt(body, 'teams', at, 'version'), hours: textAt(body, 'teams', at, 'hours') }
}

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
    expect(valueAt(await lastNoted('team'), 'fields')).toEqual([
      { field: 'country', before: null, after: 'ES' },
      { field: 'region', before: null, after: 'ES-AN' },
    ])
  })

  test('goes with the country: another one has no region until one is said', async () => {
    const { version } = await hoursNow('Care')
    const changed = await change('team', { team: 'Care', version, country: 'FR' })
    expect(changed.body['teams']).toContainEqual(
      expect.objectContaining({ name: 'Care', country: 'FR', region: null }),
    )
    const alsace = { version: await versionOf('company'), country: 'FR', region: '57' }
    expect(await change('company', alsace)).toMatchObject({ body: { company: { region: '57' } } })
    expect(await holidaysOf('Desk')).toContain('2026-12-26')
    const back = await change('company', { version: await versionOf('company'), country: 'GB' })
    expect(back).toMatchObject({ body: { company: { country: 'GB', region: null } } })
  })

  test('an organisation is one of the map’s, and an admin’s to change', async () => {
    const dealers = { organisation: 'Dealers', version: 'any', country: 'ES' }
    const none = await change('organisation', dealers)
    expect(none).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(valueAt(none.body, 'errors', 0)).toMatchObject({
      path: 'organisation',
      code: 'no-such-organisation',
    })
    expect(await change('organisation', dealers, staff.helene)).toMatchObject({ status: 403 })
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
    expect(valueAt(await lastNoted('team'), 'fields')).toContainEqual({
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
