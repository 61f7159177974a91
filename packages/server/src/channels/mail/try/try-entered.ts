import type { AppContext } from '../../../app/app-context.ts'
import type { MailSecret } from '../../../company/mail/account.ts'
import { enter, type EnteredSecret } from '../../../company/mail/entered.ts'
import type { Mailbox } from '../../../company/mail/mailbox.ts'
import { readMailbox } from '../../../company/mail/mailbox-rows.ts'
import { type Tried, tryMailbox } from './try-mailbox.ts'

export interface EnteredMailbox {
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
export const tryEntered = async (
  app: AppContext,
  { id, mailbox, secret }: EnteredMailbox,
): Promise<TriedAsEntered> => {
  const entered = await enter(app, mailbox, secret, id === null ? null : await readMailbox(app.db, id))
  if (typeof entered === 'string') return { ok: false, code: entered }
  if (entered.credentials.kind === 'none') return { ok: false, code: 'secret-needed' }
  const tried = await tryMailbox(mailbox, entered.credentials)
  return { ok: true, tried, secret: entered.secret(), carried: await entered.carried() }
}
