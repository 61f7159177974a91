import type { AppContext } from '../../app/app-context.ts'
import { sealingOf } from '../../sealing/sealing.ts'
import {
  type Account,
  type KeptAccount,
  type MailSecret,
  type OAuthSecret,
  readMailSecret,
  toldTo,
} from './account.ts'
import { readSecret } from './kept-secret.ts'
import { drawKept } from './oauth/draw-kept.ts'
import { agreeOnKey } from './seal-key.ts'
import { type Drawn, exchange } from './oauth/exchange.ts'

/** What was typed, what came of a trial without what it was sealed in, or nothing: then what is kept counts. */
export type EnteredSecret = MailSecret | { readonly kind: 'carried'; readonly carried: string } | null

/** With what a trial signs in; of a service, how an access token is drawn there. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'oauth2'; readonly draw: (signal: AbortSignal) => Promise<Drawn> }

export interface Entered {
  readonly credentials: Credentials
  /** What is to be kept once it was tried; null leaves what is kept. */
  readonly secret: () => MailSecret | null
  /** For whoever goes on with it, where the service took the refresh token that was typed for another. */
  readonly carried: () => Promise<string | null>
}

/**
 * How an account is signed in to as it was entered: with what was typed, or with what is kept for exactly this server
 * and user.
 * @param kept what is changed by it; null for a new one
 * @returns why not: a secret has to be typed, or nothing can be sealed here
 */
export const enter = async (
  app: AppContext,
  account: Account,
  typed: EnteredSecret,
  kept: KeptAccount | null,
): Promise<Entered | 'secret-needed' | 'seal-key-missing'> => {
  const nothing = { secret: () => null, carried: async () => await Promise.resolve(null) }
  if (account.signIn.kind === 'none') return { credentials: { kind: 'none' }, ...nothing }
  if (typed === null) {
    const credentials = kept === null ? null : await keptCredentials(app, account, kept)
    return credentials === null ? 'secret-needed' : { credentials, ...nothing }
  }
  const secret = await enteredSecret(app, account, typed)
  if (secret === null) return 'secret-needed'
  const { signIn } = account
  if (secret.kind === 'password' || signIn.kind === 'password')
    return {
      credentials: { kind: 'password', password: secret.kind === 'password' ? secret.password : '' },
      ...nothing,
      secret: () => secret,
    }
  // Before anything is drawn: what the service may give for it is handed back sealed.
  if (!(await app.db.transaction().execute(async (trx) => await agreeOnKey(app, trx))))
    return 'seal-key-missing'
  let latest: OAuthSecret = secret
  return {
    credentials: {
      kind: 'oauth2',
      draw: async (signal) => {
        const drawn = await exchange(signIn, secret, { signal, settings: app.settings })
        if (drawn.ok && drawn.refreshToken !== null) latest = { ...secret, refreshToken: drawn.refreshToken }
        return drawn
      },
    },
    secret: () => latest,
    carried: async () =>
      latest !== secret || typed.kind === 'carried' ? await carry(app, account, latest) : null,
  }
}

const keptCredentials = async (
  app: AppContext,
  account: Account,
  kept: KeptAccount,
): Promise<Credentials | null> => {
  if (toldTo(kept) !== toldTo(account)) return null
  // As it was entered: what is asked for (its scope) may differ from what is kept.
  const asEntered = { ...account, keptAs: kept.keptAs, id: kept.id }
  if (account.signIn.kind === 'oauth2')
    return { kind: 'oauth2', draw: async (signal) => await drawKept(app, asEntered, signal) }
  const secret = await readSecret(app, asEntered)
  return typeof secret === 'object' && secret.kind === 'password' ? secret : null
}

/** What was entered, as it can be kept; null where it is none of this account's kind. */
export const enteredSecret = async (
  app: Pick<AppContext, 'settings'>,
  account: Account,
  secret: NonNullable<EnteredSecret>,
): Promise<MailSecret | null> => {
  if (secret.kind !== 'carried') return secret.kind === account.signIn.kind ? secret : null
  const sealed = Buffer.from(secret.carried, 'base64url')
  return readMailSecret(await sealingOf(app.settings).open(sealed, carriedFor(account)))
}

const carry = async (app: AppContext, account: Account, secret: MailSecret): Promise<string> =>
  (await sealingOf(app.settings).seal(JSON.stringify(secret), carriedFor(account))).toString('base64url')

const carriedFor = (account: Account): string => `carried ${toldTo(account)}`
