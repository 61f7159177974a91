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

export interface PublicHolidays {
  /** Local dates `YYYY-MM-DD`; a holiday of several days is all of them. */
  readonly days: readonly string[]
  /** Of those that begin at an hour of the day: the minute since midnight until which it is a day like others. */
  readonly parts: readonly (readonly [day: string, endsAt: number])[]
}

export interface AnswerOfCalendar {
  /** In the order asked. */
  readonly holidays: readonly PublicHolidays[]
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

const holidaysIn = ({ country, region }: HolidayRegion, years: readonly number[]): PublicHolidays => {
  const [state, within] = region?.split('-') ?? []
  const calendar = calendarOf(country, state, within)
  const found = years
    .flatMap((year) => calendar.getHolidays(year))
    .map(({ date, start, end }) => ({
      day: date.slice(0, 10),
      begins: Number(date.slice(11, 13)) * 60 + Number(date.slice(14, 16)),
      lasts: end.getTime() - start.getTime(),
    }))
  return {
    days: found.flatMap(({ day, begins, lasts }) => (begins === 0 ? datesFrom(day, lasts) : [])),
    parts: found.flatMap(({ day, begins }) => (begins === 0 ? [] : [[day, begins] as const])),
  }
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
