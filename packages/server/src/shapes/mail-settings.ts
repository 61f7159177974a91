import { z } from '@hono/zod-openapi'
import { emailAddress, id, lineOf, moment } from './basics.ts'

const issue = (code: string, message: string) => ({ message, params: { code } })

const port = z.int().min(1).max(65_535)
const security = z.enum(['tls', 'starttls', 'none']).openapi({
  description: 'Encrypted from the first byte, by STARTTLS or not at all, or not at all encrypted.',
})

const isLabel = (text: string): boolean => /^[a-z\d-]{1,63}$/.test(text) && !/^-|-$/.test(text)
/** Label by label: one expression over all of a name may try every way to part it. */
const isHost = (text: string): boolean =>
  text.replace(/\.$/, '').split('.').every(isLabel) || /^[\da-f.]*:[\da-f:.]{1,45}$/.test(text)

/** The name or the address of a machine; no port, no path. */
const host = z
  .string()
  .trim()
  .toLowerCase()
  .refine((text) => text.length <= 253, {
    ...issue('text-too-long', 'is longer than 253 characters'),
    abort: true,
  })
  .refine(isHost, issue('does-not-fit', 'is no name of a server, such as imap.example.com'))

/** The secret of a service is told to nobody who listens on the way: http is for this machine alone, where that is set. */
const tokenEndpoint = z
  .string()
  .trim()
  .max(500)
  .refine(
    (text) => {
      const url = URL.parse(text)
      if (url === null || url.username !== '' || url.password !== '' || url.hash !== '') return false
      const isHere = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
      return url.protocol === 'https:' || (url.protocol === 'http:' && isHere)
    },
    issue('web-address-invalid', 'is no address that begins with https://'),
  )

const secretText = (most: number) =>
  z
    .string()
    .refine(
      (text) => text !== '' && text.isWellFormed() && !/\p{Cc}/u.test(text),
      issue('text-empty', 'is empty, or holds what can’t be typed'),
    )
    .refine((text) => text.length <= most, issue('text-too-long', `is longer than ${most} characters`))

const signIn = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('password') }),
  z.strictObject({
    kind: z.literal('oauth2'),
    tokenEndpoint,
    clientId: lineOf(300),
    scope: lineOf(1_000).nullable(),
  }),
])

const server = { host, port, security, user: lineOf(200) }

const mailbox = {
  name: lineOf(60).openapi({ description: 'What it is called here.' }),
  address: emailAddress.openapi({ description: 'Of which customers know it.' }),
  ...server,
  folder: lineOf(200).openapi({ example: 'INBOX' }),
  signIn,
}

const secret = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('password'), password: secretText(1_000) }),
    z.strictObject({
      kind: z.literal('oauth2'),
      clientSecret: secretText(1_000).nullable(),
      refreshToken: secretText(10_000),
    }),
    z.strictObject({
      kind: z.literal('carried'),
      carried: z.string().max(30_000),
    }),
  ])
  .nullable()
  .openapi({
    description:
      'Null leaves what is kept; it is needed where server, user or service differ. `carried` is what a trial gave back.',
  })

const version = z.string().max(100)

export const mailboxTrial = z
  .strictObject({
    id: id.nullable().openapi({ description: 'Of the mailbox whose secret is tried; null for a new one.' }),
    ...mailbox,
    secret,
  })
  .openapi('MailboxTrial')

export const mailboxChange = z
  .strictObject({
    id: id.nullable().openapi({ description: 'Null for a new one.' }),
    version: version.nullable().openapi({ description: 'Of what was read; null for a new one.' }),
    ...mailbox,
    secret,
    storeAnyway: z.boolean().openapi({ description: 'Keep it without trying it.' }),
  })
  .openapi('MailboxChange')

export const versionQuery = z.object({ version })

export const triedView = z
  .object({
    ok: z.boolean(),
    at: z.enum(['connect', 'token', 'signIn', 'folder']).openapi({
      description: 'How far it went: to the server, to a token, past the door, into the folder.',
    }),
    said: z.string().openapi({ description: 'What the other side said, or why nobody said anything.' }),
    late: z.boolean().openapi({ description: 'Nobody answered in time.' }),
    mails: z.int().nullable().openapi({ description: 'How many mails the folder holds.' }),
    carried: z.string().nullable().openapi({
      description:
        'Where the service took the refresh token for another one: send this as the secret from now on. It is encrypted, and serves this mailbox alone.',
    }),
  })
  .openapi('MailboxTried')

const state = {
  readAt: moment.nullable().openapi({ description: 'Null before it was read once.' }),
  failingSince: moment.nullable(),
  failure: z.string().nullable().openapi({ description: 'Why it can’t be read, as a code.' }),
}

export const mailSettingsView = z
  .object({
    mailboxes: z.array(
      z.object({
        id,
        version: z.string(),
        name: z.string(),
        address: z.string(),
        host: z.string(),
        port: z.int(),
        security,
        user: z.string(),
        folder: z.string(),
        signIn: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('password') }),
          z.object({
            kind: z.literal('oauth2'),
            tokenEndpoint: z.string(),
            clientId: z.string(),
            scope: z.string().nullable(),
          }),
        ]),
        ...state,
      }),
    ),
    fixed: z
      .array(z.object({ name: z.string(), ...state }))
      .openapi({ description: 'Mailboxes that the environment names.' }),
    listens: z.boolean().openapi({
      description: 'Whether mail is taken that other servers hand over, as this process is set.',
    }),
  })
  .openapi('MailSettings')
