import type { Columns, CompleteColumns } from '../columns/columns.ts'
import type { Sample } from '../columns/profile.ts'
import { findColumns } from '../columns/propose.ts'
import { textOf } from '../encoding.ts'
import { ReadingError } from '../problem.ts'
import { firstUnreadable, lookAtTimes } from '../time/order.ts'
import type { TimeOrder } from '../time/time-order.ts'
import type { Dialect } from './dialect.ts'
import { CsvScanner, fieldOf, type Row } from './scanner.ts'

const MOST_COLUMNS = 10_000
const SAMPLE_ROWS = 5000

/** What the start of a file tells; {@link TimeOrder} is what its times are read as until all of them were seen. */
export type CsvLooked = {
  readonly dialect: Dialect
  readonly names: readonly string[]
  readonly columns: CompleteColumns
  readonly order: TimeOrder
}

export type CsvOptions = {
  readonly columns: Columns
  readonly dialect: Partial<Dialect>
  /** as somebody said it, or as all times of the file told it when it was read before */
  readonly timeOrder: TimeOrder | null
  /** whether somebody said it, or other files of the log did: then it is not judged */
  readonly timeOrderGiven: boolean
  /** of months by name, where all of them told it before */
  readonly language: string | null
  readonly timeZone: string
}

/** What a file's first bytes tell: its columns, and how its times are written. Throws when they do not tell. */
export const look = (
  file: string,
  head: Uint8Array,
  dialect: Dialect,
  options: CsvOptions,
  whole: boolean,
): CsvLooked => {
  const [names = [], ...rows] = sampleRows(head, dialect, whole)
  const sample: Sample = { names, rows, whole: whole && rows.length < SAMPLE_ROWS }
  if (names.length < 2) {
    throw new ReadingError({
      code: 'format-unknown',
      message: 'This does not look like an event log: its first line is no list of column names.',
      remedy:
        'Give a CSV file with a header, XES, or OCEL 2.0 JSON; name an unusual separator with --separator.',
      place: { file, line: 1 },
    })
  }
  if (isHeaderless(names, rows)) throw headerless(file, names)
  const columns = findColumns(options.columns, sample, file)
  const times = rows.map((row) => row[columns.time.at] ?? '')
  const order = options.timeOrder ?? lookAtTimes(times)
  if (order === null && times.some((time) => time.trim() !== '')) throw noTimes(file, columns, times)
  return { dialect, names, columns, order: order ?? 'year-month-day' }
}

/** A first line with a time, above a column of times, is the first row: taken for names it would be lost. */
const isHeaderless = (names: readonly string[], rows: readonly (readonly string[])[]): boolean =>
  names.some((name, at) => {
    const below = rows.slice(0, ROWS_BELOW).map((row) => row[at] ?? '')
    return isTime([name]) && isTime(below)
  })

const ROWS_BELOW = 50

/** Whether it reads as times; a number alone may be anything. */
const isTime = (values: readonly string[]): boolean => {
  const order = lookAtTimes(values)
  return order !== null && !order.startsWith('epoch')
}

const headerless = (file: string, names: readonly string[]): ReadingError =>
  new ReadingError({
    code: 'no-header',
    message: `The first line holds a row, not the names of columns: ${names
      .slice(0, 6)
      .map((name) => `"${name.slice(0, 40)}"`)
      .join(', ')}.`,
    remedy: 'Put a line with the names of the columns above it, such as Case,Status,Team,Time.',
    place: { file, line: 1 },
  })

const noTimes = (file: string, columns: CompleteColumns, times: readonly string[]): ReadingError =>
  new ReadingError({
    code: 'no-times',
    message: `Most of the column "${columns.time.name}" holds no dates that can be read, such as "${(firstUnreadable(times) ?? '').slice(0, 60)}".`,
    remedy:
      'Name the column with the time as --time, or how it is written as --time-order; an offset from UTC is read as Z, UTC, GMT or +01:00.',
    place: { file },
  })

/** The first rows as text; the first of them is the header. */
const sampleRows = (head: Uint8Array, dialect: Dialect, whole: boolean): string[][] => {
  const rows: string[][] = []
  const every = Int32Array.from({ length: MOST_COLUMNS }, (_, column) => column)
  const row = (found: Row): void => {
    if (rows.length > SAMPLE_ROWS) return
    rows.push(
      Array.from({ length: Math.min(found.fields, MOST_COLUMNS) }, (_, slot) =>
        textOf(fieldOf(dialect, found, slot)),
      ),
    )
  }
  const scanner = new CsvScanner(dialect, every, MOST_COLUMNS, { row, problem: () => {} })
  scanner.push(head)
  if (whole || rows.length === 0) scanner.end()
  return rows
}
