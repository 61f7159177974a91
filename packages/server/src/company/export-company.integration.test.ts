import { instant, type RegulatorProfile } from '@buckstop/domain'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyCompany, type SmallCompany } from '../../test/small-company.ts'
import { changeDirectory } from '../staffing/change-directory.ts'
import { deactivatePerson } from '../staffing/change-person.ts'
import { changeReply } from '../replies/replies.ts'
import { changeTag } from '../tags/tags.ts'
import { byCommand } from '../setting-changes/setting.ts'
import { listVersions } from '../service-maps/versions.ts'
import { parseCompanyFile } from './company-file.ts'
import { aboutOrganisations, changeOrganisation } from './organisations.ts'
import { exportCompany } from './export-company.ts'
import { changeFrame } from './mail/frames.ts'
import { demoCompany } from './first-company.ts'
import { type LoadedCompany, loadCompany } from './load-company.ts'
import { readProfile } from './regulator/read-profile.ts'
import { setUpCompany } from './set-up-company.ts'

// The last one names the profile of a regulator.
const examples = ['smallest', 'example-bikes', 'example-mobile']
let company: SmallCompany
beforeAll(async () => {
  company = await emptyCompany()
  await setUpCompany(company.app, await loadCompany(demoCompany))
})
afterAll(async () => {
  await company.drop()
})

const read = (file: string, map: string): LoadedCompany => {
  const parsed = parseCompanyFile(file)
  if (!parsed.ok) throw new Error(parsed.errors.map(({ detail }) => detail).join())
  return { company: parsed.company, map }
}

const exported = async ({ app }: SmallCompany): Promise<LoadedCompany> => {
  const { file, map, regulator } = await exportCompany(app, 'company')
  return { ...read(file, map), regulator: regulator === null ? null : profileIn(regulator) }
}

const profileIn = (text: string): RegulatorProfile => {
  const profile = readProfile(text)
  if (!profile.ok) throw new Error(profile.errors.map(({ detail }) => detail).join())
  return profile.value
}
const queries = [
  'select * from company',
  'select * from logo',
  'select * from person order by email',
  'select * from team order by name',
  'select * from team_member order by team, person_id',
  'select person_id, team, starts_at, ends_at from rota order by 1, 2, 3, 4',
  'select name, language, words, changed_at from reply order by 1, 2',
  'select * from mail_frame order by team nulls first, part, language',
  'select * from tag order by key',
]

/** Everything that a company file writes, as the database has it. */
const kept = async ({ app, database }: SmallCompany): Promise<unknown> => [
  await Promise.all(queries.map(async (query) => (await database.pool.query<object>(query)).rows)),
  await listVersions(app.db, null, 10),
]

test('public holidays are kept by a team’s own country and region, else its organisation’s, else the company’s', async () => {
  const other = await emptyCompany()
  try {
    const loaded = await loadCompany(demoCompany)
    const organisations = { Dealers: { country: 'ES', region: 'CT' } }
    await setUpCompany(other.app, { ...loaded, company: { ...loaded.company, organisations } })
    const { directory, people } = await other.app.directory.fresh()
    const [bastille, andalusia, catalonia] = ['2026-07-14', '2026-02-28', '2026-09-11']
    const free = (days: ReadonlySet<string> | undefined) =>
      [bastille, andalusia, catalonia].filter((day) => days?.has(day))
    const team = (name: string) => free(directory.teams.get(name)?.hours.holidays)
    const person = (email: string) => {
      const card = [...people.values()].find((one) => one.email === `${email}@bikes.example`)
      return free(directory.people.get(card?.id ?? '')?.shifts.holidays)
    }
    expect(team('Customer care')).toEqual([bastille])
    expect(team('Shop Sevilla')).toEqual([andalusia])
    expect(team('Shop Lyon')).toEqual([catalonia])
    // Whoever works there has the days of their main team; whoever is in none, the company's.
    expect([person('carmen'), person('lucie'), person('claire'), person('admin')]).toEqual([
      [andalusia],
      [catalonia],
      [bastille],
      [bastille],
    ])
  } finally {
    await other.drop()
  }
})

