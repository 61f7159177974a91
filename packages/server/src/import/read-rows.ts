import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type CsvError, parse } from 'csv-parse'

/** A row of the file, or what stood where a row should be. `line` counts from 1, the header included. */
export type Row =
  | { readonly kind: 'row'; readonly line: number; readonly record: Readonly<Record<string, string>> }
  | { readonly kind: 'reject'; readonly line: number; readonly reason: string; readonly raw: string }

export interface RowReader {
  readonly columns: readonly string[]
  readonly rows: AsyncIterable<Row>
  /** Size of the file and how much of it has been read, in bytes. */
  readonly size: number
  readonly position: () => number
}

export class CsvFileError extends Error {}

// A row longer than this is not a row but a quotation mark that was never closed.
const longestRow = 4 * 1024 * 1024

/**
 * Streams a CSV file: memory does not grow with its length. A row that can't be read is handed over as a reject,
 * and the rest goes on.
 * @throws CsvFileError where the file has no header.
 */
export const readRows = async (file: string): Promise<RowReader> => {
  const { size } = await stat(file)
  const input = createReadStream(file)
  const skipped: Skipped[] = []
  const parser = parse({
    bom: true,
    info: true,
    raw: true,
    relax_column_count: true,
    max_record_size: longestRow,
    // An error would end the stream, and with it the rows that were read and not yet handed over.
    skip_records_with_error: true,
    on_skip: (error, raw) => {
      if (error !== undefined) skipped.push({ error, raw: raw ?? '' })
      return undefined
    },
  })
  input.on('error', (error) => parser.destroy(error))
  input.pipe(parser)
  const records: AsyncIterator<Parsed> = parser[Symbol.asyncIterator]()
  const header = await records.next()
  if (header.done === true) throw new CsvFileError(`${file} is empty: its first line should name the columns`)
  const columns = header.value.record
  return { columns, rows: rowsOf(records, columns, skipped), size, position: () => input.bytesRead }
}

interface Skipped {
  readonly error: CsvError
  readonly raw: string
}

interface Parsed {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: { readonly lines: number }
}

async function* rowsOf(
  records: AsyncIterator<Parsed>,
  columns: readonly string[],
  skipped: Skipped[],
): AsyncIterable<Row> {
  let line = 2
  for (let next = await records.next(); next.done !== true; next = await records.next()) {
    const { record, raw, info } = next.value
    const started = line
    line = info.lines + 1
    if (record.length === 1 && record[0] === '') continue
    yield record.length === columns.length
      ? {
          kind: 'row',
          line: started,
          record: Object.fromEntries(columns.map((name, at) => [name, record[at] ?? ''])),
        }
      : { kind: 'reject', line: started, reason: `has ${record.length} columns of ${columns.length}`, raw }
  }
  for (const { error, raw } of skipped) {
    yield { kind: 'reject', line, reason: reasons[error.code] ?? error.message, raw }
  }
}

const reasons: Partial<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'is cut off: a quotation mark is opened and the file ends before it is closed',
  CSV_MAX_RECORD_SIZE: 'is longer than 4 MB; a quotation mark before it may not be closed',
}
