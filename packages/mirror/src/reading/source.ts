import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'

import { gunzipped } from './gzip.ts'
import { ReadingError, type Problem } from './problem.ts'

const CHUNK_BYTES = 1 << 20

/** Bytes that can be read from the start as often as needed. `size` in bytes, null where it is not known. */
export type Source = {
  readonly name: string
  readonly size: number | null
  readonly open: () => AsyncIterable<Uint8Array>
}

/** A file as a {@link Source}. Throws `file-not-found` or `file-unreadable`. */
export const fileSource = (path: string): Source => {
  const name = basename(path)
  let size: number
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) {
      throw new ReadingError({
        code: 'file-unreadable',
        message: `${path} is a folder.`,
        remedy: 'Name the files in it one by one.',
      })
    }
    size = stats.size
  } catch (error) {
    if (error instanceof ReadingError) throw error
    throw unreadable(path, error)
  }
  return {
    name,
    size,
    open: async function* () {
      try {
        yield* createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Uint8Array>
      } catch (error) {
        throw unreadable(path, error)
      }
    },
  }
}

/** Bytes held in memory as a {@link Source}. */
export const memorySource = (name: string, content: string | Uint8Array): Source => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return {
    name,
    size: bytes.length,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES)
    },
  }
}

export type Opened = {
  readonly gzip: boolean
  /** The content, unpacked. Ends early, without throwing, at damage; see `damage`. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** What cut the content short, known once `chunks` has ended. */
  readonly damage: () => Problem | null
}

/** Opens a source and unpacks gzip, told by its first bytes. `onBytes` hears how many bytes of the file were read. */
export const openContent = async (
  source: Source,
  onBytes: (bytes: number) => void = () => {},
): Promise<Opened> => {
  const raw = source.open()[Symbol.asyncIterator]()
  const first = await raw.next()
  const head = first.done === true ? new Uint8Array() : first.value
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for (let step = first; step.done !== true; step = await raw.next()) {
        onBytes(step.value.length)
        yield step.value
      }
    } finally {
      await raw.return?.()
    }
  }
  let damage: Problem | null = null
  const gzip = head[0] === 0x1f && head[1] === 0x8b
  if (!gzip) return { gzip, chunks: counted(), damage: () => damage }
  return {
    gzip,
    chunks: gunzipped(source.name, counted(), source.open, (problem) => (damage = problem)),
    damage: () => damage,
  }
}

/** The first bytes of a content, whether they are all of it, and the content from its start. */
export const peek = async (chunks: AsyncIterable<Uint8Array>, bytes: number) => {
  const rest = chunks[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  let done = false
  while (!done && head.length < bytes) {
    const step = await rest.next()
    done = step.done === true
    if (step.done !== true) head = head.length === 0 ? step.value : Buffer.concat([head, step.value])
  }
  const close = async (): Promise<void> => {
    await rest.return?.()
  }
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield head
      for (let step = await rest.next(); step.done !== true; step = await rest.next()) yield step.value
    } finally {
      await close()
    }
  }
  return { head, whole: done, chunks: whole(), close }
}

export const empty = (file: string): ReadingError =>
  new ReadingError({
    code: 'file-empty',
    message: 'The file is empty.',
    remedy: 'Export it again.',
    place: { file },
  })

/** What begins so is no text, and what to do instead; as latin1, in which every byte is a letter of its own. */
const PACKED: readonly (readonly [start: string, what: string, instead: string])[] = [
  ['PK\u0003\u0004', 'a zip archive or a spreadsheet', 'Unpack it, or save the sheet as CSV'],
  ['\u00d0\u00cf\u0011\u00e0', 'a spreadsheet of an old kind', 'Save the sheet as CSV'],
  ['%PDF', 'a PDF', 'Export the rows behind it as CSV'],
  ['BZh', 'packed as bzip2', 'Unpack it, or pack it as gzip'],
  ['\u00fd7zXZ', 'packed as xz', 'Unpack it, or pack it as gzip'],
  ['(\u00b5/\u00fd', 'packed as zstd', 'Unpack it, or pack it as gzip'],
  ['7z\u00bc\u00af', 'a 7z archive', 'Unpack it, or pack it as gzip'],
  ['Rar!', 'a RAR archive', 'Unpack it, or pack it as gzip'],
]

/** What a file is that is packed or no text, told by its first bytes; null for any other. */
export const packed = (head: Uint8Array, file: string): ReadingError | null => {
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1')
  const [, what, instead] = PACKED.find(([begins]) => start.startsWith(begins)) ?? []
  return what === undefined
    ? null
    : new ReadingError({
        code: 'format-unknown',
        message: `This is ${what}.`,
        remedy: `${instead ?? ''}, and give that file.`,
        place: { file },
      })
}

const OBJECT_CENTRIC_XML =
  /^<[^]*<log\b[^>]*>\s*(?:<!--[^]*?-->\s*)*<(?:[\w.-]+:)?(?:object-types|event-types|objects|events)\b/
const AS_OCEL_JSON =
  'Write it as OCEL 2.0 in JSON (with PM4Py: read_ocel2 and write_ocel2_json), or its events as CSV'

/** What is text, or may be another tool's log, and is not read all the same. */
const FOREIGN: readonly (readonly [start: RegExp, what: string, instead: string])[] = [
  [/^SQLite format 3/, 'an SQLite database, in which OCEL 2.0 is written too', AS_OCEL_JSON],
  [/^PAR1/, 'a Parquet file', AS_OCEL_JSON],
  [/^\s*<(!doctype html|html)\b/i, 'a page of HTML, whatever it is called', 'Save its rows as CSV'],
  [OBJECT_CENTRIC_XML, 'OCEL 2.0 in XML', AS_OCEL_JSON],
  [/^\s*\{\s*"ocel:/, 'OCEL 1.0', AS_OCEL_JSON.replace('read_ocel2', 'read_ocel')],
  [/^\[\s*[[{]/, 'JSON, but no OCEL 2.0', AS_OCEL_JSON],
]

/** Formats that are known by their start but not read, with what to do; null for any other. */
export const foreignFormat = (start: string, file: string): ReadingError | null => {
  const [, what, instead] = FOREIGN.find(([begins]) => begins.test(start)) ?? []
  return what === undefined
    ? null
    : new ReadingError({
        code: 'format-unknown',
        message: `This is ${what}, which is not read.`,
        remedy: `${instead ?? ''}, and give that file.`,
        place: { file },
      })
}

const unreadable = (path: string, error: unknown): ReadingError => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  return code === 'ENOENT'
    ? new ReadingError({
        code: 'file-not-found',
        message: `There is no file ${path}.`,
        remedy: 'Check its name and folder.',
      })
    : new ReadingError({
        code: 'file-unreadable',
        message: `${path} cannot be read (${code ?? String(error)}).`,
        remedy: 'Check that it is a file and that you may read it.',
      })
}
