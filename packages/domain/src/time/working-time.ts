import { addMilliseconds, days, fromEpochMilliseconds, minutes, toEpochMilliseconds } from './instant.ts'
import type { Instant } from './instant.ts'
import { joinedOpenings } from './working-calendar.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** Local days looked at before a calendar counts as never open; ten years. */
const horizonDays = 3660

interface Span {
  readonly from: number
  readonly to: number
}

/** The wall-clock minute of that day as epoch milliseconds; in the hour that daylight saving skips, the later one. */
const atMinute = (day: Temporal.PlainDate, minute: number, timeZone: string): number => {
  if (minute >= 1440) return day.add({ days: 1 }).toZonedDateTime({ timeZone }).epochMilliseconds
  const plainTime = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60)
  return day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds
}

const spansOf = (day: Temporal.PlainDate, calendar: WorkingCalendar): readonly Span[] => {
  const openings = calendar.week[day.dayOfWeek - 1]
  if (openings === undefined || openings.length === 0 || calendar.holidays.has(day.toString())) return []
  const ends = calendar.endsAt?.get(day.toString()) ?? 1440
  const worked = openings.map(({ from, to }) => ({ from, to: Math.min(to, ends) }))
  return joinedOpenings(worked).map(({ from, to }) => ({
    from: atMinute(day, from, calendar.timeZone),
    to: atMinute(day, to, calendar.timeZone),
  }))
}

/** A local day in epoch milliseconds, with its openings. */
interface LocalDay extends Span {
  readonly day: Temporal.PlainDate
  readonly spans: readonly Span[]
  /** The working days after it that were asked for, by how many such days later; they are asked for again and again. */
  readonly after: Map<number, WorkingDay | null>
}

const lastAsked = new WeakMap<WorkingCalendar, LocalDay>()

/** The local day of a moment. Remembers the last one of each calendar, since nearly everybody asks about today. */
const localDayAt = (moment: Instant, calendar: WorkingCalendar): LocalDay => {
  const at = toEpochMilliseconds(moment)
  const last = lastAsked.get(calendar)
  if (last !== undefined && last.from <= at && at < last.to) return last
  const day = Temporal.Instant.from(moment).toZonedDateTimeISO(calendar.timeZone).toPlainDate()
  const found = {
    day,
    from: atMinute(day, 0, calendar.timeZone),
    to: atMinute(day, 1440, calendar.timeZone),
    spans: spansOf(day, calendar),
    after: new Map<number, WorkingDay | null>(),
  }
  lastAsked.set(calendar, found)
  return found
}

const localDay = (moment: Instant, calendar: WorkingCalendar): Temporal.PlainDate =>
  localDayAt(moment, calendar).day

const neverOpen = (calendar: WorkingCalendar): boolean =>
  calendar.week.every((openings) => openings.every(({ from, to }) => from >= to))

/** Open from the first moment of an opening until just before its last. */
export const isOpenAt = (moment: Instant, calendar: WorkingCalendar): boolean => {
  const at = toEpochMilliseconds(moment)
  return localDayAt(moment, calendar).spans.some(({ from, to }) => from <= at && at < to)
}

/**
 * The moment at which so many minutes of opening time have passed since `from`, by the clock on the wall
 * (an hour that daylight saving skips is not worked, one that it repeats is worked twice).
 * A calendar that is never open, or not enough within ten years, counts elapsed minutes: a clock always ends.
 * @param count whole or broken minutes; 0 or less gives `from`
 * @throws RangeError for a time zone that does not exist; the directory is checked before it gets here
 */
export const addWorkingMinutes = (from: Instant, count: number, calendar: WorkingCalendar): Instant => {
  if (count <= 0) return from
  if (neverOpen(calendar)) return addMilliseconds(from, minutes(count))
  const start = toEpochMilliseconds(from)
  let left = minutes(count)
  let day = localDay(from, calendar)
  for (let looked = 0; looked < horizonDays; looked += 1) {
    for (const span of spansOf(day, calendar)) {
      const begins = Math.max(span.from, start)
      if (begins >= span.to) continue
      if (left <= span.to - begins) return fromEpochMilliseconds(begins + left)
      left -= span.to - begins
    }
    day = day.add({ days: 1 })
  }
  return addMilliseconds(from, minutes(count))
}

/**
 * Minutes of opening time between two moments, 0 where `to` is not after `from`. A calendar that is never open
 * counts elapsed minutes; what lies more than ten years after `from` is not counted.
 */
export const workingMinutesBetween = (from: Instant, to: Instant, calendar: WorkingCalendar): number => {
  const start = toEpochMilliseconds(from)
  const end = toEpochMilliseconds(to)
  if (end <= start) return 0
  if (neverOpen(calendar)) return (end - start) / minutes(1)
  let worked = 0
  let day = localDay(from, calendar)
  const last = localDay(to, calendar)
  for (let looked = 0; looked < horizonDays && Temporal.PlainDate.compare(day, last) <= 0; looked += 1) {
    for (const span of spansOf(day, calendar)) {
      worked += Math.max(0, Math.min(span.to, end) - Math.max(span.from, start))
    }
    day = day.add({ days: 1 })
  }
  return worked / minutes(1)
}