test('a team is open by its own hours and zone, else its organisation’s, else the company’s', async () => {
  const other = await emptyCompany()
  try {
    const loaded = await loadCompany(demoCompany)
    const { company: file } = loaded
    const { 'Shop Lyon': lyon, 'Shop Sevilla': sevilla, 'Customer care': care } = file.teams
    if (lyon === undefined || sevilla?.hours === undefined || care === undefined)
      throw new Error('they are there')
    const teams = { ...file.teams, 'Shop Lyon': { ...lyon, hours: undefined, timeZone: undefined } }
    const dealers = { country: 'ES', region: null, timeZone: 'Atlantic/Canary', hours: sevilla.hours }
    const changed = { ...file, teams, organisations: { Dealers: dealers } }
    await setUpCompany(other.app, { ...loaded, company: changed })
    const { directory } = await other.app.directory.fresh()
    const openOf = (name: string) => {
      const { timeZone, week } = directory.teams.get(name)?.hours ?? {}
      return { timeZone, week }
    }
    expect(openOf('Shop Lyon')).toEqual({ timeZone: 'Atlantic/Canary', week: sevilla.hours })
    expect(openOf('Shop Sevilla')).toEqual({ timeZone: 'Europe/Madrid', week: sevilla.hours })
    expect(openOf('Customer care')).toEqual({ timeZone: file.timeZone, week: file.hours })
    const before = await kept(other)
    await setUpCompany(other.app, await exported(other))
    expect(await kept(other)).toEqual(before)
  } finally {
    await other.drop()
  }
})

test.each(examples)('%s, exported and applied again, changes nothing', async (name) => {
  const other = await emptyCompany()
  try {
    const loaded = await loadCompany(demoCompany.replace('example-bikes', name))
    await setUpCompany(other.app, loaded)
    const before = await kept(other)
    const again = await exported(other)
    await setUpCompany(other.app, again)
    expect(await kept(other)).toEqual(before)
    expect(await exported(other)).toEqual(again)
  } finally {
    await other.drop()
  }
})

test.each(['uk-financial', 'spain-2025'])(
  'a company that is there already takes up the profile of a regulator, and tells the change: %s',
  async (name) => {
    // One of them quotes words, which a database reads otherwise where they are taken for bytes.
    const regulator = profileIn(
      readFileSync(new URL(`../../../../examples/regulators/${name}.yaml`, import.meta.url), 'utf8'),
    )
    const other = await emptyCompany()
    try {
      const loaded = await loadCompany(demoCompany)
      await setUpCompany(other.app, loaded)
      await setUpCompany(other.app, { ...loaded, regulator })
      const { rows } = await other.database.pool.query<{ now: string }>(
        `select after ->> 'regulator' as now from setting_change where kind = 'company' order by at desc, id desc limit 1`,
      )
      expect(rows[0]?.now).toMatch(new RegExp(`^${regulator.key} [0-9a-f]{8} .+`))
    } finally {
      await other.drop()
    }
  },
)

