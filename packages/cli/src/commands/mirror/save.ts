import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ReadingError } from '@buckstop/mirror'
import { whyFailed } from '../../why-failed.ts'

/** Writes a file of the report. @throws ReadingError `option-invalid` where it cannot be written */
export const save = (path: string, content: string): void => {
  try {
    writeFileSync(path, content)
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** The same for a file that comes in pieces. @throws ReadingError `option-invalid` where it cannot be written */
export const savePieces = async (
  path: string,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> => {
  try {
    await pipeline(pieces, createWriteStream(path))
  } catch (error) {
    throw error instanceof ReadingError ? error : unwritable(path, error)
  }
}

/**
 * Makes a folder and those above it, one by one: Node's own way to do so never ends in some file systems.
 * @throws ReadingError `option-invalid` where it cannot be made
 */
export const makeFolder = (path: string): void => {
  if (existsSync(path)) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    throw unwritable(path, error)
  }
}

const unwritable = (path: string, error: unknown): ReadingError =>
  new ReadingError({
    code: 'option-invalid',
    message: `${path} cannot be written (${whyFailed(error)}).`,
    remedy: 'Name a file in a folder that exists and that you may write to.',
  })
