import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { getMimeType } from 'hono/utils/mime'
import { keepFile, type KeptFile } from './kept-file.ts'

interface Read {
  readonly madeAt: number
  readonly size: number
  readonly file: KeptFile
}

// Letters, digits and single dots between slashes: nothing that leads out of the folder.
const plainPath = /^(?:\/[\w@-]+(?:\.[\w@-]+)*)+$/

/**
 * The files of a folder as they are now, kept in memory while they stay the same: a new build that is put in its place
 * is served at once. A name that is not there costs a look and no memory.
 */
export const keptFolder = (folder: string): ((path: string) => Promise<KeptFile | null>) => {
  const read = new Map<string, Read>()
  return async (path) => {
    if (!plainPath.test(path)) return null
    const place = join(folder, path)
    const found = await stat(place).catch(() => null)
    if (found?.isFile() !== true) {
      read.delete(path)
      return null
    }
    const before = read.get(path)
    if (before?.madeAt === found.mtimeMs && before.size === found.size) return before.file
    const bytes = await readFile(place).catch(() => null)
    if (bytes === null) return null
    const file = keepFile(getMimeType(path) ?? 'application/octet-stream', new Uint8Array(bytes))
    read.set(path, { madeAt: found.mtimeMs, size: found.size, file })
    return file
  }
}
