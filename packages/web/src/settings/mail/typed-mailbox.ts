import type { Mailbox, MailboxTrial } from '../../api/shapes.ts'
import { secretOf, serviceOf, typedAccount, type TypedAccount, type TypedSecret } from './typed-account.ts'

/** What one types of a mailbox, beside its secrets. */
export interface TypedMailbox extends TypedAccount {
  readonly name: string
  readonly address: string
  readonly folder: string
  /** Empty for none. */
  readonly trustedServer: string
}

export const mailboxPorts = { tls: '993', starttls: '143', none: '143' } as const

export const typedOf = (mailbox: Mailbox | null): TypedMailbox => ({
  ...typedAccount(mailbox, mailboxPorts),
  name: mailbox?.name ?? '',
  address: mailbox?.address ?? '',
  folder: mailbox?.folder ?? 'INBOX',
  trustedServer: mailbox?.trustedServer ?? '',
})

/** As it is sent. @param carried what a trial gave back in the place of a refresh token that was typed */
export const mailboxOf = (
  typed: TypedMailbox,
  secret: TypedSecret,
  carried: string | null,
): Omit<MailboxTrial, 'id'> => {
  const { name, address, host, port, security, user, folder, trustedServer, kind } = typed
  return {
    name,
    address,
    host,
    port: Number(port),
    security,
    user,
    folder,
    signIn: kind === 'oauth2' ? serviceOf(typed) : { kind: 'password' },
    trustedServer: trustedServer.trim() === '' ? null : trustedServer,
    secret: secretOf(kind, secret, carried),
  }
}
