import { parseWeeklyHours } from '@buckstop/domain/weekly-hours'

import { ReadingError } from '../reading/problem.ts'

const DAY = 86_400_000
export type WorkingTimeOptions = {
  /** like `Mon-Fri 09:00-17:00; Sat 10:00-12:00` */
  readonly hours: string
  readonly timeZone: string
  /** days off, as `2026-12-25` */
  readonly holidays: readonly string[]
}

/** Throws `option-invalid`. */
const weekOf = (text: string): NonNullable<ReturnType<typeof parseWeeklyHours>> => {
  const week = parseWeeklyHours(text)
  if (week?.some((day) => day.length > 0) === true) return week
  throw new ReadingError({
    code: 'option-invalid',
    message: `"${text.trim()}" is no opening hours.`,
    remedy: 'Write them like "Mon-Fri 09:00-17:00; Sat 10:00-12:00".',
  })
}

/**
 * Working time between two instants, in milliseconds, `earliest` and `latest` being the bounds of all that will
 * be asked. The calendar is walked once, by days of the zone (so that days of 23 and 25 hours are right);
 * each question is a search in it.
 */
export const workingTime = (
  options: WorkingTimeOptions,
  earliest: number,
  latest: number,
): ((from: number, to: number) => number) => {
  const week = weekOf(options.hours)
  const off = new Set(options.holidays.map((day) => checkedDay(day)))
  const opens: number[] = []
  const before: number[] = []
  const closes: number[] = []
  let sum = 0
  let day = dateIn(options.timeZone, earliest - DAY)
  const end = dateIn(options.timeZone, latest + DAY)
  for (; Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 })) {
    if (off.has(day.toString())) continue
    for (const { from, to } of week[day.dayOfWeek - 1] ?? []) {
      const open = instantAt(day, from, options.timeZone)
      const close = instantAt(day, to, options.timeZone)
      opens.push(open)
      closes.push(close)
      before.push(sum)
      sum += close - open
    }
  }
  const until = (at: number): number => {
    let low = 0
    let high = opens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((opens[middle] ?? 0) <= at) low = middle + 1
      else high = middle
    }
    return low === 0 ? 0 : (before[low - 1] ?? 0) + Math.min(at, closes[low - 1] ?? 0) - (opens[low - 1] ?? 0)
  }
  return (from, to) => until(to) - until(from)
}

const dateIn = (zone: string, at: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()

const instantAt = (day: Temporal.PlainDate, minutes: number, zone: string): number => {
  const date = minutes === 1440 ? day.add({ days: 1 }) : day
  const time = new Temporal.PlainTime(Math.floor((minutes % 1440) / 60), minutes % 60)
  return date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds
}

const checkedDay = (day: string): string => {
  try {
    return Temporal.PlainDate.from(day.trim()).toString()
  } catch {
    throw new ReadingError({
      code: 'option-invalid',
      message: `"${day}" is no date.`,
      remedy: 'Write holidays like 2026-12-25, several separated by commas.',
    })
  }
}
