import type { TeamName } from '../directory/names.ts'

/** A day on which the company, or a team, does not work, besides the public ones. */
export interface OwnHoliday {
  /** `YYYY-MM-DD`; where it comes again, the first time. */
  readonly day: string
  readonly name: string
  /** Each year from the first on. */
  readonly yearly: boolean
  /** Of half a day: the minute since midnight at which work ends; null where there is none all day. */
  readonly endsAt: number | null
  /** Null is the whole company. */
  readonly team: TeamName | null
}

/** On which day of a year it is; null where it isn't in that year. 29 February is the 28th in most years. */
export const holidayIn = ({ day, yearly }: OwnHoliday, year: number): string | null => {
  const first = Temporal.PlainDate.from(day)
  if (year === first.year) return day
  return yearly && year > first.year ? first.with({ year }).toString() : null
}

/** The next day that it is, today included; null where it is over. @param today `YYYY-MM-DD` */
export const nextOf = (holiday: OwnHoliday, today: string): string | null => {
  const year = Number(today.slice(0, 4))
  const days = [year, year + 1].map((one) => holidayIn(holiday, one))
  const first = holiday.day >= today ? holiday.day : null
  return days.find((day) => day !== null && day >= today) ?? first
}

/** Days without work, and those on which it ends at a minute since midnight, by local date. */
export interface DaysOff {
  readonly holidays: ReadonlySet<string>
  readonly endsAt: ReadonlyMap<string, number>
}

/** What these come to, with the public ones, for a team, or where it is null for whoever is in none. */
export const daysOff = (
  publicDays: DaysOff,
  own: readonly OwnHoliday[],
  { team, years }: { readonly team: TeamName | null; readonly years: readonly number[] },
): DaysOff => {
  const holidays = new Set(publicDays.holidays)
  const endsAt = new Map(publicDays.endsAt)
  for (const holiday of own.filter((one) => one.team === null || one.team === team)) {
    for (const day of years.map((year) => holidayIn(holiday, year))) {
      if (day === null) continue
      if (holiday.endsAt === null) holidays.add(day)
      else endsAt.set(day, Math.min(holiday.endsAt, endsAt.get(day) ?? holiday.endsAt))
    }
  }
  return { holidays, endsAt }
}
