import { realpath } from 'node:fs/promises'
import { ReadingError } from '@buckstop/mirror/reading'
import type { AppContext } from '../app/app-context.ts'
import { receive } from '../intake/receive.ts'
import { dateReader } from './dates.ts'
import { lookAt } from './look.ts'
import type { ImportOrder } from './order.ts'
import { openFile, type Row, rowsOf } from './read-rows.ts'
import { ImportRefused } from './refused.ts'
import { rejectsFile } from './rejects-file.ts'
import { saidBefore } from './said-before.ts'
import { type RowReading, toIncoming } from './to-incoming.ts'

export interface ImportProgress {
  /** Told of both passes over the file: the one that looks at it, and the one that takes it in. */
  readonly bytes: number
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
  /** The first of them. */
  readonly rejects: { readonly line: number; readonly reason: string } | null
  /** How the file was read and what was taken for what. */
  readonly said: readonly string[]
}

// Enough to keep the database busy, few enough that a killed run has little to look up again.
const atOnce = 8

/**
 * Takes in a file of contacts: it is looked at as a whole, and then taken in. Rows that can't be read go to the rejects
 * file and the rest lands. A run that was cut short is started again with the same words: what is there is not taken
 * in twice.
 * @throws ImportRefused where the file or the map of its columns can't be used
 */
export const importContacts = async (
  app: AppContext,
  order: ImportOrder,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<ImportResult> => {
  try {
    return await takeIn(app, order, onProgress)
  } catch (thrown) {
    if (!(thrown instanceof ReadingError)) throw thrown
    const { message, remedy, place } = thrown.problem
    const line = place?.line === undefined ? '' : `, line ${place.line}`
    throw new ImportRefused(`${order.file}${line}: ${message} ${remedy}`)
  }
}

const takeIn = async (
  app: AppContext,
  order: ImportOrder,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportResult> => {
  await refuseOverwriting(order)
  const count = { bytes: 0, taken: 0, known: 0, rejected: 0, secondHand: 0 }
  const tell = (): void => onProgress(count)
  const onBytes = (bytes: number): void => {
    count.bytes += bytes
    tell()
  }
  const looked = await lookAt(order, onBytes)
  const { company } = await app.directory.current()
  const reading: RowReading = {
    columns: looked.columns,
    map: looked.map,
    readDate: dateReader(looked.dateOrder, company.timeZone),
    standingOf: looked.standingOf,
    now: app.clock.now(),
    language: order.language,
    set: order.set,
    live: order.live,
  }
  const addReject = await rejectsFile(order.rejectsPath)
  const inTurn = turns()
  let first: ImportResult['rejects'] = null
  const reject = async (line: number, reason: string, raw: string): Promise<void> => {
    count.rejected += 1
    if (first === null || line < first.line) first = { line, reason }
    await addReject(line, reason, raw)
  }
  const take = async (row: Row): Promise<void> => {
    if (row.kind === 'reject') return await reject(row.line, row.reason, row.raw)
    const contact = toIncoming(row, reading)
    if (!contact.ok) return await reject(row.line, contact.reason, row.raw)
    await inTurn(contact.source, async () => {
      const receipt = await receive(app, contact.incoming)
      if (receipt.kind !== 'known') {
        count.taken += 1
        if (contact.incoming.secondHand === true) count.secondHand += 1
      } else if (await saidBefore(app.db, receipt, contact.incoming)) count.known += 1
      else await reject(row.line, 'has the id of a row that was taken in before, with other words', row.raw)
    })
  }

  const rows = rowsOf(await openFile(order, onBytes))
  let met = 0
  const worker = async (): Promise<void> => {
    for (let next = await rows.next(); next.done !== true; next = await rows.next()) {
      met += 1
      await take(next.value)
      tell()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  if (met !== looked.rows) {
    throw new ImportRefused(
      `${order.file} changed while it was read: it had ${looked.rows} rows, then ${met}; run it again`,
    )
  }
  const { taken, known, rejected, secondHand } = count
  return { taken, known, rejected, secondHand, rejects: first, said: looked.said }
}

const real = async (path: string): Promise<string | null> => await realpath(path).catch(() => null)

/** The file itself is never the one that is replaced. */
const refuseOverwriting = async ({ file, rejectsPath }: ImportOrder): Promise<void> => {
  const source = await real(file)
  if (source !== null && source === (await real(rejectsPath))) {
    throw new ImportRefused('--rejects names the file itself, which would be replaced; name another')
  }
}

/**
 * Rows with the same source are taken in one after the other, in the order of the file, so that the first of them is
 * the one that is kept.
 */
const turns = () => {
  const last = new Map<string, Promise<void>>()
  return async (source: string, work: () => Promise<void>): Promise<void> => {
    const before = last.get(source)
    const mine = (async () => {
      await before?.catch(() => undefined)
      await work()
    })()
    last.set(source, mine)
    try {
      await mine
    } finally {
      if (last.get(source) === mine) last.delete(source)
    }
  }
}
