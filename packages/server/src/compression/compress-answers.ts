import { randomBytes, randomInt } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { compress, encodingFor } from './encoding.ts'

/** Below this, one packet carries it anyway. */
const worthwhileBytes = 1_400
const json = /^application\/json\s*(?:;|$)/i
// As many as blur what a single guessed letter saves.
const mostPadding = 96

/**
 * Compresses what the API answers, where nobody else can have asked for it. The length of a compressed answer says
 * something of what is in it to whoever reads the network and can make a browser ask again and again with guesses of
 * theirs. So an answer to a session is compressed only where our own pages asked, which the browser itself says, and
 * a header of random length blurs what is left. A token is sent by no foreign page.
 */
export const compressAnswers: MiddlewareHandler = async (c, next) => {
  await next()
  const { res } = c
  if (!c.req.path.startsWith('/api/v1/') || c.req.method !== 'GET' || res.status !== 200) return
  if (!json.test(res.headers.get('content-type') ?? '')) return
  if (res.headers.has('content-encoding') || res.headers.has('content-disposition')) return
  res.headers.append('vary', 'Accept-Encoding')
  const encoding = encodingFor(c.req.header('accept-encoding'))
  const ours = c.req.header('authorization') !== undefined || c.req.header('sec-fetch-site') === 'same-origin'
  if (encoding === null || !ours) return
  const bytes = new Uint8Array(await res.arrayBuffer())
  const headers = new Headers(res.headers)
  headers.delete('content-length')
  if (bytes.byteLength < worthwhileBytes) {
    c.res = new Response(bytes, { status: 200, headers })
    return
  }
  headers.set('content-encoding', encoding)
  headers.set('x-padding', randomBytes(mostPadding).toString('hex').slice(0, randomInt(mostPadding)))
  c.res = new Response(await compress(bytes, encoding, 'each time'), { status: 200, headers })
}
