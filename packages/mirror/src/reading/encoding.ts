import { isUtf8 } from 'node:buffer'

import { ReadingError } from './problem.ts'

/** `windows-1252` stands for ISO-8859-1 too, of which it is a superset as far as text goes. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

/** Encoding told by a byte order mark or by the zero bytes of UTF-16; null where only the words can tell. */
export const encodingOf = (head: Uint8Array): { encoding: Encoding; mark: number } | null => {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', mark: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', mark: 2 }
  let even = 0
  let odd = 0
  const looked = Math.min(head.length, 4096) & ~1
  for (let i = 0; i < looked; i += 2) {
    if (head[i] === 0) even++
    if (head[i + 1] === 0) odd++
  }
  if (looked >= 4 && odd > looked / 4 && even === 0) return { encoding: 'utf-16le', mark: 0 }
  if (looked >= 4 && even > looked / 4 && odd === 0) return { encoding: 'utf-16be', mark: 0 }
  return null
}

/**
 * The content of an encoding that a person named, as UTF-8, without its byte order mark. Throws `encoding-wrong` at
 * bytes that are none of it: a sign put in their place would lose them without a word.
 */
export const transcoded = async function* (
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<Uint8Array> {
  const decoder = decoderOf(encoding)
  let from = 0
  const decode = (chunk?: Uint8Array): Uint8Array => {
    try {
      return Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }))
    } catch {
      throw new ReadingError({
        code: 'encoding-wrong',
        message: `Not all of it is ${decoder.encoding}.`,
        remedy:
          'Name the encoding in which it was written, or leave --encoding out: then it is found by looking.',
        place: { byte: from },
      })
    }
  }
  for await (const chunk of chunks) {
    const text = decode(chunk)
    from += chunk.length
    if (text.length > 0) yield text
  }
  const tail = decode()
  if (tail.length > 0) yield tail
}

const decoderOf = (encoding: string): TextDecoder => {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw new ReadingError({
      code: 'option-invalid',
      message: `"${encoding}" is not an encoding that this machine knows.`,
      remedy: 'Give one like utf-8, utf-16le, windows-1252, windows-1255 or shift_jis.',
    })
  }
}

/** The same content without its byte order mark, UTF-16 turned into UTF-8, all else as it stands. */
export const withoutMark = async function* (
  chunks: AsyncIterable<Uint8Array>,
  found: { encoding: Encoding; mark: number } | null,
  watch: EncodingWatch,
): AsyncGenerator<Uint8Array> {
  const utf16 = found !== null && found.encoding.startsWith('utf-16')
  const decoder = utf16 ? new TextDecoder(found.encoding, { ignoreBOM: true }) : null
  let skip = found?.mark ?? 0
  for await (const chunk of chunks) {
    const rest = skip > 0 ? chunk.subarray(skip) : chunk
    skip = Math.max(0, skip - chunk.length)
    if (decoder === null) watch.hear(rest)
    if (rest.length > 0) yield decoder === null ? rest : Buffer.from(decoder.decode(rest, { stream: true }))
  }
  const tail = decoder?.decode() ?? ''
  if (tail !== '') yield Buffer.from(tail)
}

const windows1252 = new TextDecoder('windows-1252')

/** A word as text: UTF-8 where its bytes are that, windows-1252 otherwise. */
export const textOf = (bytes: Uint8Array): string =>
  isUtf8(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
    : windows1252.decode(bytes)

/**
 * Hears the bytes of a file as they pass, and tells whether all of them are UTF-8. Looks without making text of them,
 * which costs as much as reading them.
 */
export class EncodingWatch {
  private isUtf8 = true
  /** a character that the last piece began and did not end */
  private open: Uint8Array = new Uint8Array()

  hear(chunk: Uint8Array): void {
    if (!this.isUtf8 || chunk.length === 0) return
    let rest = chunk
    if (this.open.length > 0) {
      const missing = lengthOf(this.open[0] ?? 0) - this.open.length
      const whole = Buffer.concat([this.open, chunk.subarray(0, missing)])
      rest = chunk.subarray(missing)
      if (chunk.length < missing) {
        this.open = whole
        this.isUtf8 = chunk.every((byte) => (byte & 0xc0) === 0x80)
        return
      }
      this.open = new Uint8Array()
      this.isUtf8 = isUtf8(whole)
    }
    const end = rest.length - openAtEnd(rest)
    this.isUtf8 &&= isUtf8(rest.subarray(0, end))
    if (end < rest.length) this.open = Uint8Array.from(rest.subarray(end))
  }

  get encoding(): 'utf-8' | 'windows-1252' {
    return this.isUtf8 ? 'utf-8' : 'windows-1252'
  }
}

/** How many bytes a character of UTF-8 has that begins so. */
const lengthOf = (first: number): number => (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1)

/** How many bytes at the end are the beginning of a character whose rest is to come. */
const openAtEnd = (bytes: Uint8Array): number => {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}
