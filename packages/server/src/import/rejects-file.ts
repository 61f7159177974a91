import { appendFile, rm } from 'node:fs/promises'
import { stringify } from 'csv-stringify/sync'

/** Adds a row that could not be taken in. */
export type AddReject = (line: number, reason: string, raw: string) => Promise<void>

/**
 * Where rows go that could not be taken in, whole and with the reason, so that they can be mended and come in again. A
 * file of an earlier run is replaced; without rejects there is none.
 */
export const rejectsFile = async (path: string): Promise<AddReject> => {
  await rm(path, { force: true })
  const header = [['line', 'reason', 'row']]
  let written: Promise<void> | null = null
  // One after the other, however many rows are taken in at once: the header stands first, and once.
  return async (line, reason, raw) => {
    const before = written
    const rows = [...(before === null ? header : []), [String(line), reason, raw]]
    written = (async () => {
      await before
      await appendFile(path, stringify(rows, { escape_formulas: true }))
    })()
    await written
  }
}
