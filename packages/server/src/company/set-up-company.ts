import type { PersonId, WeeklyOpenings } from '@buckstop/domain'
import type { Transaction } from 'kysely'
import type { AppContext } from '../app-context.ts'
import { StartupError } from '../config/startup-error.ts'
import type { Tables } from '../db/tables.ts'
import { applyMap, type MapApplied, type TeamEntry } from '../directory/apply-map.ts'
import { savePeople } from '../directory/save-person.ts'
import type { CompanyFile } from './company-file.ts'
import type { LoadedCompany } from './load-company.ts'
import { shiftsBetween } from './rota-shifts.ts'

// Long enough that nobody has to think of it soon, short enough that the directory stays small.
const rotaWeeks = 26

/**
 * Sets up a company as its file and its service map say, or brings it up to date: people are known again by their
 * e-mail address.
 * @returns the people by their key in the file
 * @throws StartupError `company-invalid` where file and map don't fit each other; then nothing was written
 */
export const setUpCompany = async (
  app: AppContext,
  { company, map }: LoadedCompany,
): Promise<ReadonlyMap<string, PersonId>> =>
  await app.db.transaction().execute(async (trx) => {
    const people = await savePeopleOf(trx, app, company)
    const applied = await applyMap(trx, company, map, teamsOf(company, people))
    if (!applied.ok) throw new StartupError('company-invalid', whyNot(applied))
    await saveRota(trx, app, company, people)
    return people
  })

const whyNot = (refused: Exclude<MapApplied, { readonly ok: true }>): string => {
  switch (refused.code) {
    case 'not-a-map':
      return `The service map is none: ${refused.errors[0]?.message ?? ''}`
    case 'team-unassigned':
      return `The company file says nobody for these teams of the service map: ${refused.teams.join(', ')}.`
    case 'no-such-team':
      return `The service map has no such teams: ${refused.teams.join(', ')}.`
    case 'team-has-cases':
      return `Gone from the service map, and still answering for open cases: ${refused.teams.join(', ')}.`
    default:
      return refused satisfies never
  }
}

/** Whether the database has a company already. */
export const hasCompany = async (app: AppContext): Promise<boolean> =>
  (await app.db.selectFrom('company').select('name').executeTakeFirst()) !== undefined

const savePeopleOf = async (
  trx: Transaction<Tables>,
  app: AppContext,
  company: CompanyFile,
): Promise<ReadonlyMap<string, PersonId>> => {
  const emails = Object.values(company.people).map(({ email }) => email.toLowerCase())
  const known = await trx.selectFrom('person').select(['id', 'email']).where('email', 'in', emails).execute()
  const ids = new Map(known.map(({ id, email }) => [email, id]))
  const entries = Object.entries(company.people).map(([key, person]) => {
    const id = ids.get(person.email.toLowerCase()) ?? app.newId()
    const shifts: WeeklyOpenings = person.hours ?? company.hours
    return { key, entry: { ...person, id, timeZone: person.timeZone ?? company.timeZone, shifts } }
  })
  const now = app.clock.now()
  await savePeople(
    trx,
    entries.map(({ entry }) => entry),
    now,
  )
  return new Map(entries.map(({ key, entry }) => [key, entry.id]))
}

const teamsOf = (
  company: CompanyFile,
  people: ReadonlyMap<string, PersonId>,
): ReadonlyMap<string, TeamEntry> =>
  new Map(
    Object.entries(company.teams).map(([name, team]) => {
      const members = Object.entries(company.people)
        .filter(([, person]) => person.teams.includes(name))
        .map(([key]) => idOf(people, key))
      const { frontDoor } = team
      const timeZone = team.timeZone ?? company.timeZone
      return [
        name,
        { lead: idOf(people, team.lead), members, frontDoor, timeZone, hours: team.hours ?? company.hours },
      ]
    }),
  )

const saveRota = async (
  trx: Transaction<Tables>,
  app: AppContext,
  company: CompanyFile,
  people: ReadonlyMap<string, PersonId>,
): Promise<void> => {
  const now = app.clock.now()
  await trx.deleteFrom('rota').where('ends_at', '>', new Date(now)).execute()
  const rows = company.rota.flatMap(({ person, team, hours }) => {
    const timeZone = company.people[person]?.timeZone ?? company.timeZone
    return shiftsBetween(hours, timeZone, now, rotaWeeks * 7).map(({ from, to }) => ({
      id: app.newId(),
      person_id: idOf(people, person),
      team,
      starts_at: from,
      ends_at: to,
    }))
  })
  if (rows.length > 0) await trx.insertInto('rota').values(rows).execute()
}

const idOf = (people: ReadonlyMap<string, PersonId>, key: string): PersonId => {
  const id = people.get(key)
  if (id === undefined) throw new RangeError(`the company file was read without its person "${key}"`)
  return id
}
