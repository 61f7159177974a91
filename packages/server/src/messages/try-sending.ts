import SMTPConnection from 'nodemailer/lib/smtp-connection'
import XOAuth2 from 'nodemailer/lib/xoauth2'
import { randomUUIDv7 } from 'node:crypto'
import type { AppContext } from '../app/app-context.ts'
import type { Credentials } from '../company/mail/entered.ts'
import type { SendingServer } from '../company/mail/sending.ts'
import { codeOf, reasonOf } from '../config/startup-error.ts'
import { asSaid } from '../log/as-said.ts'
import { type DkimSignature, dkimSignatureOf } from './dkim-signature.ts'
import { domainOf } from './message-id.ts'
import { officeLetter, officeReader } from './office-letter.ts'
import { encryption, type SmtpServer } from './smtp-server.ts'
import { signatureFor } from './sender.ts'
import { createPostman } from './transport.ts'
import { messageWordsIn } from './words/catalogue.ts'

/** How far one came: to the server, to a token, past the door, to a mail that it took. */
export type SendingStep = 'connect' | 'token' | 'signIn' | 'mail'

export interface SendingTried {
  readonly ok: boolean
  /** Where it ended. */
  readonly at: SendingStep
  /** By the other side, as it said it; or why there was nobody to say it. */
  readonly said: string
  /** Nothing was said for so long that nobody waited any longer. */
  readonly late: boolean
}

interface Trial {
  readonly sending: SendingServer
  readonly credentials: Credentials
  /** Who of us gets a mail by it; null where none is to be sent. */
  readonly to: string | null
  readonly publicUrl: string
}

const tryMs = 10_000
/** Of what is said before a mail is handed over. */
const mostBytes = 100_000

type Auth = SmtpServer['signIn']

/** Connects to a mail server as it was entered and signs in; hands it one mail where that is wanted. */
export const trySending = async (
  app: AppContext,
  { sending, credentials, to, publicUrl }: Trial,
  withinMs = tryMs,
): Promise<SendingTried> => {
  const signal = AbortSignal.timeout(withinMs)
  const drawn = await authFor(sending, credentials, signal)
  if ('ok' in drawn) return drawn
  const knocked = await knock(sending, drawn, signal)
  if (!knocked.ok || to === null) return knocked
  return await mailTo(app, { sending, auth: drawn, to, publicUrl }, AbortSignal.timeout(withinMs))
}

const authFor = async (
  { user }: SendingServer,
  credentials: Credentials,
  signal: AbortSignal,
): Promise<Auth | SendingTried> => {
  if (credentials.kind === 'none') return credentials
  if (credentials.kind === 'password') return { kind: 'password', user, pass: credentials.password }
  const failed = (why: string): SendingTried => ({
    ok: false,
    at: 'token',
    said: asSaid(why, []),
    late: signal.aborted,
  })
  try {
    const drawn = await credentials.draw(signal)
    if (!drawn.ok) return failed(drawn.said)
    const { accessToken } = drawn
    return { kind: 'oauth2', user, draw: async () => await Promise.resolve(accessToken) }
  } catch (thrown) {
    return failed(reasonOf(thrown instanceof Error ? (thrown.cause ?? thrown) : thrown))
  }
}

