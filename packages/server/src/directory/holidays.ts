import Holidays from 'date-holidays'

const oneDay = 86_400_000
const years = new Map<string, readonly string[]>()

/**
 * Local dates `YYYY-MM-DD` without work in a country: its public holidays from the year before to three years after
 * the given one, as far as any promise reaches.
 * @param country ISO 3166-1 alpha-2; one that the calendar does not know has none
 */
export const holidaysAround = (country: string, year: number): ReadonlySet<string> =>
  new Set([-1, 0, 1, 2, 3].flatMap((ahead) => holidaysOf(country, year + ahead)))

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
