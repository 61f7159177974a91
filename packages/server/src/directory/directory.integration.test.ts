import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createSmallCompany,
  emptyCompany,
  openCaseOf,
  smallMap,
  type SmallCompany,
  staff,
} from '../../test/small-company.ts'
import { applyMap, type TeamEntry } from './apply-map.ts'
import { setPresence } from './change-person.ts'
import { NoCompanyError } from './snapshot.ts'

let company: SmallCompany
beforeAll(async () => {
  company = await createSmallCompany()
})
afterAll(async () => {
  await company.drop()
})

const entry: TeamEntry = {
  lead: staff.paul,
  members: [staff.paul],
  frontDoor: false,
  timeZone: 'Etc/UTC',
  hours: [[], [], [], [], [], [], []],
}
const about = { name: 'Small', timeZone: 'Etc/UTC', country: 'GB', phone: null, fallbackTeam: 'Care' }
const all = new Map(['Desk', 'Care', 'Relations', 'Executive'].map((name) => [name, entry]))

const apply = async (map: string, teams: ReadonlyMap<string, TeamEntry>, more = {}) =>
  await company.app.db
    .transaction()
    .execute(async (trx) => await applyMap(trx, { ...about, ...more }, map, teams))

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

describe('a service map is applied', () => {
  test('or refused with what is wrong, and nothing has changed', async () => {
    const before = (await company.app.directory.fresh()).version
    expect(await apply('version: 1', all)).toMatchObject({ ok: false, code: 'not-a-map' })
    expect(await apply(smallMap, new Map([['Care', entry]]))).toEqual({
      ok: false,
      code: 'team-unassigned',
      teams: ['Desk', 'Relations', 'Executive'],
    })
    expect(await apply(smallMap, new Map([...all, ['Nowhere', entry]]))).toEqual({
      ok: false,
      code: 'no-such-team',
      teams: ['Nowhere'],
    })
    expect(await apply(smallMap, all, { fallbackTeam: 'Nobody' })).toMatchObject({ code: 'no-such-team' })
    expect((await company.app.directory.fresh()).version).toBe(before)
  })

  test('takes away a team that is gone, but not one that answers for open cases', async () => {
    const { app } = company
    await openCaseOf(app, { channel: 'phone' })
    const without = smallMap.replace(/ {2}Desk: .*\n/, '').replace('reaches: Desk', 'reaches: Care')
    const rest = new Map([...all].filter(([name]) => name !== 'Desk'))
    expect(await apply(without, rest)).toEqual({ ok: false, code: 'team-has-cases', teams: ['Desk'] })
    const other = await createSmallCompany()
    try {
      const applied = await other.app.db
        .transaction()
        .execute(async (trx) => await applyMap(trx, { ...about, name: 'Smaller' }, without, rest))
      expect(applied).toEqual({ ok: true })
      const { directory, company: said, teamOf } = await other.app.directory.fresh()
      expect([...directory.teams.keys()]).toEqual(['Care', 'Executive', 'Relations'])
      expect(directory.people.get(staff.rosa)?.teams).toEqual([])
      expect(directory.people.get(staff.paul)?.teams).toEqual(['Care', 'Relations', 'Executive'])
      expect(said.name).toBe('Smaller')
      expect(teamOf('phone')).toBe('Care')
    } finally {
      await other.drop()
    }
  })
})
