import { createTransport } from 'nodemailer'
import { parseEmail } from '../identifiers/email.ts'
import { percentDecoded } from '../log/without-secrets.ts'
import type { DkimSignature } from './dkim-signature.ts'
import { type SmtpServer, smtpOptions } from './smtp-server.ts'

/** What a mail server made of a mail. */
export type Delivery =
  | {
      readonly kind: 'sent'
      /** By the server, as it took it. */
      readonly said: string
    }
  /** This mail will never be taken: the address is wrong, or it is refused for good. */
  | {
      readonly kind: 'refused'
      readonly why: string
      /** As the server said it, in the digits of RFC 3463; null where it said none. */
      readonly status: string | null
    }

export interface Envelope {
  readonly messageId: string
  readonly to: string
  /** The thread it belongs to; none for a mail of several matters. */
  readonly inReplyTo?: string
  /** Where an answer goes; left out where that is the sender. */
  readonly replyTo?: string | null
  readonly language: string
  /** Who wrote it: one of us in their own words, or we by ourselves. */
  readonly writtenBy: 'person' | 'machine'
  /** Where it comes again and again to whoever has not said no: what it is called, and where they say so. */
  readonly series?: { readonly name: string; readonly leave: string }
  readonly subject: string
  readonly text: string
  readonly html: string
}

export interface Postman {
  /** @throws where it may go better later: no connection, a server that is busy, wrong credentials */
  readonly send: (mail: Envelope, signal: AbortSignal) => Promise<Delivery>
  /** Whether the mail server is reached, and lets us in. @throws where it does not */
  readonly check: () => Promise<void>
  readonly close: () => void
  /** What the server is told to let us in: nothing that quotes it is written down. */
  readonly secrets: () => readonly string[]
}

/** Whom a mail says it is from. */
export type Sender = string | { readonly name: string; readonly address: string }

const wholeMs = 60_000

/**
 * Hands mail to an SMTP server; every step has its time limit.
 * @param server where it is; as an address, `smtp://user:password@host:port` or `smtps://…`
 * @param from the sender; as a text, an address or one with a name
 * @param signature with which each mail is signed
 */
export function createPostman(
  server: string | SmtpServer,
  from: Sender,
  signature: DkimSignature | null = null,
): Postman {
  const drawn = { accessToken: '' }
  const transport = createTransport({
    ...(typeof server === 'string' ? { url: server } : smtpOptions(server, drawn)),
    ...(signature === null ? {} : { dkim: signature }),
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    dnsTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const name = typeof from === 'string' ? (parseEmail(from)?.name ?? '') : from.name
  return {
    send: async (mail, signal) => {
      try {
        const { messageId, to, inReplyTo, replyTo, subject, text, html } = mail
        const taken = await transport.sendMail({
          from,
          to: { name: '', address: to },
          messageId,
          ...(inReplyTo === undefined ? {} : { inReplyTo, references: inReplyTo }),
          ...(replyTo == null ? {} : { replyTo: { name, address: replyTo } }),
          subject,
          text,
          html,
          headers: headersOf(mail),
          signal: AbortSignal.any([signal, AbortSignal.timeout(wholeMs)]),
        })
        return { kind: 'sent', said: taken.response }
      } catch (thrown) {
        const why = refusedForGood(thrown)
        if (why === null) throw thrown
        return { kind: 'refused', why, status: statusIn(why) }
      }
    },
    check: async () => void (await transport.verify()),
    close: () => transport.close(),
    secrets: () => [
      ...(typeof server === 'string' ? secretsIn(server) : secretsOf(server)),
      drawn.accessToken,
    ],
  }
}

const secretsIn = (url: string): readonly string[] => {
  const { password } = new URL(url)
  return [password, percentDecoded(password)]
}

const secretsOf = ({ signIn }: SmtpServer): readonly string[] =>
  signIn.kind === 'password' ? [signIn.pass] : []

/**
 * What we write by ourselves says so, that no machine answers it (RFC 3834, and what Exchange heeds); what one of us
 * wrote to one customer is a letter like any other. A series says how to leave it (RFC 2369, RFC 2919).
 */
const headersOf = ({ language, writtenBy, series }: Envelope): Readonly<Record<string, string>> => ({
  'Content-Language': language,
  ...(writtenBy === 'person'
    ? {}
    : { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }),
  ...(series === undefined ? {} : { 'List-Id': `<${series.name}>`, 'List-Unsubscribe': `<${series.leave}>` }),
})

/** The first status (RFC 3463) of something that failed for good. */
export const statusIn = (text: string): string | null =>
  /(?<![\d.])5\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(text)?.[0] ?? null

/** Whether the server said for good, of this mail, that it won't take it (RFC 5321, 4.2.1: 5yz). */
function refusedForGood(thrown: unknown): string | null {
  if (!(thrown instanceof Error)) return null
  const { code, command, responseCode, response } = thrown as Error & {
    readonly code?: unknown
    readonly command?: unknown
    readonly responseCode?: unknown
    readonly response?: unknown
  }
  // A server that refuses whoever sends refuses every mail of ours: that is for us to mend, and says nothing of this one.
  const aboutThisMail = (code === 'EENVELOPE' && command !== 'MAIL FROM') || code === 'EMESSAGE'
  if (!aboutThisMail) return null
  if (typeof responseCode !== 'number') return 'the address can’t be written to'
  if (responseCode < 500 || responseCode > 599) return null
  return typeof response === 'string' ? response.slice(0, 300) : `refused with ${responseCode}`
}
