import { type DaysOff, daysOff, type OwnHoliday, type TeamName } from '@buckstop/domain'
import { askCalendar } from './ask-calendar.ts'
import type { AnswerOfCalendar, KnownRegion } from './calendar.ts'
import type { HolidayRegion } from '../../db/directory-tables.ts'
import { keyOf } from './holiday-region.ts'

type Known = Pick<AnswerOfCalendar, 'countries' | 'regions'> & { readonly daysOff: DaysOff }

const none: DaysOff = { holidays: new Set(), endsAt: new Map() }

/** By region and year. */
const answers = new Map<string, Promise<Known>>()

/**
 * Local dates `YYYY-MM-DD` without work all day there: its public holidays from the year before to three years after
 * the given one, as far as any promise reaches. Where the calendar does not know it, there are none.
 */
export const holidaysAround = async (where: HolidayRegion, year: number): Promise<ReadonlySet<string>> =>
  (await knownOf(where, year)).daysOff.holidays

/** Whose holidays the calendar knows. @param where whoever asks is, and their year */
export const knownCountries = async (
  where: HolidayRegion,
  year: number,
): Promise<{ readonly countries: readonly string[]; readonly regions: readonly KnownRegion[] }> =>
  await knownOf(where, year)

/** Those that name a region which their country, as the calendar has it, does not have. */
export const unknownRegions = async <One extends HolidayRegion>(
  some: readonly One[],
  year: number,
): Promise<readonly One[]> => {
  const [named] = some.filter(({ region }) => region !== null)
  if (named === undefined) return []
  // Of the whole country, so that nothing is kept of a region that there isn't.
  const { regions } = await knownOf({ country: named.country, region: null }, year)
  const known = new Set(regions.map(({ country, code }) => keyOf({ country, region: code })))
  return some.filter((one) => one.region !== null && !known.has(keyOf(one)))
}

const yearsAround = (year: number): readonly number[] => [-1, 0, 1, 2, 3].map((ahead) => year + ahead)

const knownOf = async (where: HolidayRegion, year: number): Promise<Known> => {
  const [known] = await knownAround([where], year)
  if (known === undefined) throw new Error('the calendar answers of each that it is asked for')
  return known
}

/** In the order asked. What is not known yet is asked for at once, since the calendar is loaded for each asking. */
const knownAround = async (some: readonly HolidayRegion[], year: number): Promise<readonly Known[]> => {
  const keyIn = (where: HolidayRegion): string => `${keyOf(where)} ${year}`
  const missing = [...new Map(some.map((where) => [keyIn(where), where]))].filter(
    ([key]) => !answers.has(key),
  )
  if (missing.length > 0) {
    const asked = askCalendar({ of: missing.map(([, where]) => where), years: yearsAround(year) })
    for (const [at, [key]] of missing.entries())
      answers.set(
        key,
        asked.then(({ holidays, countries, regions }) => ({
          daysOff: { holidays: new Set(holidays[at]?.days), endsAt: new Map(holidays[at]?.parts) },
          countries,
          regions,
        })),
      )
  }
  try {
    return await Promise.all(
      some.map((where) => answers.get(keyIn(where))).filter((known) => known !== undefined),
    )
  } catch (error) {
    // Who asks next asks anew.
    for (const [key] of missing) answers.delete(key)
    throw error
  }
}

/**
 * The days off of a team, its own and the company's among them, around a year; those of null are whoever's is in no
 * team. All regions that are asked for have to be among those given.
 */
export const daysOffAround = async (
  year: number,
  regions: readonly HolidayRegion[],
  own: readonly OwnHoliday[],
): Promise<(team: TeamName | null, where: HolidayRegion) => DaysOff> => {
  const around = yearsAround(year)
  const found = await knownAround(regions, year)
  const publicDays = new Map(regions.map((where, at) => [keyOf(where), found[at]?.daysOff]))
  const known = new Map<string, DaysOff>()
  return (team, where) => {
    // Whoever has no days of their own shares one calendar's days with all others there.
    const whose = own.some((holiday) => holiday.team === team) ? team : null
    const key = `${keyOf(where)} ${whose ?? ''}`
    const days =
      known.get(key) ?? daysOff(publicDays.get(keyOf(where)) ?? none, own, { team: whose, years: around })
    known.set(key, days)
    return days
  }
}
