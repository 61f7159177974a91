import type { AppContext } from '../app/app-context.ts'
import type { KeptSending } from '../company/mail/sending.ts'
import { readSending } from '../company/mail/sending-rows.ts'
import { signInTo } from '../company/mail/oauth/draw-kept.ts'
import { openDkimKey } from '../company/mail/dkim/dkim-keys.ts'
import { type DkimSignature, dkimSignatureOf } from './dkim-signature.ts'
import { domainOf } from './message-id.ts'
import type { SmtpServer } from './smtp-server.ts'
import { createPostman, type Postman, type Sender } from './transport.ts'

/** By which server, and as whom, mail leaves as it is set now. */
export interface Leaving {
  /** Another one where anything of it is set otherwise. */
  readonly setAs: string
  /** The address that mails are from, with a name where the environment gives one. */
  readonly from: string
  /** The address that an admin set for answers; null where none is set. */
  readonly answersTo: string | null
  readonly open: () => Promise<Postman>
}

/** What an admin set counts before what the environment names; null where neither names a server. */
export const leavingNow = async (app: AppContext): Promise<Leaving | null> => {
  const { smtpUrl, mailFrom } = app.settings
  const { sender, signing } = (await app.directory.current()).company
  const signs = signing.map(({ id }) => id).join(' ')
  if (sender !== null) {
    const { setAs, name, address, answersTo } = sender
    const server = async () => await keptServer(app)
    const from = { from: address, sender: { name, address }, answersTo }
    return opening(app, { setAs: `${setAs} ${signs}`, ...from, server })
  }
  if (smtpUrl === undefined) return null
  const server = async () => await Promise.resolve(smtpUrl)
  const from = { from: mailFrom, sender: mailFrom, answersTo: null }
  return opening(app, { setAs: `environment ${signs}`, ...from, server })
}

interface Way extends Omit<Leaving, 'open'> {
  readonly sender: Sender
  readonly server: () => Promise<string | SmtpServer>
}

/**
 * A secret that can't be opened keeps every mail from leaving, and says so with each: that is a trouble of somebody's.
 * What else goes wrong is thrown, since it may go better the next time.
 */
const opening = (app: AppContext, { setAs, from, answersTo, sender, server }: Way): Leaving => ({
  setAs,
  from,
  answersTo,
  open: async () => {
    // What is wrong in the environment ends the start.
    const byEnvironment = await dkimSignatureOf(app.settings)
    try {
      return createPostman(await server(), sender, await signatureFor(app, domainOf(from), byEnvironment))
    } catch (thrown) {
      if (!isLost(thrown)) throw thrown
      const fails = async (): Promise<never> => await Promise.reject(thrown)
      return { send: fails, check: fails, close: () => undefined, secrets: () => [] }
    }
  },
})

/** Whether only an admin can mend it: that takes up another way to send. */
const isLost = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  'code' in thrown &&
  (thrown.code === 'secret-unreadable' || thrown.code === 'set-anew')

const keptServer = async (app: AppContext): Promise<SmtpServer> => {
  const kept = await readSending(app.db)
  if (kept === null) throw new Error('no server is set any more')
  return await serverOf(app, kept)
}

/** A key that an admin made for the sender's domain, or for the one above it; else the environment's for that domain. */
export const signatureFor = async (
  app: AppContext,
  of: string,
  byEnvironment: DkimSignature | null,
): Promise<DkimSignature | null> => {
  const domain = of.toLowerCase()
  const { signing } = (await app.directory.current()).company
  const [key] = signing
    .filter((one) => domain === one.domain || domain.endsWith(`.${one.domain}`))
    .toSorted((a, b) => b.domain.length - a.domain.length)
  if (key === undefined) return byEnvironment?.domainName.toLowerCase() === domain ? byEnvironment : null
  const privateKey = await openDkimKey(app, key.id)
  if (privateKey === null)
    throw Object.assign(new Error('the key of this installation does not open the key to sign with'), {
      code: 'secret-unreadable',
    })
  return { domainName: key.domain, keySelector: key.selector, privateKey }
}

const serverOf = async (app: AppContext, kept: KeptSending): Promise<SmtpServer> => {
  const { host, port, security, user, signIn } = kept
  const at = { host, port, security }
  if (signIn.kind === 'none') return { ...at, signIn }
  if (signIn.kind === 'password') {
    const told = await signInTo(app, kept)
    return { ...at, signIn: { kind: 'password', user, pass: 'pass' in told ? told.pass : '' } }
  }
  const draw = async (): Promise<string> => {
    const told = await signInTo(app, kept)
    return 'accessToken' in told ? told.accessToken : ''
  }
  return { ...at, signIn: { kind: 'oauth2', user, draw } }
}
