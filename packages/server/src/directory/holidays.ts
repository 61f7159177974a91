import { type DaysOff, daysOff, type OwnHoliday, type TeamName } from '@buckstop/domain'
import Holidays from 'date-holidays'

const oneDay = 86_400_000
const years = new Map<string, readonly string[]>()

/**
 * Local dates `YYYY-MM-DD` without work in a country: its public holidays from the year before to three years after
 * the given one, as far as any promise reaches.
 * @param country ISO 3166-1 alpha-2; one that the calendar does not know has none
 */
export const holidaysAround = (country: string, year: number): ReadonlySet<string> =>
  new Set(yearsAround(year).flatMap((one) => holidaysOf(country, one)))

const yearsAround = (year: number): readonly number[] => [-1, 0, 1, 2, 3].map((ahead) => year + ahead)

/**
 * The days off of each team, its own and the company's among them, around a year; those of null are whoever's is in no
 * team.
 */
export const daysOffAround = (
  year: number,
  country: string,
  own: readonly OwnHoliday[],
): ((team: TeamName | null) => DaysOff) => {
  const [publicDays, around] = [holidaysAround(country, year), yearsAround(year)]
  const known = new Map<TeamName | null, DaysOff>()
  return (team) => {
    // Whoever has no days of their own shares one calendar's days with all others.
    const whose = own.some((holiday) => holiday.team === team) ? team : null
    const found = known.get(whose) ?? daysOff(publicDays, own, { team: whose, years: around })
    known.set(whose, found)
    return found
  }
}

/** Countries whose holidays the calendar knows: ISO 3166-1 alpha-2. */
export const knownCountries = (): readonly string[] => Object.keys(new Holidays().getCountries()).toSorted()

const holidaysOf = (country: string, year: number): readonly string[] => {
  const key = `${country} ${year}`
  const known = years.get(key)
  if (known !== undefined) return known
  const found = new Holidays(country, { types: ['public'] })
    .getHolidays(year)
    .flatMap(({ date, start, end }) => datesFrom(date.slice(0, 10), end.getTime() - start.getTime()))
  years.set(key, found)
  return found
}

/** A few holidays last several days. */
const datesFrom = (first: string, lasting: number): readonly string[] => {
  const start = Temporal.PlainDate.from(first)
  const days = Math.max(1, Math.round(lasting / oneDay))
  return Array.from({ length: days }, (_, day) => start.add({ days: day }).toString())
}
