import { createHash } from 'node:crypto'
import { parseWeeklyHours, type TeamName, type WeeklyOpenings, writeWeeklyHours } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { knownCountries } from '../directory/holidays.ts'
import { dayOf } from '../directory/leave-days.ts'
import { changeDirectory } from '../staffing/change-directory.ts'

export interface AboutCompany {
  readonly name: string
  readonly timeZone: string
  readonly country: string
  readonly phone: string | null
}

interface HoursOfTeam {
  readonly name: TeamName
  readonly timeZone: string
  readonly hours: string
}

type Versioned<Part> = Part & { readonly version: string }

export interface CompanySettings {
  readonly company: Versioned<AboutCompany>
  readonly holidays: readonly string[]
  readonly countries: readonly string[]
  readonly teams: readonly Versioned<HoursOfTeam>[]
}

export type SettingsChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'no-such-team' }
  | { readonly ok: false; readonly code: 'settings-changed-meanwhile' }

/** A part is what it says: one that a company file changed, or the database, is another version too. */
const versionOf = (...part: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(part)).digest('base64url').slice(0, 22)

const companyVersion = ({ name, timeZone, country, phone }: AboutCompany): string =>
  versionOf(name, timeZone, country, phone)

const hoursVersion = ({ name, timeZone, hours }: HoursOfTeam): string => versionOf(name, timeZone, hours)

/** What an admin may change of the company, as it is now. */
export const readSettings = async (app: AppContext): Promise<CompanySettings> => {
  const { company, directory } = await app.directory.fresh()
  const { name, timeZone, country, phone } = company
  const about = { name, timeZone, country, phone }
  const teams = [...directory.teams.values()].map((team) => ({
    name: team.name,
    timeZone: team.hours.timeZone,
    hours: writeWeeklyHours(team.hours.week),
  }))
  const today = dayOf(app.clock.now(), timeZone)
  const inAYear = Temporal.PlainDate.from(today).add({ years: 1 }).toString()
  const [any] = directory.teams.values()
  return {
    company: { ...about, version: companyVersion(about) },
    holidays: [...(any?.hours.holidays ?? [])].filter((day) => day >= today && day < inAYear).toSorted(),
    countries: knownCountries(),
    teams: teams.map((team) => ({ ...team, version: hoursVersion(team) })),
  }
}

export const changeCompany = async (
  app: AppContext,
  version: string,
  change: Partial<AboutCompany>,
): Promise<SettingsChanged> =>
  await changeDirectory(app, async (trx) => {
    const was = await trx
      .selectFrom('company')
      .select(['name', 'time_zone as timeZone', 'country', 'phone'])
      .executeTakeFirstOrThrow()
    if (companyVersion(was) !== version) return { ok: false, code: 'settings-changed-meanwhile' }
    const { name, timeZone, country, phone } = { ...was, ...change }
    await trx.updateTable('company').set({ name, time_zone: timeZone, country, phone }).execute()
    return { ok: true }
  })

interface HoursWanted {
  readonly timeZone?: string
  readonly week?: WeeklyOpenings
}

export const changeHours = async (
  app: AppContext,
  { team, version }: { readonly team: TeamName; readonly version: string },
  { timeZone, week }: HoursWanted,
): Promise<SettingsChanged> =>
  await changeDirectory(app, async (trx) => {
    const was = await trx
      .selectFrom('team')
      .select(['name', 'time_zone as timeZone', 'hours'])
      .where('name', '=', team)
      .executeTakeFirst()
    if (was === undefined) return { ok: false, code: 'no-such-team' }
    const hours = writeWeeklyHours(was.hours)
    if (hoursVersion({ ...was, hours }) !== version) return { ok: false, code: 'settings-changed-meanwhile' }
    await trx
      .updateTable('team')
      .set({ time_zone: timeZone ?? was.timeZone, hours: JSON.stringify(week ?? was.hours) })
      .where('name', '=', team)
      .execute()
    return { ok: true }
  })

/** Hours that were found to be some. */
export const weekOf = (hours: string): WeeklyOpenings => {
  const week = parseWeeklyHours(hours)
  if (week === null) throw new RangeError('no working hours')
  return week
}
