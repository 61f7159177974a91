import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany, emptyCompany, staff } from '../../test/small-company.ts'
import { setPresence } from '../staffing/change-person.ts'
import { NoCompanyError } from './snapshot.ts'

const company = companyOfFile(createSmallCompany)

describe('the directory', () => {
  test('is what the tables say', async () => {
    const { directory, company: said, people, teamOf, terms } = await company.app.directory.current()
    expect(said).toMatchObject({ name: 'Small', country: 'GB' })
    expect(directory.people.get(staff.ana)).toMatchObject({
      active: true,
      presence: { kind: 'present' },
      teams: ['Care'],
      languages: ['es', 'en'],
    })
    expect(directory.teams.get('Desk')).toMatchObject({
      lead: staff.claire,
      frontDoor: true,
      reportsTo: 'Relations',
    })
    expect(people.get(staff.claire)).toMatchObject({ firstName: 'Claire', role: 'lead', showsSurname: false })
    expect(terms.frontDoorOfferMinutes).toBe(30)
    expect([teamOf('phone'), teamOf('web'), teamOf('letter'), teamOf('anything')]).toEqual([
      'Desk',
      'Care',
      'Care',
      'Care',
    ])
  })

  test('keeps the public holidays of the company’s country, this year and as far as promises reach', async () => {
    const { directory } = await company.app.directory.current()
    const holidays = directory.people.get(staff.ana)?.shifts.holidays
    for (const day of ['2025-12-25', '2026-12-25', '2028-12-25', '2026-04-03'])
      expect(holidays).toContain(day)
    expect(holidays).not.toContain('2026-07-14')
  })

  test('is read again when it changed, in other processes too, and not otherwise', async () => {
    const { app, another } = company
    const elsewhere = another()
    const before = await elsewhere.directory.fresh()
    expect(await elsewhere.directory.fresh()).toBe(before)
    await setPresence(app, staff.rosa, { kind: 'absent' })
    const after = await elsewhere.directory.fresh()
    expect(after.version).toBeGreaterThan(before.version)
    expect(after.directory.people.get(staff.rosa)?.presence.kind).toBe('absent')
    expect(before.directory.people.get(staff.rosa)?.presence.kind).toBe('present')
    await setPresence(app, staff.rosa, { kind: 'present' })
  })

  test('is read once by many who ask at the same time', async () => {
    const elsewhere = company.another()
    const snapshots = await Promise.all(
      Array.from({ length: 20 }, async () => await elsewhere.directory.current()),
    )
    expect(new Set(snapshots).size).toBe(1)
  })

  test('of a database without a company says so', async () => {
    const none = await emptyCompany()
    try {
      await expect(none.app.directory.current()).rejects.toThrow(NoCompanyError)
    } finally {
      await none.drop()
    }
  })
})
