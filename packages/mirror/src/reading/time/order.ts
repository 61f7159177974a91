import { withClock } from './clock.ts'
import { readDate, type DateFound } from './date.ts'

export const TIME_ORDERS = [
  'year-month-day',
  'day-month-year',
  'month-day-year',
  'epoch-seconds',
  'epoch-milliseconds',
] as const

/** How the times of a file are written. */
export type TimeOrder = (typeof TIME_ORDERS)[number]

/** 1970-01-01 and 2200-01-01: what lies outside is not a time at which a customer was dealt with. */
const LATEST = 7_258_118_400_000
export const isPlausible = (at: number): boolean => at >= 0 && at < LATEST

/** Milliseconds since 1970 of the time in `buffer[start, end)`; NaN where it is none. */
export type TimeReader = (buffer: Uint8Array, start: number, end: number) => number

/**
 * A reader of times; one without an offset is put into UTC by `toUtc`, which gets it as if it were UTC. A date alone
 * is that many milliseconds after its midnight.
 */
export const timeReader = (
  order: TimeOrder,
  toUtc: (local: number) => number = (local) => local,
  dateAlone = 0,
): TimeReader => {
  if (order === 'epoch-seconds') return (buffer, start, end) => epoch(buffer, start, end) * 1000
  if (order === 'epoch-milliseconds') return epoch
  const found: DateFound = { days: NaN, end: 0 }
  return (buffer, start, end) => {
    let from = start
    let to = end
    while (from < to && buffer[from] === 32) from++
    while (to > from && buffer[to - 1] === 32) to--
    readDate(buffer, from, to, order, found)
    if (Number.isNaN(found.days)) return NaN
    const midnight = found.days * 86_400_000
    return found.end === to ? toUtc(midnight + dateAlone) : withClock(buffer, found.end, to, midnight, toUtc)
  }
}

export type TimesFound = {
  readonly order: TimeOrder
  /** day and month could be either way round in all that was looked at */
  readonly ambiguous: boolean
  /** whether the times looked at carry an offset from UTC */
  readonly zoned: boolean
}

/**
 * How times are written, told from some of them; null when no way of reading fits at least half. Where day and
 * month could be either, the way that makes the log span the shorter time is taken, then day first.
 */
export const lookAtTimes = (samples: readonly string[]): TimesFound | null => {
  const filled = samples.filter((sample) => sample.trim() !== '').map((sample) => Buffer.from(sample))
  const readings = TIME_ORDERS.map((order) => {
    // Fewer digits are seconds: as milliseconds they would all lie before 1973.
    const times = timesOf(filled, timeReader(order)).filter(
      (at) => order !== 'epoch-milliseconds' || at >= 1e11,
    )
    return { order, fits: times.length, span: Math.max(...times) - Math.min(...times) }
  })
  const fits = (order: TimeOrder): number => readings.find((reading) => reading.order === order)?.fits ?? 0
  const best = readings.reduce((a, b) => (b.fits > a.fits || (b.fits === a.fits && b.span < a.span) ? b : a))
  if (best.fits === 0 || best.fits * 2 < filled.length) return null
  const shifted = timesOf(
    filled,
    timeReader(best.order, (local) => local + 1),
  )
  const plain = timesOf(filled, timeReader(best.order))
  return {
    order: best.order,
    ambiguous:
      best.order.endsWith('year') && fits('day-month-year') === fits('month-day-year') && !hasNames(filled),
    zoned: best.order.startsWith('epoch') || shifted.every((at, k) => at === plain[k]),
  }
}

const timesOf = (samples: readonly Uint8Array[], read: TimeReader): number[] =>
  samples.map((bytes) => read(bytes, 0, bytes.length)).filter((at) => isPlausible(at))

const hasNames = (samples: readonly Uint8Array[]): boolean =>
  samples.some((bytes) => /[a-z]{3}/i.test(Buffer.from(bytes).toString('latin1')))

const epoch = (buffer: Uint8Array, start: number, end: number): number => {
  const text = Buffer.from(buffer.buffer, buffer.byteOffset + start, Math.min(end - start, 32))
    .toString('latin1')
    .trim()
  return /^\d{9,16}(\.\d+)?$/.test(text) ? Number(text) : NaN
}
