import { withClock } from './clock.ts'
import { noDate, readDate } from './date.ts'
import { MonthNames } from './months.ts'
import { TimeTally } from './tally.ts'
import { TIME_ORDERS, type TimeOrder } from './time-order.ts'

/** 1970-01-01 and 2200-01-01: what lies outside is not a time at which a customer was dealt with. */
const LATEST = 7_258_118_400_000
export const isPlausible = (at: number): boolean => at >= 0 && at < LATEST

/** Milliseconds since 1970 of the time in `buffer[start, end)`; NaN where it is none. */
export type TimeReader = (buffer: Uint8Array, start: number, end: number) => number

export type TimeReading = {
  /** puts a time without an offset into UTC, getting it as if it were UTC */
  readonly toUtc?: (local: number) => number
  /** how many milliseconds after its midnight a date alone is */
  readonly dateAlone?: number
  /** hears what every time tells of how all of them are written */
  readonly tally?: TimeTally
  readonly months?: MonthNames
}

/**
 * From 2000 on, numbers are taken for seconds or milliseconds since 1970 by looking: fewer digits than these are
 * something else, and `202303101015` is a date without its separators, not a moment of 1976.
 */
export const LEAST_EPOCH = 946_684_800_000

const asIs = (local: number): number => local

/** A reader of times. */
export const timeReader = (order: TimeOrder, options: TimeReading = {}): TimeReader => {
  const { tally } = options
  if (order === 'epoch-seconds') return heard(tally, (buffer, start, end) => epoch(buffer, start, end) * 1000)
  if (order === 'epoch-milliseconds') return heard(tally, epoch)
  const { toUtc = asIs, dateAlone = 0, months } = options
  const local =
    tally === undefined
      ? toUtc
      : (wall: number): number => {
          tally.withoutOffset++
          return toUtc(wall)
        }
  const found = noDate()
  return heard(tally, (buffer, start, end) => {
    let from = start
    let to = end
    while (from < to && buffer[from] === 32) from++
    while (to > from && buffer[to - 1] === 32) to--
    readDate(buffer, from, to, order, found, months)
    if (tally !== undefined) tally.hear(found)
    if (Number.isNaN(found.days)) return NaN
    const midnight = found.days * 86_400_000
    if (found.end !== to) return withClock(buffer, found.end, to, midnight, local)
    if (tally !== undefined) tally.daysAlone++
    return local(midnight + dateAlone)
  })
}

const heard = (tally: TimeTally | undefined, read: TimeReader): TimeReader =>
  tally === undefined
    ? read
    : (buffer, start, end) => {
        const at = read(buffer, start, end)
        if (!Number.isNaN(at)) tally.read++
        return at
      }

export type TimesFound = {
  readonly order: TimeOrder
  /** day and month could be either way round in all of them */
  readonly ambiguous: boolean
  /** whether every time carries an offset from UTC */
  readonly zoned: boolean
  /** times that could be read, and of these such without an offset */
  readonly read: number
  readonly withoutOffset: number
  /** times that are a day alone, without a time of day */
  readonly daysAlone: number
  /** the language of their months, where these are written by name */
  readonly language: string | null
}

/** What the tally of a file's times says of how they are written, read in that order; `given` where it was said. */
export const timesFound = (
  order: TimeOrder,
  tally: TimeTally,
  months: MonthNames | null = null,
  given = false,
): TimesFound => ({
  order,
  ambiguous: (!given && tally.judgement.ambiguous) || (months?.rival ?? null) !== null,
  zoned: tally.zoned,
  read: tally.read,
  withoutOffset: tally.withoutOffset,
  daysAlone: tally.daysAlone,
  language: months?.language ?? null,
})

/** The order in which times are written, told from some of them; null when no way of reading fits at least half. */
export const lookAtTimes = (samples: readonly string[]): TimeOrder | null => {
  const filled = samples.filter((sample) => sample.trim() !== '').map((sample) => Buffer.from(sample))
  const months = new MonthNames()
  const tally = new TimeTally()
  timesOf(filled, timeReader('day-month-year', { months, tally }))
  const dates = tally.judgement.order
  const readings = [dates, 'epoch-seconds' as const, 'epoch-milliseconds' as const].map((order) => {
    const times = timesOf(filled, timeReader(order, { months })).filter(
      (at) => !order.startsWith('epoch') || at >= LEAST_EPOCH,
    )
    return { order, fits: times.length }
  })
  const best = readings.reduce((a, b) => (b.fits > a.fits ? b : a))
  return best.fits === 0 || best.fits * 2 < filled.length ? null : best.order
}

/** The first of some times that no way of reading fits. */
export const firstUnreadable = (samples: readonly string[]): string | undefined => {
  const months = new MonthNames()
  const readers = TIME_ORDERS.map((order) => {
    const read = timeReader(order, { months })
    const least = order.startsWith('epoch') ? LEAST_EPOCH : 0
    return (bytes: Uint8Array): boolean => {
      const at = read(bytes, 0, bytes.length)
      return isPlausible(at) && at >= least
    }
  })
  return samples.find((sample) => {
    const bytes = Buffer.from(sample)
    return sample.trim() !== '' && readers.every((reads) => !reads(bytes))
  })
}

const timesOf = (samples: readonly Uint8Array[], read: TimeReader): number[] =>
  samples.map((bytes) => read(bytes, 0, bytes.length)).filter((at) => isPlausible(at))

const epoch = (buffer: Uint8Array, start: number, end: number): number => {
  const text = Buffer.from(buffer.buffer, buffer.byteOffset + start, Math.min(end - start, 32))
    .toString('latin1')
    .trim()
  return /^\d{9,16}(\.\d+)?$/.test(text) ? Number(text) : NaN
}
