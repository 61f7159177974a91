import type { AppContext } from '../../../app/app-context.ts'
import type { KeptAccount, MailSecret } from '../account.ts'
import { keepRotated, type KeptSecret, readSecret, sealSecret } from '../kept-secret.ts'
import { type Drawn, exchange } from './exchange.ts'

const failed = (code: string, message: string): Error => Object.assign(new Error(message), { code })

/** With what one signs in: as mail servers are told. */
export type Told =
  | { readonly user: string; readonly pass: string }
  | { readonly user: string; readonly accessToken: string }

/**
 * With what one signs in to an account now: its password, or an access token that is drawn for this sign-in.
 * @throws with the codes `secret-unreadable`, `set-anew`, `token-refused`; or where it may go better later
 */
export const signInTo = async (app: AppContext, account: KeptAccount): Promise<Told> => {
  const { user } = account
  if (account.signIn.kind === 'oauth2') {
    const drawn = await drawKept(app, account)
    if (!drawn.ok) throw failed('token-refused', 'the service gave no access token')
    return { user, accessToken: drawn.accessToken }
  }
  const secret = readable(await readSecret(app, account))
  if (secret.kind !== 'password') throw unreadable()
  return { user, pass: secret.password }
}

const unreadable = (): Error =>
  failed('secret-unreadable', 'the key of this installation does not open the secret')

const readable = (secret: KeptSecret): MailSecret => {
  if (secret === 'set-anew') throw failed('set-anew', 'the account is set otherwise by now')
  if (secret === 'unreadable') throw unreadable()
  return secret
}

/**
 * Draws an access token with the refresh token that is kept. Where the service hands out another one with it, that is
 * stored in the same transaction, and nobody else draws meanwhile: a service that sees an old one again takes it for
 * stolen.
 * @throws with the codes `secret-unreadable`, `set-anew`; or where it may go better later
 */
export const drawKept = async (app: AppContext, account: KeptAccount, signal?: AbortSignal): Promise<Drawn> =>
  await app.db.transaction().execute(async (trx) => {
    const secret = readable(await readSecret(app, account, trx))
    const { signIn } = account
    if (secret.kind !== 'oauth2' || signIn.kind !== 'oauth2') throw unreadable()
    const drawn = await exchange(signIn, secret, { signal, settings: app.settings })
    if (drawn.ok && drawn.refreshToken !== null)
      await keepRotated(
        trx,
        account,
        await sealSecret(app, account, { ...secret, refreshToken: drawn.refreshToken }),
      )
    return drawn
  })
