import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerAuthentication } from 'smtp-server'
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

/** Whether somebody is let in. */
export type LetsIn = (auth: SMTPServerAuthentication) => boolean | Promise<boolean>

const refused = Object.assign(new Error('Nobody of that name lives here'), { responseCode: 535 })

/**
 * A real SMTP server on the loopback that keeps what it gets.
 * @param letsIn whom; everybody without a sign-in, where it is left out
 */
export async function startMailServer(port = 0, letsIn?: LetsIn): Promise<MailServer> {
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
    authOptional: letsIn === undefined,
    authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
    allowInsecureAuth: true,
    disabledCommands: letsIn === undefined ? ['STARTTLS', 'AUTH'] : ['STARTTLS'],
    onAuth: (auth, _session, done) => {
      const answer = async (): Promise<void> => {
        const isIn = await Promise.resolve(letsIn?.(auth) ?? false).catch(() => false)
        if (isIn) done(null, { user: auth.username ?? '' })
        else done(refused)
      }
      void answer()
    },
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
