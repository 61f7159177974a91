import type { AuthOptions } from 'imapflow'
import { reasonOf } from '../../../config/startup-error.ts'
import type { Mailbox } from '../../../company/mail/mailbox.ts'
import { serverOptions } from '../hear/mailbox-address.ts'
import { mailboxClient } from '../hear/mailbox-client.ts'
import type { Credentials } from '../../../company/mail/entered.ts'
import { asSaid } from '../../../log/as-said.ts'

/** How far one came: to the server, to a token, past the door, into the folder. */
export type TriedStep = 'connect' | 'token' | 'signIn' | 'folder'

export interface Tried {
  readonly ok: boolean
  /** Where it ended. */
  readonly at: TriedStep
  /** By the other side, as it said it; or why there was nobody to say it. */
  readonly said: string
  /** Nothing was said for so long that nobody waited any longer. */
  readonly late: boolean
  /** How many mails its folder holds, once it is open. */
  readonly mails?: number
}

const tryMs = 10_000
/** Of what is said before anything is fetched. */
const mostBytes = 100_000

/** Signs in to a mailbox as it was entered, and opens its folder without marking anything. */
export const tryMailbox = async (
  mailbox: Mailbox,
  credentials: Exclude<Credentials, { readonly kind: 'none' }>,
  withinMs = tryMs,
): Promise<Tried> => {
  const signal = AbortSignal.timeout(withinMs)
  const { user } = mailbox
  if (credentials.kind === 'password')
    return await open(mailbox, { user, pass: credentials.password }, signal)
  const failed = (why: string): Tried => ({
    ok: false,
    at: 'token',
    said: asSaid(why, []),
    late: signal.aborted,
  })
  try {
    const drawn = await credentials.draw(signal)
    if (!drawn.ok) return failed(drawn.said)
    return await open(mailbox, { user, accessToken: drawn.accessToken }, signal)
  } catch (thrown) {
    return failed(reasonOf(thrown instanceof Error ? (thrown.cause ?? thrown) : thrown))
  }
}

const open = async (mailbox: Mailbox, auth: AuthOptions, signal: AbortSignal): Promise<Tried> => {
  const client = await mailboxClient({
    ...serverOptions(mailbox),
    auth,
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: tryMs,
    greetingTimeout: tryMs,
    socketTimeout: tryMs,
    maxLineLength: mostBytes,
    maxLiteralSize: mostBytes,
  })
  const lost: Error[] = []
  client.on('error', (error: Error) => void lost.push(error))
  const secrets = [auth.pass ?? '', auth.accessToken ?? '']
  const said = (text: string): string => asSaid(text, secrets)
  const late = (): void => client.close()
  signal.addEventListener('abort', late)
  let at: TriedStep = 'connect'
  try {
    await client.connect()
    at = 'folder'
    const { exists } = await client.mailboxOpen(mailbox.folder, { readOnly: true })
    await Promise.race([client.logout(), new Promise((resolve) => setTimeout(resolve, 1_000))])
    return { ok: true, at, said: said(client.greeting ?? ''), late: false, mails: exists }
  } catch (thrown) {
    if (at === 'connect' && wasRefused(thrown)) at = 'signIn'
    if (signal.aborted) return { ok: false, at, said: said(client.greeting ?? ''), late: true }
    return { ok: false, at, said: said(wordsOf(thrown) ?? wordsOf(lost[0]) ?? reasonOf(thrown)), late: false }
  } finally {
    signal.removeEventListener('abort', late)
    client.close()
  }
}

const wasRefused = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && 'authenticationFailed' in thrown

/** What the server itself said of it. */
const wordsOf = (thrown: unknown): string | null => {
  if (typeof thrown !== 'object' || thrown === null) return null
  for (const name of ['responseText', 'response'] as const) {
    const text: unknown = Reflect.get(thrown, name)
    if (typeof text === 'string' && text !== '') return text
  }
  return null
}
