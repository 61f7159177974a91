import type { AppContext } from '../app/app-context.ts'
import type { KeptSending } from '../company/mail/sending.ts'
import { readSending } from '../company/mail/sending-rows.ts'
import { signInTo } from '../company/mail/oauth/draw-kept.ts'
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
  readonly open: () => Promise<Postman>
}

/** What an admin set counts before what the environment names; null where neither names a server. */
export const leavingNow = async (app: AppContext): Promise<Leaving | null> => {
  const { smtpUrl, mailFrom } = app.settings
  const { sender } = (await app.directory.current()).company
  if (sender !== null) {
    const { setAs, name, address } = sender
    return { setAs, from: address, open: async () => await openKept(app, { name, address }) }
  }
  if (smtpUrl === undefined) return null
  return {
    setAs: 'environment',
    from: mailFrom,
    open: async () => createPostman(smtpUrl, mailFrom, await dkimSignatureOf(app.settings)),
  }
}

/**
 * A secret that can't be opened keeps every mail from leaving, and says so with each: that is a trouble of somebody's.
 * @throws where it may go better the next time
 */
const openKept = async (app: AppContext, from: Exclude<Sender, string>): Promise<Postman> => {
  const signature = await signatureFor(app, from.address)
  try {
    const kept = await readSending(app.db)
    if (kept === null) throw new Error('no server is set any more')
    return createPostman(await serverOf(app, kept), from, signature)
  } catch (thrown) {
    if (!isLost(thrown)) throw thrown
    const fails = async (): Promise<never> => await Promise.reject(thrown)
    return { send: fails, check: fails, close: () => undefined, secrets: () => [] }
  }
}

/** Whether only an admin can mend it: that takes up another way to send. */
const isLost = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  'code' in thrown &&
  (thrown.code === 'secret-unreadable' || thrown.code === 'set-anew')

/** The key of the environment signs for the domain of its own sender, by whichever server that sends. */
const signatureFor = async ({ settings }: AppContext, address: string): Promise<DkimSignature | null> => {
  const signature = await dkimSignatureOf(settings)
  return signature?.domainName.toLowerCase() === domainOf(address).toLowerCase() ? signature : null
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
