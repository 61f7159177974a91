import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone.js'
import utc from 'dayjs/plugin/utc.js'
import { whenWords } from '../words/when.ts'
import { lasting, writtenDate } from '../words/written.ts'

dayjs.extend(utc)
dayjs.extend(timezone)

/** ISO 8601 in UTC, as the server writes moments. */
export type Moment = string

const daysApart = (moment: dayjs.Dayjs, now: dayjs.Dayjs): number =>
  Math.round(
    (Date.UTC(moment.year(), moment.month(), moment.date()) - Date.UTC(now.year(), now.month(), now.date())) /
      86_400_000,
  )

/** Whether two moments lie on one day. @param zone IANA name */
export const isSameDay = (moment: Moment, other: Moment, zone: string): boolean =>
  daysApart(dayjs(moment).tz(zone), dayjs(other).tz(zone)) === 0

const timeOf = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const clock = (moment: Moment, zone: string): string => writtenDate(moment, zone, timeOf)

/** The hour alone: "14:05", "noon". @param zone IANA name */
export const timeInWords = (moment: Moment, zone: string): string => {
  const there = dayjs(moment).tz(zone).format('HH:mm')
  if (there === '12:00') return whenWords.noon()
  return there === '23:59' ? whenWords.endOfDay() : clock(moment, zone)
}

const inYear = { day: 'numeric', month: 'long' } as const
const withYear = { ...inYear, year: 'numeric' } as const

/** "Tuesday 24 November": browsers differ in what they put between the two. */
const dated = (moment: Moment, zone: string, date: Intl.DateTimeFormatOptions): string =>
  whenWords.date({
    weekday: writtenDate(moment, zone, { weekday: 'long' }),
    date: writtenDate(moment, zone, date),
  })

/**
 * The day alone: "today", "Tuesday".
 * @param zone IANA name
 */
export const dayInWords = (moment: Moment, now: Moment, zone: string): string => {
  const [there, here] = [dayjs(moment).tz(zone), dayjs(now).tz(zone)]
  const apart = daysApart(there, here)
  if (apart === 0) return whenWords.today()
  if (apart === 1) return whenWords.tomorrow()
  if (apart === -1) return whenWords.yesterday()
  if (Math.abs(apart) < 7)
    return whenWords.weekday({ weekday: writtenDate(moment, zone, { weekday: 'long' }) })
  return there.year() === here.year()
    ? dated(moment, zone, inYear)
    : whenWords.withYear({ date: writtenDate(moment, zone, withYear) })
}

const isMidnight = (moment: Moment, zone: string): boolean =>
  dayjs(moment).tz(zone).format('HH:mm') === '00:00'

/** Midnight is said of the day that it ends, as people do, and as the customer's pages say it. */
const saidOf = (moment: Moment, zone: string): Moment =>
  isMidnight(moment, zone) ? dayjs(moment).subtract(1, 'minute').toISOString() : moment

/**
 * A moment as a person says it, in the company's time zone: "today, 14:05", "Tuesday 24 November, noon", and "Monday,
 * midnight" for the end of that Monday.
 * @param zone IANA name
 */
export const inWords = (moment: Moment, now: Moment, zone: string): string =>
  whenWords.at({
    day: dayInWords(saidOf(moment, zone), now, zone),
    time: isMidnight(moment, zone) ? whenWords.midnight() : timeInWords(moment, zone),
  })

/**
 * With its date whatever day it is, as one reads back what somebody typed: "Friday 4 December, 10:00".
 * @param zone IANA name
 */
export const inFull = (moment: Moment, now: Moment, zone: string): string => {
  const isThisYear = dayjs(moment).tz(zone).year() === dayjs(now).tz(zone).year()
  return whenWords.at({
    day: dated(moment, zone, isThisYear ? inYear : withYear),
    time: timeInWords(moment, zone),
  })
}

/** The end of a time that began on `from`: the hour alone where it is on that day, "16:00"; else day and hour. */
export const endInWords = (from: Moment, to: Moment, now: Moment, zone: string): string => {
  const [begins, ends] = [dayjs(from).tz(zone), dayjs(to).tz(zone)]
  if (ends.isSame(begins, 'day')) return timeInWords(to, zone)
  return daysApart(ends, begins) === 1 && ends.format('HH:mm') === '00:00'
    ? whenWords.midnight()
    : inWords(to, now, zone)
}

/** A whole day, which is no moment and in no time zone: "Thursday 24 December 2026". @param day `YYYY-MM-DD` */
export const wholeDay = (day: string): string => dated(`${day}T00:00:00Z`, 'UTC', withYear)

/** For narrow places: "14:05" today, "Tue" this week, "24 Nov", "24 Nov 2025". */
export const inShort = (moment: Moment, now: Moment, zone: string): string => {
  const said = saidOf(moment, zone)
  const [there, here] = [dayjs(said).tz(zone), dayjs(now).tz(zone)]
  const apart = Math.abs(daysApart(there, here))
  if (apart === 0) return isMidnight(moment, zone) ? whenWords.midnight() : clock(moment, zone)
  if (apart < 7) return writtenDate(said, zone, { weekday: 'short' })
  const day = { day: 'numeric', month: 'short' } as const
  return writtenDate(said, zone, there.year() === here.year() ? day : { ...day, year: 'numeric' })
}

/** To the second with the zone's name, for whoever points at it. */
export const exactly = (moment: Moment, zone: string): string =>
  whenWords.exactly({
    day: dated(moment, zone, withYear),
    time: writtenDate(moment, zone, { ...timeOf, second: '2-digit' }),
    zone: zone.replaceAll('_', ' '),
  })

/** How far away, in the one unit that matters: "2 hours", "5 days"; "a moment" under a minute. */
export const span = (milliseconds: number): string => {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000)
  if (minutes < 1) return whenWords.moment()
  if (minutes < 60) return lasting(minutes, 'minute')
  if (minutes < 48 * 60) return lasting(Math.floor(minutes / 60), 'hour')
  return lasting(Math.floor(minutes / 1440), 'day')
}

/** Full days between two moments, by the company's calendar; 0 on the same day. */
export const daysBetween = (from: Moment, to: Moment, zone: string): number =>
  Math.max(0, daysApart(dayjs(to).tz(zone), dayjs(from).tz(zone)))

/** `2026-11-24T12:00` as typed on a wall clock of that zone; null where it is no such time. */
export const momentAt = (wallClock: string, zone: string): Moment | null => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wallClock)) return null
  const moment = dayjs.tz(wallClock, zone)
  return moment.isValid() ? moment.toISOString() : null
}

/** The inverse of `momentAt`: what a wall clock there shows. */
export const wallClockAt = (moment: Moment, zone: string): string =>
  dayjs(moment).tz(zone).format('YYYY-MM-DDTHH:mm')
