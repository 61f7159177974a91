import type { Mailbox, MailboxTrial } from '../../api/shapes.ts'

/** What one types of a mailbox, beside its secrets. */
export interface TypedMailbox {
  readonly version: string
  readonly name: string
  readonly address: string
  readonly host: string
  readonly port: string
  readonly security: Mailbox['security']
  readonly user: string
  readonly folder: string
  readonly kind: Mailbox['signIn']['kind']
  readonly tokenEndpoint: string
  readonly clientId: string
  readonly scope: string
}

/** They are never read back: empty leaves what is kept. */
export interface TypedSecret {
  readonly password: string
  readonly clientSecret: string
  readonly refreshToken: string
}

export const noSecret: TypedSecret = { password: '', clientSecret: '', refreshToken: '' }

/** Where each way of encrypting is usually found. */
export const usualPorts = { tls: '993', starttls: '143', none: '143' } as const

export const typedOf = (mailbox: Mailbox | null): TypedMailbox => {
  const signIn = mailbox?.signIn
  const service = signIn?.kind === 'oauth2' ? signIn : null
  return {
    version: mailbox?.version ?? '',
    name: mailbox?.name ?? '',
    address: mailbox?.address ?? '',
    host: mailbox?.host ?? '',
    port: String(mailbox?.port ?? usualPorts.tls),
    security: mailbox?.security ?? 'tls',
    user: mailbox?.user ?? '',
    folder: mailbox?.folder ?? 'INBOX',
    kind: signIn?.kind ?? 'password',
    tokenEndpoint: service?.tokenEndpoint ?? '',
    clientId: service?.clientId ?? '',
    scope: service?.scope ?? '',
  }
}

type Trial = Omit<MailboxTrial, 'id'>

/** As it is sent. @param carried what a trial gave back in the place of a refresh token that was typed */
export const mailboxOf = (typed: TypedMailbox, secret: TypedSecret, carried: string | null): Trial => {
  const { name, address, host, port, security, user, folder, tokenEndpoint, clientId, scope } = typed
  return {
    name,
    address,
    host,
    port: Number(port),
    security,
    user,
    folder,
    signIn:
      typed.kind === 'password'
        ? { kind: 'password' }
        : { kind: 'oauth2', tokenEndpoint, clientId, scope: scope.trim() === '' ? null : scope },
    secret: secretOf(typed.kind, secret, carried),
  }
}

const secretOf = (
  kind: TypedMailbox['kind'],
  { password, clientSecret, refreshToken }: TypedSecret,
  carried: string | null,
): Trial['secret'] => {
  if (kind === 'password') return password === '' ? null : { kind, password }
  if (carried !== null) return { kind: 'carried', carried }
  if (refreshToken === '') return null
  return { kind, clientSecret: clientSecret === '' ? null : clientSecret, refreshToken: refreshToken.trim() }
}
