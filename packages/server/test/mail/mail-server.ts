import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import PostalMime, { type Email } from 'postal-mime'

export interface MailServer {
  readonly url: string
  readonly port: number
  /** What arrived, in order. */
  readonly mails: readonly Email[]
  /** The same as they came. */
  readonly raws: readonly Buffer[]
  /** What to answer to the next mails to an address; each answer is used once, then everything is taken. */
  readonly answerNext: (address: string, ...codes: readonly number[]) => void
  readonly close: () => Promise<void>
}

/** A real SMTP server on the loopback that keeps what it gets. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const mails: Email[] = []
  const raws: Buffer[] = []
  const answers = new Map<string, number[]>()
  const keep = async (stream: Readable, done: (error?: Error | null) => void): Promise<void> => {
    try {
      const raw = await buffer(stream)
      raws.push(raw)
      mails.push(await PostalMime.parse(raw))
      done()
    } catch (thrown) {
      done(thrown instanceof Error ? thrown : new Error('not read'))
    }
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 200,
    onRcptTo: ({ address }, _session, done) => {
      const code = answers.get(address)?.shift()
      if (code === undefined) return done()
      done(Object.assign(new Error(`${code} as told by the test`), { responseCode: code }))
    },
    onData: (stream, _session, done) => void keep(stream, done),
  })
  // A client that hangs up is no failure of the server.
  server.on('error', () => undefined)
  const bound = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    mails,
    raws,
    answerNext: (address, ...codes) => void answers.set(address, [...codes]),
    close: async () => await new Promise((resolve) => server.close(() => resolve())),
  }
}
