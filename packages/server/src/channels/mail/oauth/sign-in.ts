import type { AuthOptions } from 'imapflow'
import type { AppContext } from '../../../app/app-context.ts'
import type { KeptMailbox, Mailbox, MailSecret } from '../../../company/mail/mailbox.ts'
import { type KeptSecret, readSecret, sealSecret } from '../../../company/mail/mailbox-rows.ts'
import { type Drawn, exchange } from './exchange.ts'

const failed = (code: string, message: string): Error => Object.assign(new Error(message), { code })

/**
 * With what one signs in to a mailbox now: its password, or an access token that is drawn for this sign-in.
 * @throws with the codes `secret-unreadable`, `set-anew`, `token-refused`; or where it may go better later
 */
export const signInTo = async (app: AppContext, mailbox: KeptMailbox): Promise<AuthOptions> => {
  const { user } = mailbox
  if (mailbox.signIn.kind === 'oauth2') {
    const drawn = await drawKept(app, mailbox)
    if (!drawn.ok) throw failed('token-refused', 'the service gave no access token')
    return { user, accessToken: drawn.accessToken }
  }
  const secret = readable(await readSecret(app, mailbox))
  if (secret.kind !== 'password') throw unreadable()
  return { user, pass: secret.password }
}

const unreadable = (): Error =>
  failed('secret-unreadable', 'the key of this installation does not open the secret')

const readable = (secret: KeptSecret): MailSecret => {
  if (secret === 'set-anew') throw failed('set-anew', 'the mailbox is set otherwise by now')
  if (secret === 'unreadable') throw unreadable()
  return secret
}

/**
 * Draws an access token with the refresh token that is kept. Where the service hands out another one with it, that is
 * stored in the same transaction, and nobody else draws meanwhile: a service that sees an old one again takes it for
 * stolen.
 * @throws with the codes `secret-unreadable`, `set-anew`; or where it may go better later
 */
export const drawKept = async (
  app: AppContext,
  mailbox: Mailbox & Pick<KeptMailbox, 'id'>,
  signal?: AbortSignal,
): Promise<Drawn> =>
  await app.db.transaction().execute(async (trx) => {
    const secret = readable(await readSecret(app, mailbox, trx))
    const { id, signIn } = mailbox
    if (secret.kind !== 'oauth2' || signIn.kind !== 'oauth2') throw unreadable()
    const drawn = await exchange(signIn, secret, { signal, settings: app.settings })
    if (drawn.ok && drawn.refreshToken !== null) {
      const sealed = await sealSecret(app, mailbox, { ...secret, refreshToken: drawn.refreshToken })
      await trx.updateTable('mailbox_setting').set({ sealed }).where('id', '=', id).execute()
    }
    return drawn
  })
