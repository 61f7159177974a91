import type { AppContext } from '../../../app/app-context.ts'
import {
  type Mailbox,
  type MailSecret,
  type OAuthSecret,
  readMailSecret,
  toldTo,
} from '../../../company/mail/mailbox.ts'
import { readMailbox, readSecret } from '../../../company/mail/mailbox-rows.ts'
import { agreeOnKey } from '../../../company/mail/seal-key.ts'
import { sealingOf } from '../../../sealing/sealing.ts'
import { exchange } from '../oauth/exchange.ts'
import { drawKept } from '../oauth/sign-in.ts'
import { type Credentials, type Tried, tryMailbox } from './try-mailbox.ts'

/** What came of a trial, without what it was sealed in. */
export type EnteredSecret = MailSecret | { readonly kind: 'carried'; readonly carried: string } | null

export interface Entered {
  /** Of the mailbox that is changed; null for a new one. */
  readonly id: string | null
  readonly mailbox: Mailbox
  readonly secret: EnteredSecret
}

export type TriedAsEntered =
  | {
      readonly ok: true
      readonly tried: Tried
      /** What is to be kept from now on; null leaves what is kept. */
      readonly secret: MailSecret | null
      /** For whoever goes on with it, where the service took the refresh token that was typed for another. */
      readonly carried: string | null
    }
  | { readonly ok: false; readonly code: 'secret-needed' | 'seal-key-missing' }

/** Tries a mailbox with what was typed, or with what is kept for exactly this server and user. */
export const tryEntered = async (app: AppContext, entered: Entered): Promise<TriedAsEntered> => {
  const { id, mailbox } = entered
  if (entered.secret === null) {
    const credentials = id === null ? null : await keptCredentials(app, id, mailbox)
    if (credentials === null) return { ok: false, code: 'secret-needed' }
    return { ok: true, tried: await tryMailbox(mailbox, credentials), secret: null, carried: null }
  }
  const secret = await enteredSecret(app, mailbox, entered.secret)
  if (secret === null) return { ok: false, code: 'secret-needed' }
  const { signIn } = mailbox
  if (secret.kind === 'password' || signIn.kind === 'password')
    return {
      ok: true,
      tried: await tryMailbox(mailbox, {
        kind: 'password',
        password: secret.kind === 'password' ? secret.password : '',
      }),
      secret,
      carried: null,
    }
  // Before anything is drawn: what the service may give for it is handed back sealed.
  if (!(await app.db.transaction().execute(async (trx) => await agreeOnKey(app, trx))))
    return { ok: false, code: 'seal-key-missing' }
  let latest: OAuthSecret = secret
  const draw: Extract<Credentials, { readonly kind: 'oauth2' }>['draw'] = async (signal) => {
    const drawn = await exchange(signIn, secret, { signal, settings: app.settings })
    if (drawn.ok && drawn.refreshToken !== null) latest = { ...secret, refreshToken: drawn.refreshToken }
    return drawn
  }
  const tried = await tryMailbox(mailbox, { kind: 'oauth2', draw })
  const isSpent = latest !== secret || entered.secret.kind === 'carried'
  return { ok: true, tried, secret: latest, carried: isSpent ? await carry(app, mailbox, latest) : null }
}

const keptCredentials = async (
  app: AppContext,
  id: string,
  mailbox: Mailbox,
): Promise<Credentials | null> => {
  const kept = await readMailbox(app.db, id)
  if (kept === null || toldTo(kept) !== toldTo(mailbox)) return null
  const { signIn } = mailbox
  if (signIn.kind === 'oauth2')
    return { kind: 'oauth2', draw: async (signal) => await drawKept(app, { ...mailbox, id }, signal) }
  const secret = await readSecret(app, { ...mailbox, id })
  return typeof secret === 'object' && secret.kind === 'password' ? secret : null
}

/** What was entered, as it can be kept; null where it is none of this mailbox's kind. */
export const enteredSecret = async (
  app: AppContext,
  mailbox: Mailbox,
  secret: NonNullable<EnteredSecret>,
): Promise<MailSecret | null> => {
  if (secret.kind !== 'carried') return secret.kind === mailbox.signIn.kind ? secret : null
  const sealed = Buffer.from(secret.carried, 'base64url')
  return readMailSecret(await sealingOf(app.settings).open(sealed, carriedFor(mailbox)))
}

const carry = async (app: AppContext, mailbox: Mailbox, secret: MailSecret): Promise<string> =>
  (await sealingOf(app.settings).seal(JSON.stringify(secret), carriedFor(mailbox))).toString('base64url')

const carriedFor = (mailbox: Mailbox): string => `carried ${toldTo(mailbox)}`
