import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse'

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
  const parser = parse({
    bom: true,
    info: true,
    raw: true,
    relax_column_count: true,
    max_record_size: longestRow,
  })
  input.on('error', (error) => parser.destroy(error))
  input.pipe(parser)
  const records: AsyncIterator<Parsed> = parser[Symbol.asyncIterator]()
  const header = await records.next()
  if (header.done === true) throw new CsvFileError(`${file} is empty: its first line should name the columns`)
  const columns = header.value.record
  return { columns, rows: rowsOf(records, columns), size, position: () => input.bytesRead }
}

interface Parsed {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: { readonly lines: number }
}

async function* rowsOf(records: AsyncIterator<Parsed>, columns: readonly string[]): AsyncIterable<Row> {
  let line = 2
  while (true) {
    try {
      const next = await records.next()
      if (next.done === true) return
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
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      yield { kind: 'reject', line, reason: reasons[error.code] ?? error.message, raw: '' }
      return
    }
  }
}

const reasons: Partial<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'is cut off: a quotation mark is opened and the file ends before it is closed',
  CSV_MAX_RECORD_SIZE: 'is longer than 4 MB; a quotation mark before it may not be closed',
}
