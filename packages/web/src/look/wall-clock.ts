import { dateFormat } from '../words/intl.ts'

/** ISO 8601 in UTC, as the server writes moments. */
export type Moment = string

const onTheWall = {
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
} as const

/** What was asked lately: to say one time, its day, year and hour are asked for again and again, and so is now. */
const asked = new Map<string, string>()
const mostAsked = 1000

/**
 * What a wall clock there shows, as `2026-11-24T12:00`. Asked for each time that a page says, so by what the browser keeps of
 * a zone: a library that makes it anew takes a hundred times as long.
 * @param zone IANA name
 */
export const wallClockAt = (moment: Moment, zone: string): string => {
  const of = `${zone} ${moment}`
  const known = asked.get(of)
  if (known !== undefined) return known
  if (asked.size >= mostAsked) asked.clear()
  const read = readWallClock(moment, zone)
  asked.set(of, read)
  return read
}

const readWallClock = (moment: Moment, zone: string): string => {
  const parts = dateFormat('en-GB', { ...onTheWall, timeZone: zone }).formatToParts(new Date(moment))
  const part = (name: Intl.DateTimeFormatPartTypes): string =>
    parts.find(({ type }) => type === name)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/** Its day there: `2026-11-24`. */
export const dayAt = (moment: Moment, zone: string): string => wallClockAt(moment, zone).slice(0, 10)

/** Its time of the day there: `12:00`. */
export const timeAt = (moment: Moment, zone: string): string => wallClockAt(moment, zone).slice(11)

/** Its year there. */
export const yearAt = (moment: Moment, zone: string): string => wallClockAt(moment, zone).slice(0, 4)

/** Days from one to the other, which are each `2026-11-24`; below 0 where the other was before. */
export const daysFrom = (day: string, other: string): number =>
  (Date.parse(other) - Date.parse(day)) / 86_400_000
