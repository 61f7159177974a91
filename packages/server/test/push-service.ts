import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
  type ECDH,
} from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** A browser that was asked to show something: it alone reads what is sent to its address. */
export interface TrialBrowser {
  readonly subscribed: {
    readonly endpoint: string
    readonly keys: { readonly p256dh: string; readonly auth: string }
    readonly name: string
    readonly language: string
  }
  /** What arrived for it, as it reads it, in order. */
  readonly shown: () => readonly Arrived[]
}

export interface Arrived {
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** As the browser decrypted it. */
  readonly told: unknown
}

export interface PushService {
  readonly browser: (name?: string, language?: string) => TrialBrowser
  /** What to answer to the next requests; then everything is taken. */
  readonly answerNext: (...answers: readonly Answer[]) => void
  readonly requests: () => number
  readonly close: () => Promise<void>
}

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** What it does in the place of answering: nothing at all, end the line, or speak something else on it. */
  readonly instead?: 'silence' | 'closed' | 'otherProtocol'
}

const otherProtocol = 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'

/** A push service on the loopback, with browsers that read what comes as RFC 8291 says, by nothing that we send with. */
export const startPushService = async (): Promise<PushService> => {
  const arrived = new Map<string, Arrived[]>()
  const secrets = new Map<string, { readonly ecdh: ECDH; readonly auth: Buffer }>()
  const answers: Answer[] = []
  let requests = 0
  const server = createServer((request, response) => {
    void (async () => {
      requests += 1
      const body = await buffer(request)
      const path = request.url ?? ''
      const secret = secrets.get(path)
      const { status, headers = {}, instead }: Answer = answers.shift() ?? { status: 201 }
      if (instead === 'closed') request.socket.destroy()
      if (instead === 'otherProtocol') request.socket.write(otherProtocol)
      if (instead !== undefined) return
      if (secret !== undefined && status === 201)
        arrived.get(path)?.push({ headers: request.headers, body, told: decrypt(body, secret) })
      response.writeHead(secret === undefined ? 404 : status, headers).end()
    })()
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  return {
    browser: (name = 'Firefox on Android', language = 'en-GB') => {
      const ecdh = createECDH('prime256v1')
      const p256dh = ecdh.generateKeys().toString('base64url')
      const auth = randomBytes(16)
      const path = `/for/${randomBytes(9).toString('base64url')}`
      secrets.set(path, { ecdh, auth })
      arrived.set(path, [])
      return {
        subscribed: {
          endpoint: `http://127.0.0.1:${port}${path}`,
          keys: { p256dh, auth: auth.toString('base64url') },
          name,
          language,
        },
        shown: () => arrived.get(path) ?? [],
      }
    },
    answerNext: (...next) => void answers.push(...next),
    requests: () => requests,
    close: async () =>
      await new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const hkdf = (salt: Buffer, secret: Buffer, info: Buffer, bytes: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, bytes))

/** RFC 8291, 3.4, over a body of one record of `aes128gcm` (RFC 8188). */
const decrypt = (body: Buffer, { ecdh, auth }: { readonly ecdh: ECDH; readonly auth: Buffer }): unknown => {
  const salt = body.subarray(0, 16)
  const keyLength = body.readUInt8(20)
  const theirs = body.subarray(21, 21 + keyLength)
  const record = body.subarray(21 + keyLength)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), theirs])
  const secret = hkdf(auth, ecdh.computeSecret(theirs), info, 32)
  const key = hkdf(salt, secret, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
  const nonce = hkdf(salt, secret, Buffer.from('Content-Encoding: nonce\0'), 12)
  const opening = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(record.subarray(-16))
  const plain = Buffer.concat([opening.update(record.subarray(0, -16)), opening.final()])
  // The last record ends with a 2, then zeros.
  return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString())
}

export interface Vapid {
  /** Whether who signed it holds the key that it names. */
  readonly holds: boolean
  readonly key: string
  readonly claims: unknown
}

/** What a push service reads of who sends (RFC 8292). */
export const vapidOf = ({ headers }: Arrived): Vapid => {
  const { token = '', key = '' } =
    /^vapid t=(?<token>[\w.-]+), ?k=(?<key>[\w-]+)$/.exec(headers.authorization ?? '')?.groups ?? {}
  const [header = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const publicKey = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  })
  const holds = verify(
    'sha256',
    Buffer.from(`${header}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  return { holds, key, claims: JSON.parse(Buffer.from(claims, 'base64url').toString()) }
}
