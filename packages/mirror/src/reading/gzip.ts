import { once } from 'node:events'
import { createGunzip } from 'node:zlib'

import type { Problem } from './problem.ts'

const UNPACKED_CHUNK_BYTES = 1 << 20
const GZIP_CHUNK_BYTES = 1 << 16
const DAMAGED_CHUNK_BYTES = 64

/**
 * Unpacks gzip. Unlike a piped stream, hands over all that could be unpacked before the damage; `again` opens the
 * packed bytes once more for that.
 */
export const gunzipped = async function* (
  file: string,
  packed: AsyncIterable<Uint8Array>,
  again: () => AsyncIterable<Uint8Array>,
  onDamage: (problem: Problem) => void,
): AsyncGenerator<Uint8Array> {
  let unpacked = 0
  const failures: UnpackingFailure[] = []
  const whole = unpackedPieces(
    packed,
    () => GZIP_CHUNK_BYTES,
    (failure) => failures.push(failure),
  )
  for await (const chunk of whole) {
    unpacked += chunk.length
    yield chunk
  }
  const [failure] = failures
  if (failure === undefined) return
  if (failure.error.code !== 'Z_BUF_ERROR') {
    // Of the piece in which it fails the stream gives nothing: once more, in small pieces from there on.
    const upTo = (at: number): number =>
      at + GZIP_CHUNK_BYTES <= failure.at ? GZIP_CHUNK_BYTES : DAMAGED_CHUNK_BYTES
    let known = unpacked
    for await (const chunk of unpackedPieces(again(), upTo, () => {})) {
      const fresh = chunk.subarray(Math.min(known, chunk.length))
      known -= chunk.length - fresh.length
      unpacked += fresh.length
      if (fresh.length > 0) yield fresh
    }
  }
  onDamage(gzipDamage(file, unpacked, failure.error))
}

/** `at` is the packed byte from which on the stream failed. */
type UnpackingFailure = { readonly at: number; readonly error: NodeJS.ErrnoException }

const unpackedPieces = async function* (
  packed: AsyncIterable<Uint8Array>,
  pieceBytes: (at: number) => number,
  onFailure: (failure: UnpackingFailure) => void,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: UNPACKED_CHUNK_BYTES })
  let ready: Uint8Array[] = []
  const failures: NodeJS.ErrnoException[] = []
  gunzip.on('data', (chunk: Uint8Array) => ready.push(chunk))
  gunzip.on('error', (error: NodeJS.ErrnoException) => failures.push(error))
  const take = (): readonly Uint8Array[] => {
    const chunks = ready
    ready = []
    return chunks
  }
  // A stream that fails may never call back: its closing then is what ends the wait.
  const closed = new Promise<void>((done) => gunzip.once('close', () => done()))
  let at = 0
  let pieceAt = 0
  try {
    for await (const chunk of packed) {
      const start = at
      while (at < start + chunk.length && failures.length === 0) {
        pieceAt = at
        const piece = chunk.subarray(at - start, at - start + pieceBytes(at))
        const written = new Promise<void>((done) => gunzip.write(piece, () => done()))
        await Promise.race([written, closed])
        yield* take()
        at += piece.length
      }
      if (failures.length > 0) break
    }
    if (failures.length === 0) {
      const ended = once(gunzip, 'end').catch(() => undefined)
      gunzip.end()
      await Promise.race([ended, closed])
    }
    yield* take()
    const [error] = failures
    if (error !== undefined) onFailure({ at: pieceAt, error })
  } finally {
    gunzip.destroy()
  }
}

const gzipDamage = (file: string, unpacked: number, failure: NodeJS.ErrnoException): Problem => {
  const truncated = failure.code === 'Z_BUF_ERROR'
  return {
    code: truncated ? 'gzip-truncated' : 'gzip-corrupt',
    message: truncated
      ? `The compressed file ends before its content does, after ${unpacked} unpacked bytes.`
      : `The compressed file is damaged after ${unpacked} unpacked bytes, or shortly before (${failure.message}).`,
    remedy: 'Copy or export the file again; what could be read until there is reported.',
    place: { file, byte: unpacked },
  }
}
