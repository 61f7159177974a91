import { MISSING, type Dictionary } from '../../log/dictionary.ts'
import { ROLES, type EventLog, type Role } from '../../log/log.ts'
import { textOf } from '../encoding.ts'
import { emptyEvent, type Recorder } from '../recorder.ts'
import type { MonthNames } from '../time/months.ts'
import { timeReader } from '../time/order.ts'
import type { TimeOrder } from '../time/time-order.ts'
import type { TimeTally } from '../time/tally.ts'
import { wallToUtc } from '../time/zone.ts'
import type { CsvLooked } from './look.ts'
import { CsvScanner, fieldOf, plainField, type Row, type RowProblem } from './scanner.ts'

const MAX_TOLD_BYTES = 400
const LONGEST_TIME = 100

/** How the times are to be read, and what hears how they are written. */
export type TimesRead = {
  readonly order: TimeOrder
  readonly tally: TimeTally
  readonly months: MonthNames
  readonly timeZone: string
}

/**
 * A scanner whose rows go into the log. `linesAbove` were taken off before it; `onLost` hears what lost more than its
 * own row.
 */
export const rowsInto = (
  file: string,
  found: Omit<CsvLooked, 'order'>,
  linesAbove: number,
  log: EventLog,
  recorder: Recorder,
  { order, tally, months, timeZone }: TimesRead,
  onLost: (kind: 'cut-row' | 'row-too-long', line: number) => void,
): CsvScanner => {
  const { dialect, columns } = found
  const slotOf = new Int32Array(found.names.length).fill(-1)
  const slots: Partial<Record<Role, number>> = {}
  let used = 0
  for (const role of ROLES) {
    const at = columns[role]?.at
    if (at === undefined) continue
    if (slotOf[at] === -1) slotOf[at] = used++
    slots[role] = slotOf[at] ?? -1
  }
  const event = emptyEvent()
  const readTime = timeReader(order, { toUtc: wallToUtc(timeZone), tally, months })
  const intern = (words: Dictionary, row: Row, slot: number | undefined): number => {
    if (slot === undefined) return MISSING
    if (row.quoted[slot] === 1) {
      const bytes = plainField(dialect, row, slot)
      return words.intern(bytes, 0, bytes.length)
    }
    const start = row.starts[slot] ?? 0
    const end = row.ends[slot] ?? 0
    return start < end && (row.buffer[start] ?? 0) <= 32 && isBlank(row.buffer, start, end)
      ? MISSING
      : words.intern(row.buffer, start, end)
  }
  const leaveOut = (kind: RowProblem, line: number, text: () => string): void => {
    recorder.leaveOut(kind, file, line, text)
    if (kind !== 'quote-never-closed') onLost(kind, line)
  }
  let header = true
  const timeSlot = slots.time ?? 0
  const { clock: clockSlot } = slots
  const joined = Buffer.alloc(LONGEST_TIME * 2 + 1)
  const joinedTime = (read: Row): number => {
    let length = 0
    for (const slot of [timeSlot, clockSlot ?? 0]) {
      const bytes = fieldOf(dialect, read, slot)
      if (length > 0) joined[length++] = 32
      for (let k = 0; k < bytes.length && k < LONGEST_TIME; k++) joined[length++] = bytes[k] ?? 0
    }
    return readTime(joined, 0, length)
  }
  const row = (read: Row): void => {
    if (header) {
      header = false
      return
    }
    const line = read.line + linesAbove
    if (read.fields !== slotOf.length) {
      const difference = (): string => `${read.fields} fields instead of ${slotOf.length}`
      if (read.fields > slotOf.length) recorder.dirt.note('long-row', file, line, difference)
      else if (read.ended) recorder.dirt.note('short-row', file, line, difference)
      else return leaveOut('cut-row', line, difference)
    }
    if (read.stray)
      recorder.dirt.note('stray-quote', file, line, () => textOf(fieldOf(dialect, read, slots.case ?? 0)))
    event.case = intern(log.cases, read, slots.case)
    event.activity = intern(log.activities, read, slots.activity)
    event.holder = intern(log.holders, read, slots.holder)
    event.state = intern(log.states, read, slots.state)
    event.organisation = intern(log.organisations, read, slots.organisation)
    event.product = intern(log.products, read, slots.product)
    event.country = intern(log.countries, read, slots.country)
    if (slots.lifecycle !== undefined) event.lifecycle = intern(log.lifecycles, read, slots.lifecycle)
    if (slots.customer !== undefined) event.customer = intern(log.customers, read, slots.customer)
    if (slots.resolution !== undefined) event.resolution = intern(log.resolutions, read, slots.resolution)
    if (clockSlot !== undefined) event.at = joinedTime(read)
    else if (read.quoted[timeSlot] === 1) {
      const bytes = plainField(dialect, read, timeSlot)
      event.at = readTime(bytes, 0, bytes.length)
    } else event.at = readTime(read.buffer, read.starts[timeSlot] ?? 0, read.ends[timeSlot] ?? 0)
    recorder.record(event, file, line, () => textOf(fieldOf(dialect, read, timeSlot)))
  }
  return new CsvScanner(dialect, slotOf, used, {
    row,
    problem: (kind, line, text) =>
      leaveOut(kind, line + linesAbove, () => textOf(text.subarray(0, MAX_TOLD_BYTES))),
  })
}

const isBlank = (buffer: Uint8Array, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if ((buffer[i] ?? 0) > 32) return false
  return true
}
