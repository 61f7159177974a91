import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

const compressible =
  /^(?:text\/(?!event-stream)[\w.+-]+|application\/(?:json|javascript|manifest\+json|problem\+json)|image\/svg\+xml)\s*(?:;|$)/i

/** Whether content of this type gets smaller; events that stream are sent as they happen. */
export const isCompressible = (type: string): boolean => compressible.test(type)

/** The best encoding that `Accept-Encoding` allows; null where it allows none of ours. */
export const encodingFor = (accepted: string | undefined): Encoding | null => {
  const weights = new Map<string, number>()
  for (const part of (accepted ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
    const weight = parameters.find((text) => text.startsWith('q='))?.slice(2)
    const q = weight === undefined ? 1 : Number(weight)
    if (name !== '') weights.set(name, Number.isFinite(q) ? q : 0)
  }
  const weightOf = (name: Encoding): number => weights.get(name) ?? weights.get('*') ?? 0
  const [br, zipped] = [weightOf('br'), weightOf('gzip')]
  if (br <= 0 && zipped <= 0) return null
  return br >= zipped ? 'br' : 'gzip'
}

/** For what is compressed once and sent often, or once for each answer. Done beside the process's one thread. */
export const compress = async (
  bytes: Uint8Array,
  encoding: Encoding,
  how: 'once' | 'each time',
): Promise<Uint8Array<ArrayBuffer>> => {
  const quality = how === 'once' ? 9 : 4
  const made =
    encoding === 'gzip'
      ? await inGzip(bytes, { level: how === 'once' ? 9 : 5 })
      : await inBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
  return new Uint8Array(made)
}
