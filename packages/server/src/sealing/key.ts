import { createHash, randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../config/startup-error.ts'
import type { Settings } from '../config/settings.ts'

type Place = Pick<Settings, 'sealKey' | 'data'>

const keyBytes = 32

/**
 * The key of this installation: the one that is set, else the one in the data folder; null where there is none. One is
 * made only by whoever knows that nothing is sealed under another.
 */
export const existingKey = async (place: Place): Promise<Buffer | null> => {
  if (place.sealKey !== undefined) return place.sealKey
  try {
    const key = Buffer.from((await readFile(fileOf(place), 'utf8')).trim(), 'hex')
    if (key.byteLength !== keyBytes) throw new Error('seal.key in the data folder is no key')
    return key
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return null
    throw thrown
  }
}

/** By which a key is known, and from which it can't be guessed. */
export const fingerprintOf = (key: Buffer): Buffer => createHash('sha256').update(key).digest()

const fileOf = ({ data }: Place): string => join(data, 'seal.key')

/** Whole or not at all, and never over one that another process made: where one did, it is that one. */
export const makeKey = async (place: Place): Promise<Buffer> => {
  await mkdir(place.data, { recursive: true })
  const draft = `${fileOf(place)}.${randomBytes(6).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(`${randomBytes(keyBytes).toString('hex')}\n`)
    // What is sealed under it is in a database that keeps it: the key must not be the part that a power cut takes.
    await file.sync()
  } finally {
    await file.close()
  }
  try {
    await link(draft, fileOf(place))
  } catch (thrown) {
    if (codeOf(thrown) !== 'EEXIST') throw thrown
  } finally {
    await rm(draft, { force: true })
  }
  const key = await existingKey(place)
  if (key === null) throw new Error('the key of this installation was not kept')
  return key
}
