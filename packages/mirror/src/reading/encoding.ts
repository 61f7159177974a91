import { isAscii, isUtf8 } from 'node:buffer'

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

/** Hears the bytes of a file as they pass, and tells whether all of them are UTF-8. */
export class EncodingWatch {
  private decoder: TextDecoder | null = new TextDecoder('utf-8', { fatal: true })
  private midway = false

  hear(chunk: Uint8Array): void {
    if (this.decoder === null || (!this.midway && isAscii(chunk))) return
    try {
      this.decoder.decode(chunk, { stream: true })
      this.midway = true
    } catch {
      this.decoder = null
    }
  }

  get encoding(): 'utf-8' | 'windows-1252' {
    return this.decoder === null ? 'windows-1252' : 'utf-8'
  }
}
