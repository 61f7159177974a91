import { z } from 'zod'

/** How what goes over the wire is encrypted: from the first byte, once both have agreed to, or not at all. */
export const securities = ['tls', 'starttls', 'none'] as const
export type Security = (typeof securities)[number]

/** Where a mail server is, and as whom we sign in there. */
export interface MailServer {
  readonly host: string
  readonly port: number
  readonly security: Security
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

/** A mailbox that an admin sets. */
export interface Mailbox extends MailServer {
  /** What it is called here. */
  readonly name: string
  /** The address of which customers know it. */
  readonly address: string
  readonly folder: string
  readonly signIn: SignIn
}

export interface KeptMailbox extends Mailbox {
  readonly id: string
  /** Of what an admin set. */
  readonly revision: number
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

/** `care@imap.example/INBOX`, by which we know how far it was read; no secret. */
export const mailboxName = ({ user, host, folder }: Pick<Mailbox, 'user' | 'host' | 'folder'>): string =>
  `${user}@${host}/${folder}`

/**
 * Whom a secret is told. Another server, or another way to it, is told none that was kept for this one: whoever may
 * change a setting can't have it sent to themselves.
 */
export const toldTo = ({
  host,
  port,
  security,
  user,
  signIn,
}: MailServer & Pick<Mailbox, 'signIn'>): string => {
  const service = signIn.kind === 'oauth2' ? [signIn.tokenEndpoint, signIn.clientId] : []
  return JSON.stringify([host, port, security, user, signIn.kind, ...service])
}
