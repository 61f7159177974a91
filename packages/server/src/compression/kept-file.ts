import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { compress, type Encoding, encodingFor, isCompressible } from './encoding.ts'

/** Content that is the same for everybody and sent again and again. */
export interface KeptFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly etag: string
  /** Compressed when it is first asked for, and kept. */
  readonly encoded: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>
}

export const keepFile = (type: string, bytes: Uint8Array<ArrayBuffer>): KeptFile => ({
  type,
  bytes,
  etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 16),
  encoded: new Map(),
})

/** Below this, headers weigh more than what is saved. */
const worthwhileBytes = 500

/** Answers with it, in the smallest form that the browser takes, or says that it has it already. */
export const sendKept = async (
  c: Context,
  file: KeptFile,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> => {
  const worthIt = isCompressible(file.type) && file.bytes.byteLength >= worthwhileBytes
  const encoding = worthIt ? encodingFor(c.req.header('accept-encoding')) : null
  const etag = `"${file.etag}${encoding === null ? '' : `-${encoding}`}"`
  const common = { ...headers, etag, ...(worthIt ? { vary: 'Accept-Encoding' } : {}) }
  if (knows(c.req.header('if-none-match'), etag)) return c.body(null, 304, common)
  const content = encoding === null ? file.bytes : await encodedAs(file, encoding)
  const said = {
    ...common,
    'content-type': file.type,
    'content-length': String(content.byteLength),
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
  }
  return c.req.method === 'HEAD' ? c.body(null, 200, said) : c.body(content, 200, said)
}

const knows = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === '*' || one === etag)

const encodedAs = async (file: KeptFile, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> => {
  const before = file.encoded.get(encoding)
  if (before !== undefined) return await before
  const made = compress(file.bytes, encoding, 'once')
  file.encoded.set(encoding, made)
  return await made
}
