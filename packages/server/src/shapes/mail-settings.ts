import { z } from '@hono/zod-openapi'
import { emailAddress, id, lineOf, moment } from './basics.ts'
import { trustedServerPattern } from '../config/trusted-server.ts'
import { dkimKeyView } from './dkim.ts'
import { troubleReasons } from './troubles.ts'

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

const byPassword = z.strictObject({ kind: z.literal('password') })
const byService = z.strictObject({
  kind: z.literal('oauth2'),
  tokenEndpoint,
  clientId: lineOf(300),
  scope: lineOf(1_000).nullable(),
})
const signIn = z.discriminatedUnion('kind', [byPassword, byService])

const server = { host, port, security, user: lineOf(200) }

const mailbox = {
  name: lineOf(60).openapi({ description: 'What it is called here.' }),
  address: emailAddress.openapi({ description: 'Of which customers know it.' }),
  ...server,
  folder: lineOf(200).openapi({ example: 'INBOX' }),
  signIn,
  trustedServer: z
    .string()
    .trim()
    .regex(
      trustedServerPattern,
      issue(
        'does-not-fit',
        'is no name of a server, such as mx.example.com, with a figure from 0 to 9 or none',
      ),
    )
    .nullable()
    .openapi({
      description:
        'The name by which a server on the way begins its Authentication-Results, where its word on signatures counts for this mailbox; after a space how many `Received` lines stand above its own. Only one that takes out what others wrote under its name.',
      example: 'mx.example.com 1',
    }),
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

const sending = {
  fromName: lineOf(100).openapi({ description: 'Whom mails say they are from.' }),
  fromAddress: emailAddress,
  answersTo: emailAddress.nullable().openapi({
    description:
      'The address that answers to our mails go to, with a sign of each case and reader after a `+` before its @; null leaves it to the environment.',
  }),
  host,
  port,
  security,
  user: lineOf(200).nullable().openapi({ description: 'Null where nobody signs in, and only there.' }),
  signIn: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('none') }), byPassword, byService]),
}

/** A password that nobody is told would go nowhere; a user who signs in has a name. */
const hasUser = ({
  user,
  signIn: { kind },
}: {
  readonly user: string | null
  readonly signIn: { readonly kind: string }
}): boolean => (user === null) === (kind === 'none')
const userMissing = { path: ['user'], ...issue('text-empty', 'is missing, or there where nobody signs in') }

export const sendingTrial = z
  .strictObject({
    ...sending,
    secret,
    mailMe: z.boolean().openapi({ description: 'Send one mail by it to whoever asks.' }),
  })
  .refine(hasUser, userMissing)
  .openapi('SendingTrial')

export const sendingChange = z
  .strictObject({
    version: version.nullable().openapi({ description: 'Of what was read; null where none was set.' }),
    ...sending,
    secret,
    storeAnyway: z.boolean().openapi({ description: 'Keep it without trying it.' }),
  })
  .refine(hasUser, userMissing)
  .openapi('SendingChange')

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

export const sendingTriedView = z
  .object({
    ok: z.boolean(),
    at: z.enum(['connect', 'token', 'signIn', 'mail']).openapi({
      description: 'How far it went: to the server, to a token, past the door, to a mail that it took.',
    }),
    said: z.string().openapi({ description: 'What the other side said, or why nobody said anything.' }),
    late: z.boolean().openapi({ description: 'Nobody answered in time.' }),
    carried: z.string().nullable().openapi({ description: 'As with mailboxes.' }),
  })
  .openapi('SendingTried')

const state = {
  readAt: moment.nullable().openapi({ description: 'Null before it was read once.' }),
  failingSince: moment.nullable(),
  failure: z.string().nullable().openapi({ description: 'Why it can’t be read, as a code.' }),
}

const passwordView = z.object({ kind: z.literal('password') })
const serviceView = z.object({
  kind: z.literal('oauth2'),
  tokenEndpoint: z.string(),
  clientId: z.string(),
  scope: z.string().nullable(),
})

const sendingView = z.object({
  counts: z.enum(['set', 'fixed', 'none']).openapi({
    description:
      'By which server mail leaves: the one that is set here counts before the one that the environment names.',
  }),
  set: z
    .object({
      version: z.string(),
      fromName: z.string(),
      fromAddress: z.string(),
      answersTo: z.string().nullable(),
      host: z.string(),
      port: z.int(),
      security,
      user: z.string().nullable(),
      signIn: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('none') }),
        passwordView,
        serviceView,
      ]),
    })
    .nullable(),
  fixed: z
    .object({ host: z.string(), from: z.string() })
    .nullable()
    .openapi({ description: 'What the environment names.' }),
  answersFixed: z.string().nullable().openapi({
    description:
      'What the environment names for answers, with a * for the sign, or `sender`; it counts before what is set here.',
  }),
  failing: z
    .object({ since: moment, why: z.enum(troubleReasons), said: z.string().nullable() })
    .nullable()
    .openapi({ description: 'Since when mail does not go out; null while it does, or nobody tried.' }),
})

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
        signIn: z.discriminatedUnion('kind', [passwordView, serviceView]),
        trustedServer: z.string().nullable(),
        ...state,
      }),
    ),
    fixed: z
      .array(z.object({ name: z.string(), ...state }))
      .openapi({ description: 'Mailboxes that the environment names.' }),
    sending: sendingView,
    dkim: z.array(dkimKeyView),
    signsFixed: z.string().nullable().openapi({
      description:
        'The one domain for which the key that the environment names signs; null where it names none.',
    }),
    listens: z.boolean().openapi({
      description: 'Whether mail is taken that other servers hand over, as this process is set.',
    }),
  })
  .openapi('MailSettings')
