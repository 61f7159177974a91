import type { WorkingDay } from '../api/shapes.ts'

const numbers: Readonly<Record<string, number>> = {
  next: 1,
  one: 1,
  a: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  un: 1,
  deux: 2,
  trois: 3,
  ein: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  dos: 2,
  tres: 3,
}

const counted =
  /^(?:in|within|dans|en|innerhalb von)?\s*(?<count>\d{1,3}|[a-zéü]+)\s+(?:(?:working|business|work)\s?days?|werktage?n?|arbeitstage?n?|jours? (?:ouvrés?|ouvrables?)|días? (?:hábil(?:es)?|laborables?))(?:\s+from now)?(?:,?\s+(?<rest>.+))?$/

interface Counted {
  readonly count: number
  /** What is said beyond: an hour. */
  readonly rest: string
}

/** "in 3 working days, 10:00"; null where none are counted. */
export const countedIn = (text: string): Counted | null => {
  const found = counted.exec(text)?.groups
  if (found === undefined) return null
  const written = found['count'] ?? ''
  const count = /^\d/.test(written) ? Number(written) : numbers[written]
  return count === undefined || count < 1 ? null : { count, rest: found['rest'] ?? '' }
}

/**
 * The day that is so many working days after today, as the server counts them: never today. Where nobody ever works
 * they are days of the clock; null where the days that are known end before.
 * @param today `YYYY-MM-DD`
 */
export const workingDayAfter = (today: string, count: number, days: readonly WorkingDay[]): string | null => {
  if (days.length === 0)
    return new Date(Date.parse(`${today}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
  return days.filter(({ day }) => day > today)[count - 1]?.day ?? null
}

/** When work ends on a day. */
export const closingOf = (day: string, days: readonly WorkingDay[]): string | null =>
  days.find((one) => one.day === day)?.closes ?? null
