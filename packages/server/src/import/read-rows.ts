import { fileSource, openTable, type Source, type Table, type TableRow } from '@buckstop/mirror/reading'
import type { ImportOrder } from './order.ts'

/** A row of the file, or what stood where a row should be. `line` counts from 1, the header included. */
export type Row =
  | {
      readonly kind: 'row'
      readonly line: number
      readonly fields: readonly string[]
      /** The whole row as it stands in the file. */
      readonly raw: string
    }
  | { readonly kind: 'reject'; readonly line: number; readonly reason: string; readonly raw: string }

const doubleQuote = { quote: 34 }

type HowRead = Pick<ImportOrder, 'encoding' | 'dialect'>

/** @throws ReadingError */
export const openFile = async (
  { file, ...how }: Pick<ImportOrder, 'file'> & HowRead,
  onBytes?: (bytes: number) => void,
): Promise<Table> => await openSource(fileSource(file), how, onBytes)

/**
 * Opens it with the mirror's reader. Whether a single quote quotes is never guessed: words begin with one.
 * @throws ReadingError
 */
export const openSource = async (
  source: Source,
  { encoding, dialect }: HowRead,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<Table> =>
  await openTable(source, {
    ...(encoding === undefined ? {} : { encoding }),
    dialect: { ...doubleQuote, ...dialect },
    onBytes,
  })

/** Rows that can be taken in, and rejects with the reason; those without a single word are passed over. */
export async function* rowsOf({ names, rows }: Table): AsyncGenerator<Row> {
  for await (const row of rows) {
    if (row.kind === 'row' && row.fields.every((field) => field.trim() === '')) continue
    const reason = whyNot(row, names.length)
    if (reason !== null) yield { kind: 'reject', line: row.line, reason, raw: row.raw }
    else if (row.kind === 'row') yield row
  }
}

const whyNot = (row: TableRow, columns: number): string | null => {
  switch (row.kind) {
    case 'cut-row':
      return 'is cut off: a quotation mark is opened and the file ends before it is closed'
    case 'quote-never-closed':
      return 'opens a quotation mark that is never closed'
    case 'row-too-long':
      return 'is longer than 16 MiB; a quotation mark before it may not be closed, or a line end is missing'
    case 'row':
      return row.strayQuote === 'none' ? wrongCount(row, columns) : strayQuotes[row.strayQuote]
    default: {
      const unknown: never = row
      return unknown
    }
  }
}

const strayQuotes = {
  behind: 'has text behind a closing quotation mark; inside a quoted field a quotation mark is doubled',
  inside:
    'has a quotation mark inside a field that is not quoted; if the file quotes no fields, say --quote none',
}

const wrongCount = ({ fields, ended }: { fields: readonly string[]; ended: boolean }, columns: number) => {
  if (fields.length === columns) return null
  const short = !ended && fields.length < columns
  return short
    ? `is cut off: the file ends after ${fields.length} of ${columns} columns`
    : `has ${fields.length} columns of ${columns}`
}
