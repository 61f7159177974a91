import type { AppContext } from '../app-context.ts'
import { receive } from '../intake/receive.ts'
import { parseColumnMap } from './column-map.ts'
import { type DateOrder, findDateOrder } from './date-order.ts'
import { readRows, type RowReader, type Row } from './read-rows.ts'
import { rejectsFile } from './rejects-file.ts'
import { type RowReading, toIncoming } from './to-incoming.ts'

export interface ImportOrder {
  readonly file: string
  /** `column=field`, as `--map` gives them. */
  readonly map: readonly string[]
  readonly live: boolean
  /** How the file writes its days; null finds it by looking. */
  readonly dateOrder: DateOrder | null
  readonly language: string
  /** What the sources are called; the same set and source id come in once. */
  readonly set: string
  readonly rejectsPath: string
}

export interface ImportProgress {
  readonly bytes: number
  readonly size: number
  readonly taken: number
  readonly known: number
  readonly rejected: number
}

export interface ImportResult {
  /** Rows that are now contacts. */
  readonly taken: number
  /** Rows that an earlier run had taken in. */
  readonly known: number
  readonly rejected: number
  /** Contacts made of columns, because the row had no words of the customer's. */
  readonly secondHand: number
  readonly rejects: { readonly line: number; readonly reason: string } | null
}

/** What is wrong with the order itself; nothing was taken in. */
export class ImportRefused extends Error {}

// Enough to keep the database busy, few enough that a killed run has little to look up again.
const atOnce = 8
// As many dates as settle the order of day and month in any real file.
const datesToLookAt = 5000

/**
 * Takes in a file of contacts. Rows that can't be read go to the rejects file and the rest lands. A run that was
 * cut short is started again with the same words: what is there is not taken in twice.
 * @throws ImportRefused where the file or the map of its columns can't be used
 */
export const importContacts = async (
  app: AppContext,
  order: ImportOrder,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<ImportResult> => {
  const reading = await readingOf(app, order)
  const reader = await readRows(order.file)
  const rejects = await rejectsFile(order.rejectsPath)
  const count = { taken: 0, known: 0, secondHand: 0 }
  let first: ImportResult['rejects'] = null

  const reject = async (line: number, reason: string, raw: string): Promise<void> => {
    first ??= { line, reason }
    await rejects.add(line, reason, raw)
  }
  const take = async (row: Row): Promise<void> => {
    if (row.kind === 'reject') return await reject(row.line, row.reason, row.raw)
    const contact = toIncoming(row.record, row.line, reading)
    if (!contact.ok) return await reject(row.line, contact.reason, Object.values(row.record).join(','))
    const receipt = await receive(app, contact.incoming)
    if (receipt.kind === 'known') count.known += 1
    else count.taken += 1
    if (contact.incoming.secondHand === true && receipt.kind !== 'known') count.secondHand += 1
  }

  const rows = reader.rows[Symbol.asyncIterator]()
  const worker = async (): Promise<void> => {
    for (let next = await rows.next(); next.done !== true; next = await rows.next()) {
      await take(next.value)
      onProgress({ bytes: reader.position(), size: reader.size, ...count, rejected: rejects.count() })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return { ...count, rejected: rejects.count(), rejects: first }
}

const readingOf = async (app: AppContext, order: ImportOrder): Promise<RowReading> => {
  const reader = await readRows(order.file)
  const parsed = parseColumnMap(order.map, reader.columns)
  if (!parsed.ok) throw new ImportRefused(parsed.error)
  const { company } = await app.directory.current()
  const dateOrder = order.dateOrder ?? (await lookForDateOrder(reader, parsed.map.get('receivedAt')?.[0]))
  if (dateOrder === null) {
    throw new ImportRefused(
      'the dates of this file can be read in more than one way; say --dates iso, mdy or dmy',
    )
  }
  const { columns } = reader
  const { timeZone } = company
  return {
    columns,
    map: parsed.map,
    dateOrder,
    timeZone,
    language: order.language,
    set: order.set,
    live: order.live,
  }
}

const lookForDateOrder = async (reader: RowReader, column: string | undefined): Promise<DateOrder | null> => {
  if (column === undefined) return 'iso'
  const dates: string[] = []
  for await (const row of reader.rows) {
    const date = row.kind === 'row' ? (row.record[column] ?? '').trim() : ''
    // A single spoiled date is that row's fault, and must not decide for all.
    if (/^[\d./-]{8,10}$/.test(date) || /^\d{4}-\d\d-\d\dT/.test(date)) dates.push(date)
    if (dates.length >= datesToLookAt) break
  }
  return dates.length === 0 ? 'iso' : findDateOrder(dates)
}