const knock = async (sending: SendingServer, auth: Auth, signal: AbortSignal): Promise<SendingTried> => {
  const connection = new SMTPConnection({
    ...encryption(sending),
    // The signal ends it before.
    connectionTimeout: 2 * tryMs,
    greetingTimeout: 2 * tryMs,
    socketTimeout: 2 * tryMs,
    dnsTimeout: 2 * tryMs,
    maxResponseSize: mostBytes,
    logger: false,
  })
  const secrets = await secretsOf(auth)
  const lastWords = (): string => {
    const { lastServerResponse: last } = connection
    return asSaid(typeof last === 'string' ? last : '', secrets)
  }
  const late = (): void => connection.close()
  signal.addEventListener('abort', late)
  let at: SendingStep = 'connect'
  try {
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject)
      connection.once('end', () => reject(new Error('the server ended the connection')))
      connection.connect((thrown) => (thrown === undefined ? resolve() : reject(thrown)))
    })
    if (auth.kind !== 'none') {
      at = 'signIn'
      const told = await loginOf(auth)
      await new Promise<void>((resolve, reject) => {
        connection.once('error', reject)
        connection.once('end', () => reject(new Error('the server ended the connection')))
        connection.login(told, (thrown) => (thrown == null ? resolve() : reject(thrown)))
      })
    }
    const said = lastWords()
    connection.quit()
    return { ok: true, at, said, late: false }
  } catch (thrown) {
    if (signal.aborted) return { ok: false, at, said: lastWords(), late: true }
    return { ok: false, at, said: asSaid(wordsOf(thrown), secrets), late: false }
  } finally {
    signal.removeEventListener('abort', late)
    connection.close()
  }
}

const loginOf = async (auth: Exclude<Auth, { readonly kind: 'none' }>) => {
  const { user } = auth
  if (auth.kind === 'password') return { user, credentials: { user, pass: auth.pass } }
  return { user, method: 'XOAUTH2', oauth2: new XOAuth2({ user, accessToken: await auth.draw() }) }
}

const secretsOf = async (auth: Auth): Promise<readonly string[]> => {
  if (auth.kind === 'none') return []
  return [auth.kind === 'password' ? auth.pass : await auth.draw()]
}

/** What the server itself said of it; else why nobody said anything. */
const wordsOf = (thrown: unknown): string => {
  const response: unknown = thrown instanceof Error ? Reflect.get(thrown, 'response') : undefined
  return typeof response === 'string' && response !== '' ? response : reasonOf(thrown)
}

/** The way that mails go, from whom they will say they are: a server may take the password and not the sender. */
const mailTo = async (
  app: AppContext,
  {
    sending,
    auth,
    to,
    publicUrl,
  }: Omit<Trial, 'credentials' | 'to'> & { readonly auth: Auth; readonly to: string },
  signal: AbortSignal,
): Promise<SendingTried> => {
  const reader = officeReader(await app.directory.fresh(), to)
  if (reader === null) throw new Error('whoever tries it works here')
  const { host, port, security, fromName: name, fromAddress: address } = sending
  const say = messageWordsIn[reader.language].person.trial
  const {
    leave: _leave,
    onSent: _onSent,
    ...letter
  } = officeLetter(reader, {
    subject: say.subject,
    paragraphs: [say.why(address)],
    again: say.again,
    link: `${publicUrl}/desk/settings/mail`,
  })
  const signature = await signatureOf(app, address)
  if (typeof signature === 'string') return { ok: false, at: 'mail', said: signature, late: false }
  const postman = createPostman({ host, port, security, signIn: auth }, { name, address }, signature)
  const messageId = `<${randomUUIDv7()}.trial@${domainOf(address)}>`
  const said = (text: string): string => asSaid(text, postman.secrets())
  try {
    const delivery = await postman.send({ ...letter, messageId, writtenBy: 'machine' }, signal)
    return delivery.kind === 'sent'
      ? { ok: true, at: 'mail', said: said(delivery.said), late: false }
      : { ok: false, at: 'mail', said: said(delivery.why), late: false }
  } catch (thrown) {
    return { ok: false, at: 'mail', said: said(wordsOf(thrown)), late: signal.aborted || isLate(thrown) }
  } finally {
    postman.close()
  }
}

/** As mails are signed; why they can't be, and so would not leave. */
const signatureOf = async (app: AppContext, address: string): Promise<DkimSignature | null | string> => {
  try {
    return await signatureFor(app, domainOf(address), await dkimSignatureOf(app.settings))
  } catch (thrown) {
    return asSaid(reasonOf(thrown), [])
  }
}

const isLate = (thrown: unknown): boolean => codeOf(thrown) === 'ETIMEDOUT'
