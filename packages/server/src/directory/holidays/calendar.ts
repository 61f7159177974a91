import Holidays from 'date-holidays'
import type { HolidayRegion } from '../../db/directory-tables.ts'

/** The public holidays of some countries and regions in each of some years. */
export interface AskedOfCalendar {
  readonly of: readonly HolidayRegion[]
  readonly years: readonly number[]
}

/** A part of a country that has holidays of its own. */
export interface KnownRegion {
  readonly country: string
  /** What `HolidayRegion.region` says. */
  readonly code: string
  /** As it is called where it is. */
  readonly name: string
}

export interface AnswerOfCalendar {
  /** In the order asked: local dates `YYYY-MM-DD`; a holiday of several days is all of them. */
  readonly holidays: readonly (readonly string[])[]
  /** Whose holidays the calendar knows. */
  readonly countries: readonly string[]
  readonly regions: readonly KnownRegion[]
}

const oneDay = 86_400_000

export const answerOf = ({ of, years }: AskedOfCalendar): AnswerOfCalendar => {
  const all = new Holidays()
  const countries = Object.keys(all.getCountries()).toSorted()
  return {
    holidays: of.map((one) => holidaysIn(one, years)),
    countries,
    regions: countries.flatMap((country) => regionsOf(all, country)),
  }
}

const holidaysIn = ({ country, region }: HolidayRegion, years: readonly number[]): readonly string[] => {
  const [state, within] = region?.split('-') ?? []
  const calendar = calendarOf(country, state, within)
  return years.flatMap((year) =>
    calendar
      .getHolidays(year)
      .flatMap(({ date, start, end }) => datesFrom(date.slice(0, 10), end.getTime() - start.getTime())),
  )
}

const types = { types: ['public' as const] }

const calendarOf = (country: string, state?: string, within?: string): Holidays => {
  if (state === undefined) return new Holidays(country, types)
  return within === undefined
    ? new Holidays(country, state, types)
    : new Holidays(country, state, within, types)
}

const regionsOf = (all: Holidays, country: string): readonly KnownRegion[] =>
  named(all.getStates(country)).flatMap(([state, name]) => [
    { country, code: state, name },
    ...named(all.getRegions(country, state)).map(([within, called]) => ({
      country,
      code: `${state}-${within}`,
      name: `${name}, ${called}`,
    })),
  ])

/** The calendar has nothing at all where a country has no regions. */
const named = (names: Readonly<Record<string, string>> | undefined): readonly (readonly [string, string])[] =>
  Object.entries(names ?? {})

/** A few holidays last several days. */
const datesFrom = (first: string, lasting: number): readonly string[] => {
  const start = Temporal.PlainDate.from(first)
  const days = Math.max(1, Math.round(lasting / oneDay))
  return Array.from({ length: days }, (_, day) => start.add({ days: day }).toString())
}