interface WorkingDay {
  readonly day: Temporal.PlainDate
  readonly spans: readonly Span[]
  /** Hours of it by the clock on the wall that were asked for, in epoch milliseconds. */
  readonly hours: Map<number, number>
}

// So many different counts are remembered of one day; nobody asks for more in earnest.
const mostRemembered = 50

/** The day with openings that is so many such days after today; null where ten years hold none. */
const workingDayAfter = (from: Instant, count: number, calendar: WorkingCalendar): WorkingDay | null => {
  const { day: today, after } = localDayAt(from, calendar)
  const known = after.get(count)
  if (known !== undefined) return known
  const found = findWorkingDay(today, count, calendar)
  if (after.size < mostRemembered) after.set(count, found)
  return found
}

const findWorkingDay = (
  today: Temporal.PlainDate,
  count: number,
  calendar: WorkingCalendar,
): WorkingDay | null => {
  if (neverOpen(calendar)) return null
  let day = today
  let left = count
  for (let looked = 0; looked < horizonDays; looked += 1) {
    day = day.add({ days: 1 })
    const spans = spansOf(day, calendar)
    if (spans.length > 0) left -= 1
    if (left <= 0 && spans.length > 0) return { day, spans, hours: new Map() }
  }
  return null
}

/**
 * When the last opening of the working day ends that is so many working days after today; never today's. A calendar
 * without such a day within ten years gives as many days of the clock later.
 * @param count whole days, 1 or more
 */
export const endOfWorkingDay = (from: Instant, count: number, calendar: WorkingCalendar): Instant => {
  const end = workingDayAfter(from, count, calendar)?.spans.at(-1)
  return end === undefined ? addMilliseconds(from, days(count)) : fromEpochMilliseconds(end.to)
}

export const endOfNextWorkingDay = (from: Instant, calendar: WorkingCalendar): Instant =>
  endOfWorkingDay(from, 1, calendar)

/**
 * That hour by the clock on the wall, on the working day that is so many working days after today, whether or not
 * somebody works at that hour. A calendar without such a day within ten years gives as many days of the clock later.
 */
export const hourOfWorkingDay = (
  from: Instant,
  count: number,
  hour: number,
  calendar: WorkingCalendar,
): Instant => {
  const found = workingDayAfter(from, count, calendar)
  if (found === null) return addMilliseconds(from, days(count))
  const at = found.hours.get(hour) ?? atMinute(found.day, hour * 60, calendar.timeZone)
  if (found.hours.size < mostRemembered) found.hours.set(hour, at)
  return fromEpochMilliseconds(at)
}

/** A day with openings. */
interface OpenDay {
  /** `YYYY-MM-DD` by the calendar's time zone. */
  readonly day: string
  readonly opens: Instant
  readonly closes: Instant
}

/** The days with openings from the day of a moment on, that day included, within so many days. */
export const openDaysFrom = (
  from: Instant,
  within: number,
  calendar: WorkingCalendar,
): readonly OpenDay[] => {
  const today = localDay(from, calendar)
  return Array.from({ length: within }, (_, after) => today.add({ days: after })).flatMap((day) => {
    const spans = spansOf(day, calendar)
    const [first, last] = [spans[0], spans.at(-1)]
    return first === undefined || last === undefined
      ? []
      : [
          {
            day: day.toString(),
            opens: fromEpochMilliseconds(first.from),
            closes: fromEpochMilliseconds(last.to),
          },
        ]
  })
}

/** Whether both moments lie on one day of that calendar's time zone. */
export const isSameDay = (one: Instant, other: Instant, calendar: WorkingCalendar): boolean => {
  const { from, to } = localDayAt(one, calendar)
  const at = toEpochMilliseconds(other)
  return from <= at && at < to
}

/**
 * When the day's work ends for somebody whose shift it is: a pause at noon does not end it, its last moment still
 * belongs to it. null before the first opening of the day, after the last, and on a day without any.
 */
export const endOfShift = (now: Instant, calendar: WorkingCalendar): Instant | null => {
  const at = toEpochMilliseconds(now)
  const { spans } = localDayAt(now, calendar)
  const first = spans[0]
  const last = spans.at(-1)
  if (first === undefined || last === undefined || at < first.from || at > last.to) return null
  return fromEpochMilliseconds(last.to)
}

/**
 * The local date on which what is done at a moment counts: that day where there is work on it, else the next day with
 * any. A calendar without such a day within ten years gives the local date itself.
 * @returns `YYYY-MM-DD`
 */
export const workingDayOf = (moment: Instant, calendar: WorkingCalendar): string => {
  const today = localDay(moment, calendar)
  if (neverOpen(calendar)) return today.toString()
  let day = today
  for (let looked = 0; looked < horizonDays; looked += 1) {
    if (spansOf(day, calendar).length > 0) return day.toString()
    day = day.add({ days: 1 })
  }
  return today.toString()
}
