import type { Spread } from '../figures/spread.ts'
import { MISSING, type Dictionary } from '../log/dictionary.ts'
import { textOf } from '../reading/encoding.ts'
import type { Report } from './shape.ts'

const HOUR = 3_600_000

/** Names by number. */
export type Names = (id: number) => string

/** The names of a dictionary, by number. */
export const namesOf =
  (words: Dictionary): Names =>
  (id) =>
    id === MISSING ? '' : textOf(words.bytesOf(id))

/** Hours from milliseconds, to hundredths. */
export const inHours = (ms: number): number => Math.round(ms / (HOUR / 100)) / 100

/** A share between 0 and 1, to ten-thousandths. */
export const ratio = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000

/** A spread in hours instead of milliseconds. */
export const spreadInHours = (spread: Spread | null): Report['toEnd']['calendar'] =>
  spread === null
    ? null
    : {
        cases: spread.cases,
        median: inHours(spread.median),
        low: spread.low === null ? null : inHours(spread.low),
        high: spread.high === null ? null : inHours(spread.high),
        mean: inHours(spread.mean),
        p90: inHours(spread.p90),
      }
