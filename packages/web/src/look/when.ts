import { whenWords } from '../words/when.ts'
import { lasting, writtenDate } from '../words/written.ts'
import { dayAt, daysFrom, type Moment, timeAt, yearAt } from './wall-clock.ts'

/** Whether two moments lie on one day. @param zone IANA name */
export const isSameDay = (moment: Moment, other: Moment, zone: string): boolean =>
  dayAt(moment, zone) === dayAt(other, zone)

const timeOf = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const clock = (moment: Moment, zone: string): string => writtenDate(moment, zone, timeOf)

/** A date that somebody set: on the minute, or the last moment of a day. What happened has its seconds, and is said by the clock alone. */
const isSet = (moment: Moment): boolean => [0, 59_999].includes(Date.parse(moment) % 60_000)

/** The hour alone: "14:05", and of a date that was set "noon". @param zone IANA name */
export const timeInWords = (moment: Moment, zone: string): string => {
  if (!isSet(moment)) return clock(moment, zone)
  const there = timeAt(moment, zone)
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
  const apart = daysFrom(dayAt(now, zone), dayAt(moment, zone))
  if (apart === 0) return whenWords.today()
  if (apart === 1) return whenWords.tomorrow()
  if (apart === -1) return whenWords.yesterday()
  if (Math.abs(apart) < 7)
    return whenWords.weekday({ weekday: writtenDate(moment, zone, { weekday: 'long' }) })
  return yearAt(moment, zone) === yearAt(now, zone)
    ? dated(moment, zone, inYear)
    : whenWords.withYear({ date: writtenDate(moment, zone, withYear) })
}

const isMidnight = (moment: Moment, zone: string): boolean =>
  isSet(moment) && timeAt(moment, zone) === '00:00'

/** Midnight is said of the day that it ends, as people do, and as the customer's pages say it. */
const saidOf = (moment: Moment, zone: string): Moment =>
  isMidnight(moment, zone) ? new Date(Date.parse(moment) - 60_000).toISOString() : moment

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
  const isThisYear = yearAt(moment, zone) === yearAt(now, zone)
  return whenWords.at({
    day: dated(moment, zone, isThisYear ? inYear : withYear),
    time: timeInWords(moment, zone),
  })
}

/** The end of a time that began on `from`: the hour alone where it is on that day, "16:00"; else day and hour. */
export const endInWords = (from: Moment, to: Moment, now: Moment, zone: string): string => {
  const days = daysFrom(dayAt(from, zone), dayAt(to, zone))
  if (days === 0) return timeInWords(to, zone)
  return days === 1 && isMidnight(to, zone) ? whenWords.midnight() : inWords(to, now, zone)
}

/** A whole day, which is no moment and in no time zone: "Thursday 24 December 2026". @param day `YYYY-MM-DD` */
export const wholeDay = (day: string): string => dated(`${day}T00:00:00Z`, 'UTC', withYear)

/** For narrow places: "14:05" today, "Tue" this week, "24 Nov", "24 Nov 2025". */
export const inShort = (moment: Moment, now: Moment, zone: string): string => {
  const said = saidOf(moment, zone)
  const apart = Math.abs(daysFrom(dayAt(now, zone), dayAt(said, zone)))
  if (apart === 0) return isMidnight(moment, zone) ? whenWords.midnight() : clock(moment, zone)
  if (apart < 7) return writtenDate(said, zone, { weekday: 'short' })
  const day = { day: 'numeric', month: 'short' } as const
  return writtenDate(said, zone, yearAt(said, zone) === yearAt(now, zone) ? day : { ...day, year: 'numeric' })
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
  Math.max(0, daysFrom(dayAt(from, zone), dayAt(to, zone)))
