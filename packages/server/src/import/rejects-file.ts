import { appendFile, rm } from 'node:fs/promises'
import { stringify } from 'csv-stringify/sync'

export interface RejectsFile {
  readonly path: string
  readonly add: (line: number, reason: string, raw: string) => Promise<void>
  readonly count: () => number
}

/**
 * Where rows go that could not be taken in, with the reason, so that they can be mended and come in again. A file
 * of an earlier run is replaced; without rejects there is none.
 */
export const rejectsFile = async (path: string): Promise<RejectsFile> => {
  await rm(path, { force: true })
  let count = 0
  return {
    path,
    add: async (line, reason, raw) => {
      const header = count === 0 ? [['line', 'reason', 'row']] : []
      await appendFile(path, stringify([...header, [String(line), reason, raw]], { escape_formulas: true }))
      count += 1
    },
    count: () => count,
  }
}
