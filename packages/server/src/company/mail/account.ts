import { z } from 'zod'

/** How what goes over the wire is encrypted: from the first byte, once both have agreed to, or not at all. */
export const securities = ['tls', 'starttls', 'none'] as const
export type Security = (typeof securities)[number]

/** Where a mail server is, and as whom we sign in there. */
export interface MailServer {
  readonly host: string
  readonly port: number
  readonly security: Security
  /** Empty where nobody has to sign in. */
  readonly user: string
}

/** A service that draws access tokens (OAuth2), and as which program we ask it. */
export interface OAuthClient {
  readonly kind: 'oauth2'
  readonly tokenEndpoint: string
  readonly clientId: string
  readonly scope: string | null
}

export type SignIn = { readonly kind: 'password' } | OAuthClient

/** A mail server, and how we sign in there. */
export interface Account extends MailServer {
  /** `none`: a server within one's own network may take mail from whoever reaches it. */
  readonly signIn: SignIn | { readonly kind: 'none' }
}

/** An account whose secret is kept: where, and under which identifier. */
export interface KeptAccount extends Account {
  readonly keptAs: 'mailbox' | 'sending'
  readonly id: string
}

const oauthSecret = z.object({
  kind: z.literal('oauth2'),
  clientSecret: z.string().nullable(),
  refreshToken: z.string(),
})
const mailSecret = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('password'), password: z.string() }),
  oauthSecret,
])

export type OAuthSecret = Readonly<z.output<typeof oauthSecret>>

/** With what one signs in. */
export type MailSecret = Readonly<z.output<typeof mailSecret>>

/** As it was sealed; null where nothing was opened. */
export const readMailSecret = (opened: string | null): MailSecret | null =>
  opened === null ? null : mailSecret.parse(JSON.parse(opened))

/**
 * Whom a secret is told. Another server, or another way to it, is told none that was kept for this one: whoever may
 * change a setting can't have it sent to themselves.
 */
export const toldTo = ({ host, port, security, user, signIn }: Account): string => {
  const service = signIn.kind === 'oauth2' ? [signIn.tokenEndpoint, signIn.clientId] : []
  return JSON.stringify([host, port, security, user, signIn.kind, ...service])
}
