import { performance } from 'node:perf_hooks'
import { createTransport } from 'nodemailer'

export interface HandingMails {
  readonly port: number
  readonly connections: number
  /** Called for each mail; null ends the handing. */
  readonly next: () => { readonly words: string } | null
  /** Told of each that was taken, with how many milliseconds that took. */
  readonly onTaken: (words: string, ms: number) => void
}

/** Hands over plain mails, one after the other on each of the connections, until there is no next or the line is cut. */
export const handMails = async ({ port, connections, next, onTaken }: HandingMails): Promise<void> => {
  const run = async (): Promise<void> => {
    // A pool of one: its connection stays open from mail to mail.
    const transport = createTransport({
      host: '127.0.0.1',
      port,
      pool: true,
      maxConnections: 1,
      maxMessages: Number.POSITIVE_INFINITY,
      ignoreTLS: true,
      socketTimeout: 10_000,
      connectionTimeout: 5_000,
    })
    try {
      for (let mail = next(); mail !== null; mail = next()) {
        const from = `customer${Math.random().toString(36).slice(2)}@example.org`
        const began = performance.now()
        try {
          await transport.sendMail({ from, to: 'care@localhost', text: mail.words })
        } catch {
          return
        }
        onTaken(mail.words, performance.now() - began)
      }
    } finally {
      transport.close()
    }
  }
  await Promise.all(Array.from({ length: connections }, run))
}
