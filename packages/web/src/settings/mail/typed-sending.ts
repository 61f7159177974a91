import type { MailSettings, SendingTrial } from '../../api/shapes.ts'
import { secretOf, serviceOf, typedAccount, type TypedAccount, type TypedSecret } from './typed-account.ts'

/** What one types of the server that mail leaves by, beside its secrets. */
export interface TypedSending extends TypedAccount {
  readonly fromName: string
  readonly fromAddress: string
  /** Empty leaves it to the environment. */
  readonly answersTo: string
}

export const sendingPorts = { tls: '465', starttls: '587', none: '25' } as const

export const typedSending = (set: MailSettings['sending']['set'], company: string): TypedSending => ({
  ...typedAccount(set, sendingPorts),
  fromName: set?.fromName ?? company,
  fromAddress: set?.fromAddress ?? '',
  answersTo: set?.answersTo ?? '',
})

/** As it is sent. @param carried what a trial gave back in the place of a refresh token that was typed */
export const sendingOf = (
  typed: TypedSending,
  secret: TypedSecret,
  carried: string | null,
): Omit<SendingTrial, 'mailMe'> => {
  const { fromName, fromAddress, answersTo, host, port, security, user, kind } = typed
  return {
    fromName,
    fromAddress,
    answersTo: answersTo.trim() === '' ? null : answersTo,
    host,
    port: Number(port),
    security,
    user: kind === 'none' ? null : user,
    signIn: kind === 'oauth2' ? serviceOf(typed) : { kind },
    secret: secretOf(kind, secret, carried),
  }
}
