import { findColumns, type Columns, type CompleteColumns } from '../columns.ts'
import { textOf, WesternWatch } from '../encoding.ts'
import { ReadingError, type Problem } from '../problem.ts'
import { lookAtTimes, type TimeOrder, type TimesFound } from '../time/order.ts'
import { HEAD_BYTES, type Dialect } from './dialect.ts'
import { CsvScanner, fieldOf, type Row } from './scanner.ts'

const MOST_COLUMNS = 10_000
const SAMPLE_ROWS = 1000

export type CsvFound = {
  readonly dialect: Dialect
  readonly names: readonly string[]
  readonly columns: CompleteColumns
  readonly times: TimesFound
  /** whether what is not UTF-8 looks like windows-1252 */
  readonly western: boolean
  /** what ended the reading before the end of the file */
  readonly problem: Problem | null
}

export type CsvOptions = {
  readonly columns: Columns
  readonly dialect: Partial<Dialect>
  readonly timeOrder: TimeOrder | null
  readonly timeZone: string
}

/** What a file's first bytes tell: its columns, and how its times are written. Throws when they do not tell. */
export const look = (
  file: string,
  head: Uint8Array,
  dialect: Dialect,
  options: CsvOptions,
  whole: boolean,
): CsvFound => {
  const watch = new WesternWatch()
  const rows = sampleRows(head, dialect, whole, watch)
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
    western: watch.looksWestern,
    problem: null,
  }
}

/** The first rows as text; the first of them is the header. */
const sampleRows = (head: Uint8Array, dialect: Dialect, whole: boolean, watch: WesternWatch): string[][] => {
  const rows: string[][] = []
  const every = Int32Array.from({ length: MOST_COLUMNS }, (_, column) => column)
  const row = (found: Row): void => {
    if (rows.length > SAMPLE_ROWS) return
    watch.hear(found.buffer.subarray(found.start, found.end))
    rows.push(
      Array.from({ length: Math.min(found.fields, MOST_COLUMNS) }, (_, slot) =>
        textOf(fieldOf(dialect, found, slot)),
      ),
    )
  }
  const scanner = new CsvScanner(dialect, every, MOST_COLUMNS, { row, problem: () => {} })
  scanner.push(head.subarray(0, HEAD_BYTES))
  if (whole || rows.length === 0) scanner.end()
  return rows
}
