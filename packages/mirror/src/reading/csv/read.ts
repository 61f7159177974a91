import { MISSING, type Dictionary } from '../../log/dictionary.ts'
import { ROLES, type EventLog, type Role } from '../../log/log.ts'
import { findColumns, type Columns, type CompleteColumns } from '../columns.ts'
import { textOf } from '../encoding.ts'
import { ReadingError, type Problem } from '../problem.ts'
import { emptyEvent, type Recorder } from '../recorder.ts'
import { lookAtTimes, timeReader, type TimeOrder, type TimesFound } from '../time/order.ts'
import { wallToUtc } from '../time/zone.ts'
import { lookAtDialect, type Dialect } from './dialect.ts'
import { CsvScanner, plainField, type Row } from './scanner.ts'

const HEAD_BYTES = 1 << 18
const MOST_COLUMNS = 10_000
const SAMPLE_ROWS = 1000

export type CsvFound = {
  readonly dialect: Dialect
  readonly names: readonly string[]
  readonly columns: CompleteColumns
  readonly times: TimesFound
  /** what ended the reading before the end of the file */
  readonly problem: Problem | null
}

export type CsvOptions = {
  readonly columns: Columns
  readonly dialect: Partial<Dialect>
  readonly timeOrder: TimeOrder | null
  readonly timeZone: string
}

/** Reads the rows of a CSV file into the log. Throws a {@link ReadingError} when it cannot tell what is what. */
export const readCsv = async (
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  log: EventLog,
  recorder: Recorder,
  options: CsvOptions,
): Promise<CsvFound> => {
  const content = chunks[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  let more = true
  let found: CsvFound | null = null
  while (more && head.length < HEAD_BYTES) {
    const step = await content.next()
    more = step.done !== true
    if (step.done !== true) head = head.length === 0 ? step.value : Buffer.concat([head, step.value])
  }
  try {
    const said = separatorLine(head)
    const table = head.subarray(said.bytes)
    const dialect = lookAtDialect(table.subarray(0, HEAD_BYTES), {
      ...(said.separator === null ? {} : { separator: said.separator }),
      ...options.dialect,
    })
    found = look(file, table, dialect, options, !more)
    const scanner = rowsInto(file, found, said.bytes === 0 ? 0 : 1, log, recorder, options)
    scanner.push(table)
    while (more) {
      const step = await content.next()
      more = step.done !== true
      if (step.done !== true) scanner.push(step.value)
    }
    scanner.end()
    return found
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error
    const problem = { ...error.problem, place: { file, ...error.problem.place } }
    if (found === null || problem.code !== 'quote-unclosed') throw new ReadingError(problem)
    return { ...found, problem }
  } finally {
    await content.return?.()
  }
}

/** Some spreadsheets write `sep=;` above the header. */
const separatorLine = (head: Uint8Array): { bytes: number; separator: number | null } => {
  const match = /^sep=(.)\r?\n/.exec(Buffer.from(head.subarray(0, 8)).toString('latin1'))
  if (match === null) return { bytes: 0, separator: null }
  return { bytes: match[0].length, separator: (match[1] ?? ',').charCodeAt(0) }
}

const look = (
  file: string,
  head: Uint8Array,
  dialect: Dialect,
  options: CsvOptions,
  whole: boolean,
): CsvFound => {
  const rows = sampleRows(head, dialect, whole)
  const names = rows[0] ?? []
  if (names.length < 2) {
    throw new ReadingError({
      code: 'format-unknown',
      message: 'This does not look like an event log: its first line is no list of column names.',
      remedy:
        'Give a CSV file with a header, XES, or OCEL 2.0 JSON; name an unusual separator with --separator.',
      place: { file, line: 1 },
    })
  }
  const columns = findColumns(options.columns, names, file)
  const samples = rows.slice(1).map((row) => row[columns.time.at] ?? '')
  const looked = lookAtTimes(samples)
  if (looked === null && options.timeOrder === null && samples.some((sample) => sample.trim() !== '')) {
    throw new ReadingError({
      code: 'no-times',
      message: `The column "${columns.time.name}" holds no dates that can be read, such as "${samples.find((s) => s.trim() !== '')?.slice(0, 60)}".`,
      remedy: 'Name the column with the time as --time, or how it is written as --time-order.',
      place: { file },
    })
  }
  const fallback: TimesFound = { order: 'year-month-day', ambiguous: false, zoned: false }
  const times = looked ?? fallback
  return {
    dialect,
    names,
    columns,
    times: { ...times, order: options.timeOrder ?? times.order },
    problem: null,
  }
}

/** The first rows as text; the first of them is the header. */
const sampleRows = (head: Uint8Array, dialect: Dialect, whole: boolean): string[][] => {
  const rows: string[][] = []
  const every = Int32Array.from({ length: MOST_COLUMNS }, (_, column) => column)
  const row = (found: Row): void => {
    if (rows.length > SAMPLE_ROWS) return
    rows.push(
      Array.from({ length: Math.min(found.fields, MOST_COLUMNS) }, (_, slot) =>
        textOf(field(dialect, found, slot)),
      ),
    )
  }
  const scanner = new CsvScanner(dialect, every, MOST_COLUMNS, { row, problem: () => {} })
  scanner.push(head.subarray(0, HEAD_BYTES))
  if (whole || rows.length === 0) scanner.end()
  return rows
}

const field = (dialect: Dialect, row: Row, slot: number): Uint8Array =>
  row.quoted[slot] === 1
    ? plainField(dialect, row, slot)
    : row.buffer.subarray(row.starts[slot], row.ends[slot])

const rowsInto = (
  file: string,
  found: CsvFound,
  linesAbove: number,
  log: EventLog,
  recorder: Recorder,
  options: CsvOptions,
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
  const readTime = timeReader(found.times.order, wallToUtc(options.timeZone))
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
  let header = true
  const timeSlot = slots.time ?? 0
  const row = (read: Row): void => {
    if (header) {
      header = false
      return
    }
    const line = read.line + linesAbove
    if (read.fields !== slotOf.length) {
      const short = read.fields < slotOf.length
      const kind = !short ? 'long-row' : read.ended ? 'short-row' : 'cut-row'
      recorder.dirt.note(kind, file, line, () => `${read.fields} fields instead of ${slotOf.length}`)
      if (kind === 'cut-row') return
    }
    if (read.stray)
      recorder.dirt.note('stray-quote', file, line, () => textOf(field(dialect, read, slots.case ?? 0)))
    event.case = intern(log.cases, read, slots.case)
    event.activity = intern(log.activities, read, slots.activity)
    event.holder = intern(log.holders, read, slots.holder)
    event.state = intern(log.states, read, slots.state)
    event.organisation = intern(log.organisations, read, slots.organisation)
    event.product = intern(log.products, read, slots.product)
    event.country = intern(log.countries, read, slots.country)
    if (read.quoted[timeSlot] === 1) {
      const bytes = plainField(dialect, read, timeSlot)
      event.at = readTime(bytes, 0, bytes.length)
    } else event.at = readTime(read.buffer, read.starts[timeSlot] ?? 0, read.ends[timeSlot] ?? 0)
    recorder.record(event, file, line, () => textOf(field(dialect, read, timeSlot)))
  }
  return new CsvScanner(dialect, slotOf, used, {
    row,
    problem: (kind, line, beginning) =>
      recorder.dirt.note(kind, file, line + linesAbove, () => textOf(beginning)),
  })
}

const isBlank = (buffer: Uint8Array, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if ((buffer[i] ?? 0) > 32) return false
  return true
}
