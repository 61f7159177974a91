import type { CaseTable } from './case-table.ts'
import { spreadOf, type Spread } from './spread.ts'

/** Milliseconds between two instants, by the calendar or in working time. */
export type Measure = (from: number, to: number) => number
export const calendarTime: Measure = (from, to) => to - from

/** The spread of the time from the first event to `until`, over the cases that `counts` and that got there. */
export const timeTo = (
  table: CaseTable,
  until: Float64Array,
  measure: Measure,
  counts: (id: number) => boolean = () => true,
): Spread | null => spreadOf(timesTo(table, until, measure, counts))

/** These times one by one, in order of the cases. */
export const timesTo = (
  table: CaseTable,
  until: Float64Array,
  measure: Measure,
  counts: (id: number) => boolean,
): Float64Array => {
  const times = new Float64Array(table.size)
  let used = 0
  for (let id = 0; id < table.size; id++) {
    if (table.events[id] === 0 || Number.isNaN(until[id] ?? 0) || !counts(id)) continue
    times[used++] = measure(table.startAt[id] ?? 0, until[id] ?? 0)
  }
  return times.slice(0, used)
}
