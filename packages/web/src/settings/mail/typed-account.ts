import type { MailboxTrial, MailSettings } from '../../api/shapes.ts'

type Sending = NonNullable<MailSettings['sending']['set']>
type SignIn = Sending['signIn']
export type Security = Sending['security']

/** What one types of a mail server and of how we sign in there, beside the secrets. */
export interface TypedAccount {
  readonly version: string
  readonly host: string
  readonly port: string
  readonly security: Security
  readonly user: string
  readonly kind: SignIn['kind']
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

type Told = Omit<TypedAccount, 'version' | 'scope'>

/** Whom a secret is told as it is typed: it is theirs alone, also where somebody else sets another server meanwhile. */
export const toldWith = (draft: {
  readonly valueOf: <Field extends keyof Told>(field: Field) => Told[Field]
}): Told => ({
  host: draft.valueOf('host'),
  port: draft.valueOf('port'),
  security: draft.valueOf('security'),
  user: draft.valueOf('user'),
  kind: draft.valueOf('kind'),
  tokenEndpoint: draft.valueOf('tokenEndpoint'),
  clientId: draft.valueOf('clientId'),
})

/** Where each way of encrypting is usually found. */
export type UsualPorts = Readonly<Record<Security, string>>

interface Account {
  readonly version: string
  readonly host: string
  readonly port: number
  readonly security: Security
  readonly user: string | null
  readonly signIn: SignIn
}

/** @param account null for one that is new */
export const typedAccount = (account: Account | null, ports: UsualPorts): TypedAccount => {
  const signIn = account?.signIn
  const service = signIn?.kind === 'oauth2' ? signIn : null
  return {
    version: account?.version ?? '',
    host: account?.host ?? '',
    port: String(account?.port ?? ports.tls),
    security: account?.security ?? 'tls',
    user: account?.user ?? '',
    kind: signIn?.kind ?? 'password',
    tokenEndpoint: service?.tokenEndpoint ?? '',
    clientId: service?.clientId ?? '',
    scope: service?.scope ?? '',
  }
}

/** The service, as it is sent. */
export const serviceOf = ({ tokenEndpoint, clientId, scope }: TypedAccount) => ({
  kind: 'oauth2' as const,
  tokenEndpoint,
  clientId,
  scope: scope.trim() === '' ? null : scope,
})

/** @param carried what a trial gave back in the place of a refresh token that was typed */
export const secretOf = (
  kind: TypedAccount['kind'],
  { password, clientSecret, refreshToken }: TypedSecret,
  carried: string | null,
): MailboxTrial['secret'] => {
  if (kind === 'none') return null
  if (kind === 'password') return password === '' ? null : { kind, password }
  if (carried !== null) return { kind: 'carried', carried }
  if (refreshToken === '') return null
  return { kind, clientSecret: clientSecret === '' ? null : clientSecret, refreshToken: refreshToken.trim() }
}
