import Holidays from 'date-holidays'

/** The public holidays of a country in each of some years. */
export interface AskedOfCalendar {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly years: readonly number[]
}

export interface AnswerOfCalendar {
  /** Local dates `YYYY-MM-DD`; a holiday of several days is all of them. */
  readonly holidays: readonly string[]
  /** Whose holidays the calendar knows. */
  readonly countries: readonly string[]
}

const oneDay = 86_400_000

export const answerOf = ({ country, years }: AskedOfCalendar): AnswerOfCalendar => {
  const calendar = new Holidays(country, { types: ['public'] })
  return {
    holidays: years.flatMap((year) =>
      calendar
        .getHolidays(year)
        .flatMap(({ date, start, end }) => datesFrom(date.slice(0, 10), end.getTime() - start.getTime())),
    ),
    countries: Object.keys(new Holidays().getCountries()).toSorted(),
  }
}

/** A few holidays last several days. */
const datesFrom = (first: string, lasting: number): readonly string[] => {
  const start = Temporal.PlainDate.from(first)
  const days = Math.max(1, Math.round(lasting / oneDay))
  return Array.from({ length: days }, (_, day) => start.add({ days: day }).toString())
}
