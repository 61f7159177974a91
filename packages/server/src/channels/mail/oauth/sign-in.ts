import type { AuthOptions } from 'imapflow'
import type { AppContext } from '../../../app/app-context.ts'
import type { KeptMailbox, OAuthClient } from '../../../company/mail/mailbox.ts'
import { openSecret, readSecret, sealSecret } from '../../../company/mail/mailbox-rows.ts'
import { type Drawn, exchange } from './exchange.ts'

const failed = (code: string, message: string): Error => Object.assign(new Error(message), { code })

/**
 * With what one signs in to a mailbox now: its password, or an access token that is drawn for this sign-in.
 * @throws with the codes `secret-unreadable`, `token-refused`; or where it may go better later
 */
export const signInTo = async (app: AppContext, { id, user, signIn }: KeptMailbox): Promise<AuthOptions> => {
  if (signIn.kind === 'oauth2') {
    const drawn = await drawKept(app, id, signIn)
    if (!drawn.ok) throw failed('token-refused', 'the service gave no access token')
    return { user, accessToken: drawn.accessToken }
  }
  const secret = await readSecret(app, id)
  if (secret?.kind !== 'password') throw unreadable()
  return { user, pass: secret.password }
}

const unreadable = (): Error =>
  failed('secret-unreadable', 'the key of this installation does not open the secret')

/**
 * Draws an access token with the refresh token that is kept. Where the service hands out another one with it, that is
 * stored in the same transaction, and nobody else draws meanwhile: a service that sees an old one again takes it for
 * stolen.
 * @throws with the code `secret-unreadable`; or where it may go better later
 */
export const drawKept = async (
  app: AppContext,
  id: string,
  client: OAuthClient,
  signal?: AbortSignal,
): Promise<Drawn> =>
  await app.db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('mailbox_setting')
      .select('sealed')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    const secret = row === undefined ? null : await openSecret(app, id, row.sealed)
    if (secret?.kind !== 'oauth2') throw unreadable()
    const drawn = await exchange(client, secret, signal)
    if (drawn.ok && drawn.refreshToken !== null) {
      const sealed = await sealSecret(app, id, { ...secret, refreshToken: drawn.refreshToken })
      await trx.updateTable('mailbox_setting').set({ sealed }).where('id', '=', id).execute()
    }
    return drawn
  })
