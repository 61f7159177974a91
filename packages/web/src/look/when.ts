import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone.js'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)
dayjs.extend(timezone)

/** ISO 8601 in UTC, as the server writes moments. */
export type Moment = string

const daysApart = (moment: dayjs.Dayjs, now: dayjs.Dayjs): number =>
  Math.round(
    (Date.UTC(moment.year(), moment.month(), moment.date()) - Date.UTC(now.year(), now.month(), now.date())) /
      86_400_000,
  )

const clockTime = (moment: dayjs.Dayjs): string => {
  const written = moment.format('HH:mm')
  if (written === '12:00') return 'noon'
  return written === '23:59' ? 'end of day' : written
}

const dayOf = (moment: dayjs.Dayjs, now: dayjs.Dayjs): string => {
  const apart = daysApart(moment, now)
  if (apart === 0) return 'today'
  if (apart === 1) return 'tomorrow'
  if (apart === -1) return 'yesterday'
  if (Math.abs(apart) < 7) return moment.format('dddd')
  return moment.format(moment.year() === now.year() ? 'dddd D MMMM' : 'D MMMM YYYY')
}

/**
 * A moment as a person says it, in the company's time zone: "today, 14:05", "Tuesday 24 November, noon".
 * @param zone IANA name
 */
export const inWords = (moment: Moment, now: Moment, zone: string): string => {
  const there = dayjs(moment).tz(zone)
  return `${dayOf(there, dayjs(now).tz(zone))}, ${clockTime(there)}`
}

/** The end of a time that began on `from`: the hour alone where it is on that day, "16:00"; else day and hour. */
export const endInWords = (from: Moment, to: Moment, now: Moment, zone: string): string => {
  const [begins, ends] = [dayjs(from).tz(zone), dayjs(to).tz(zone)]
  if (ends.isSame(begins, 'day')) return clockTime(ends)
  return daysApart(ends, begins) === 1 && ends.format('HH:mm') === '00:00'
    ? 'midnight'
    : inWords(to, now, zone)
}

/** The same without the time of day: "today", "Tuesday". */
export const dayInWords = (moment: Moment, now: Moment, zone: string): string =>
  dayOf(dayjs(moment).tz(zone), dayjs(now).tz(zone))

/** A whole day, which is no moment and in no time zone: "Thursday 24 December 2026". @param day `YYYY-MM-DD` */
export const wholeDay = (day: string): string => dayjs.utc(day).format('dddd D MMMM YYYY')

/** For narrow places: "14:05" today, "Tue" this week, "24 Nov", "24 Nov 2025". */
export const inShort = (moment: Moment, now: Moment, zone: string): string => {
  const there = dayjs(moment).tz(zone)
  const here = dayjs(now).tz(zone)
  const apart = Math.abs(daysApart(there, here))
  if (apart === 0) return there.format('HH:mm')
  if (apart < 7) return there.format('ddd')
  return there.format(there.year() === here.year() ? 'D MMM' : 'D MMM YYYY')
}

/** To the second with the zone's name, for whoever points at it. */
export const exactly = (moment: Moment, zone: string): string =>
  `${dayjs(moment).tz(zone).format('dddd D MMMM YYYY, HH:mm:ss')} ${zone.replaceAll('_', ' ')}`

const some = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

/** How far away, in the one unit that matters: "2 hours", "5 days"; "a moment" under a minute. */
export const span = (milliseconds: number): string => {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000)
  if (minutes < 1) return 'a moment'
  if (minutes < 60) return some(minutes, 'minute')
  if (minutes < 48 * 60) return some(Math.floor(minutes / 60), 'hour')
  return some(Math.floor(minutes / 1440), 'day')
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

export interface Choice {
  readonly words: string
  readonly moment: Moment
}

/** Times that people promise most, as one press each; never one that is over within the hour. */
export const commonDates = (now: Moment, zone: string): readonly Choice[] => {
  const today = dayjs(now).tz(zone)
  const at = (days: number, hour: number) =>
    today.add(days, 'day').hour(hour).minute(0).second(0).millisecond(0)
  const untilMonday = (8 - today.day()) % 7 || 7
  const choices = [
    { words: 'Today, 17:00', at: at(0, 17) },
    { words: 'Tomorrow, noon', at: at(1, 12) },
    { words: 'Monday, noon', at: at(untilMonday, 12) },
    { words: 'In a week', at: at(7, 12) },
    { words: 'In 30 days', at: at(30, 12) },
  ]
  return choices
    .filter((choice) => choice.at.diff(today, 'minute') >= 60)
    .map((choice) => ({ words: choice.words, moment: choice.at.toISOString() }))
}
