import { encodingOf, EncodingWatch, textOf, transcoded, withoutMark } from '../encoding.ts'
import { ReadingError, type Problem } from '../problem.ts'
import { empty, openContent, packed, peek, type Source } from '../source.ts'
import { WesternWatch } from '../western.ts'
import { HEAD_BYTES, lookAtStart, type Dialect } from './dialect.ts'
import { CsvScanner, fieldOf, type Row, type RowProblem } from './scanner.ts'

export type TableOptions = {
  /** like `windows-1252`; found by looking unless given */
  readonly encoding?: string
  /** how it separates and quotes, where looking goes wrong */
  readonly dialect?: Partial<Dialect>
  readonly onBytes?: (bytes: number) => void
}

/** A row as text, or what stood where a row should be. `line` counts from 1; `raw` is all of it as it stands. */
export type TableRow =
  | {
      readonly kind: 'row'
      readonly line: number
      readonly fields: readonly string[]
      /** a quote where none can stand: behind a closing one, or inside a field that is not quoted */
      readonly strayQuote: 'none' | 'behind' | 'inside'
      /** false for a last row without a line end */
      readonly ended: boolean
      readonly raw: string
    }
  | { readonly kind: RowProblem; readonly line: number; readonly raw: string }

export type Table = {
  readonly names: readonly string[]
  readonly dialect: Dialect
  /** Every row below the header. Throws `quote-unclosed` where nothing that follows can be trusted. */
  readonly rows: AsyncIterable<TableRow>
  /** What is known once `rows` has ended. */
  readonly summary: () => TableSummary
}

export type TableSummary = {
  readonly encoding: string
  /** whether what is not UTF-8 looks like windows-1252 */
  readonly western: boolean
  /** what cut the content short */
  readonly damage: Problem | null
}

/**
 * Reads a CSV file as rows of text, one piece after the other, so that memory does not grow with its length. Throws a
 * {@link ReadingError} where it is empty or no text.
 */
export const openTable = async (source: Source, options: TableOptions = {}): Promise<Table> => {
  const opened = await openContent(source, options.onBytes)
  const start = await peek(opened.chunks, 4096)
  if (start.head.length === 0) {
    const damage = opened.damage()
    throw damage === null ? empty(source.name) : new ReadingError(damage)
  }
  const noText = packed(start.head, source.name)
  if (noText !== null) {
    await start.close()
    throw noText
  }
  const { encoding } = options
  const found = encodingOf(start.head)
  const utf8 = new EncodingWatch()
  const western = new WesternWatch()
  const text =
    encoding === undefined ? withoutMark(start.chunks, found, utf8) : transcoded(start.chunks, encoding)
  const content = await peek(text, HEAD_BYTES)
  const { dialect, bytesAbove, linesAbove } = lookAtStart(content.head, options.dialect ?? {})
  const names = namesOf(content.head.subarray(bytesAbove), dialect)
  return {
    names,
    dialect,
    rows: rowsOf(content.chunks, { dialect, names, bytesAbove, linesAbove, western }),
    summary: () => ({
      encoding: encoding ?? found?.encoding ?? utf8.encoding,
      western: western.looksWestern,
      damage: opened.damage(),
    }),
  }
}

const MOST_COLUMNS = 10_000

const namesOf = (head: Uint8Array, dialect: Dialect): readonly string[] => {
  let names: readonly string[] | null = null
  const every = Int32Array.from({ length: MOST_COLUMNS }, (_, column) => column)
  const scanner = new CsvScanner(dialect, every, MOST_COLUMNS, {
    row: (row) => {
      names ??= Array.from({ length: Math.min(row.fields, MOST_COLUMNS) }, (_, slot) =>
        textOf(fieldOf(dialect, row, slot)).trim(),
      )
    },
    problem: () => undefined,
  })
  scanner.push(head)
  if (names === null) scanner.end()
  return names ?? []
}

interface Reading {
  readonly dialect: Dialect
  readonly names: readonly string[]
  readonly bytesAbove: number
  readonly linesAbove: number
  readonly western: WesternWatch
}

async function* rowsOf(
  chunks: AsyncIterable<Uint8Array>,
  { dialect, names, bytesAbove, linesAbove, western }: Reading,
): AsyncGenerator<TableRow> {
  let ready: TableRow[] = []
  const columns = Int32Array.from({ length: names.length }, (_, column) => column)
  let header = true
  const scanner = new CsvScanner(dialect, columns, names.length, {
    row: (row) => {
      if (header) {
        header = false
        return
      }
      western.hear(row.buffer.subarray(row.start, row.end))
      ready.push(rowAsText(row, dialect, names.length, row.line + linesAbove))
    },
    problem: (kind, line, text) =>
      ready.push({ kind, line: line + linesAbove, raw: trimmedEnd(textOf(text)) }),
  })
  const take = (): readonly TableRow[] => {
    const rows = ready
    ready = []
    return rows
  }
  let skip = bytesAbove
  for await (const chunk of chunks) {
    scanner.push(chunk.subarray(skip))
    skip = 0
    yield* take()
  }
  scanner.end()
  yield* take()
}

const rowAsText = (row: Row, dialect: Dialect, columns: number, line: number): TableRow => {
  const shown = Math.min(row.fields, columns)
  // A separator too many at the end of each row is a habit of some programs, and says nothing.
  const more = restSaysNothing(row, dialect, columns) ? 0 : Math.max(0, row.fields - columns)
  return {
    kind: 'row',
    line,
    fields: Array.from({ length: shown + more }, (_, slot) =>
      slot < shown ? textOf(fieldOf(dialect, row, slot)) : '',
    ),
    strayQuote: row.stray ? 'behind' : quoteInside(row, dialect, shown) ? 'inside' : 'none',
    ended: row.ended,
    raw: textOf(row.buffer.subarray(row.start, row.end)),
  }
}

const restSaysNothing = (row: Row, { separator, quote }: Dialect, columns: number): boolean => {
  if (row.fields <= columns) return true
  const behind = row.buffer.indexOf(separator, row.ends[columns - 1] ?? row.start)
  return row.buffer
    .subarray(behind, row.end)
    .every((byte) => byte === separator || byte === quote || byte <= 32)
}

const quoteInside = (
  { buffer, starts, ends, start, quoted }: Row,
  { quote }: Dialect,
  shown: number,
): boolean => {
  for (let slot = 0; slot < shown; slot++) {
    const from = starts[slot] ?? 0
    const wasQuoted = quoted[slot] === 1 || (from > start && buffer[from - 1] === quote)
    if (!wasQuoted && buffer.subarray(from, ends[slot]).includes(quote)) return true
  }
  return false
}

const trimmedEnd = (text: string): string => text.replace(/[\r\n]+$/, '')
