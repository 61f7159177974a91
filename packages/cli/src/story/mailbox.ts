import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { callbackify } from 'node:util'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

export interface Letter {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
}

/** A real mail server on this machine, where everything that the company sends in a story arrives. */
export interface Mailbox {
  /** `smtp://127.0.0.1:PORT` */
  readonly url: string
  readonly letters: () => readonly Letter[]
  /** The newest letter to this address that fits; waits for it. @throws Error after ten seconds without one. */
  readonly arrived: (to: string, fits: (letter: Letter) => boolean) => Promise<Letter>
  readonly close: () => Promise<void>
}

const patience = 10_000

export const openMailbox = async (): Promise<Mailbox> => {
  const letters: Letter[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: callbackify(async (stream: Readable, session: SMTPServerSession) => {
      const mail = await PostalMime.parse(await buffer(stream))
      const to = session.envelope.rcptTo.map(({ address }) => address)
      letters.push({ to, subject: mail.subject ?? '', text: mail.text ?? '' })
    }),
  })
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    letters: () => letters,
    arrived: async (to, fits) => await arrival(letters, to, fits),
    close: async () => await new Promise((resolve) => server.close(resolve)),
  }
}

const arrival = async (
  letters: readonly Letter[],
  to: string,
  fits: (letter: Letter) => boolean,
): Promise<Letter> => {
  const until = Date.now() + patience
  while (Date.now() < until) {
    const found = letters.findLast((letter) => letter.to.includes(to) && fits(letter))
    if (found !== undefined) return found
    await wait(50)
  }
  const seen = letters.filter((letter) => letter.to.includes(to)).map(({ subject }) => subject)
  throw new Error(`no such letter came to ${to}; there came: ${seen.join(' | ') || 'none'}`)
}