test('what was changed in the workspace is in it, and sets up the same company elsewhere', async () => {
  const { app, database } = company
  const idOf = async (email: string): Promise<string> =>
    (await app.db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id
  const [ana, ben, mateo, ines] = await Promise.all(
    ['ana', 'ben', 'mateo', 'ines'].map((key) => idOf(`${key}@bikes.example`)),
  )
  const holidays = [
    { day: '2026-12-24', name: 'Heiligabend', yearly: true, endsAt: 725, team: null },
    { day: '2026-04-22', name: 'Feria', yearly: false, endsAt: null, team: 'Shop Sevilla' },
  ]
  const bodies = [{ name: 'Médiation', deadline: 'within a year', languages: ['fr', 'en'] }]
  await changeDirectory(app, async (trx) => {
    await trx
      .updateTable('person')
      .set({
        first_name: 'Ana',
        surname: 'Öz: the 2nd',
        time_zone: 'Europe/Madrid',
        languages: ['de'],
        usual_deputy_id: ana ?? '',
      })
      .where('id', '=', ben ?? '')
      .execute()
    // Whoever has left stands in for nobody, and without a deputy no map goes live elsewhere.
    await trx
      .updateTable('person')
      .set({ usual_deputy_id: ben ?? '' })
      .where('id', '=', ines ?? '')
      .execute()
    await trx
      .insertInto('team_member')
      .values([{ team: 'Payments', person_id: ana ?? '', position: 0 }])
      .execute()
    await trx
      .updateTable('team_member')
      .set({ position: 1 })
      .where('person_id', '=', ana ?? '')
      .where('team', '=', 'Customer care')
      .execute()
    await trx
      .insertInto('rota')
      .values([
        {
          id: app.newId(),
          person_id: ana ?? '',
          team: 'Payments',
          starts_at: instant('2026-03-06T21:00:00.000Z'),
          ends_at: instant('2026-03-07T05:30:00.000Z'),
        },
      ])
      .execute()
    await trx
      .updateTable('company')
      .set({
        own_holidays: JSON.stringify(holidays),
        outside_bodies: JSON.stringify(bodies),
        figures_seen_by: 'leads',
        figures_reason: 'The works council agreed: «ja»',
      })
      .execute()
  })
  const [dealers] = aboutOrganisations((await app.directory.fresh()).company).slice(-1)
  if (dealers === undefined) throw new Error('the demo has dealers')
  const ofDealers = { organisation: dealers.name, version: dealers.version, by: byCommand }
  expect(await changeOrganisation(app, ofDealers, { country: 'ES', region: 'XX' })).toMatchObject({
    code: 'region-unknown',
  })
  expect(await changeOrganisation(app, ofDealers, { country: 'ES', region: 'CT' })).toEqual({ ok: true })
  const texts = { en: 'We come: by {date}.', ar: 'سنأتي' }
  await changeReply(app, ben ?? '', { name: 'We come', version: null, texts })
  const mails = {
    greetings: { en: 'Dear {customer},\n', ar: 'عزيزي {customer}،' },
    signatures: { de: '# {writer}\n{title}: {team}' },
  }
  const ofTeam = { greetings: {}, signatures: { en: '- Payments' } }
  await changeFrame(app, byCommand, { team: null, version: null, ...mails })
  await changeFrame(app, byCommand, { team: 'Payments', version: null, ...ofTeam })
  const tag = { names: { en: 'Battery', ar: 'بطارية' }, colour: 'plum', retired: true } as const
  await changeTag(app, ben ?? '', { key: null, version: null, ...tag })
  expect(await deactivatePerson(app, mateo ?? '', byCommand)).toMatchObject({ ok: true })
  const before = await kept(company)
  const again = await exported(company)
  expect(again.company.people).toMatchObject({
    'ana-ruiz': { teams: ['Payments', 'Customer care'] },
    'ana-oz-the-2nd': { timeZone: 'Europe/Madrid', languages: ['de'], deputy: 'ana-ruiz' },
    mateo: { worksHere: false },
  })
  expect(again.company.mails).toEqual(mails)
  expect(again.company.teams['Payments']?.mails).toEqual(ofTeam)
  expect(again.company.replies).toEqual({ 'We come': texts })
  expect(again.company.tags).toMatchObject({ battery: tag, press: { colour: 'plum' } })
  expect(again.company).toMatchObject({
    holidays,
    outsideBodies: bodies,
    figures: { seenBy: 'leads', reason: 'The works council agreed: «ja»' },
    organisations: { Dealers: { country: 'ES', region: 'CT' } },
  })
  expect(again.company.teams['Shop Sevilla']).toMatchObject({ country: 'ES', region: 'AN' })
  expect(again.company.rota).toContainEqual(
    expect.objectContaining({ person: 'ana-ruiz', team: 'Payments', to: '2026-03-07T05:30:00.000Z' }),
  )
  await setUpCompany(app, again)
  expect(await kept(company)).toEqual(before)
  const other = await emptyCompany()
  try {
    await setUpCompany(other.app, again)
    expect(await exported(other)).toEqual(again)
  } finally {
    await other.drop()
  }
  const { rows } = await database.pool.query('select active from person where id = $1', [mateo])
  expect(rows).toEqual([{ active: false }])
})

test('a file that lets somebody go who works here is refused: what they owe would stay with them', async () => {
  const again = await exported(company)
  const { omar, ...others } = again.company.people
  if (omar === undefined) throw new Error('the demo has an Omar')
  const people = { ...others, omar: { ...omar, worksHere: false } }
  const before = await kept(company)
  await expect(
    setUpCompany(company.app, { ...again, company: { ...again.company, people } }),
  ).rejects.toMatchObject({ code: 'company-invalid', message: expect.stringMatching(/have left.*: omar\./) })
  expect(await kept(company)).toEqual(before)
})

test('a database without a company says so', async () => {
  const other = await emptyCompany()
  try {
    await expect(exportCompany(other.app, 'company')).rejects.toMatchObject({ code: 'no-company' })
  } finally {
    await other.drop()
  }
})
