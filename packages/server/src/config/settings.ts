import { Resolver } from 'node:dns'
import { parseInstant } from '@buckstop/domain'
import { z } from 'zod'
import { networksOf } from '../addresses/trusted-proxies.ts'
import { readTrustedServer, trustedServerPattern } from './trusted-server.ts'

/** One thing that whoever runs Buckstop can set: by a flag, or by an environment variable. */
export interface Setting<Schema extends z.ZodType = z.ZodType> {
  readonly env: string
  /** As shown in the help: `--port <number>`; one that begins with `--no-` turns off what is on by default. */
  readonly flag: string
  readonly about: string
  /** The default in words, where it is not a plain value. */
  readonly otherwise?: string
  /** What a wrong value is told, after the name: `must be …`. */
  readonly expects: string
  /** Never shown in an error or a log. */
  readonly secret?: true
  /** Reads the text that was given; undefined where nothing was. */
  readonly schema: Schema
}

const yes = ['1', 'true', 'yes', 'on']
const no = ['0', 'false', 'no', 'off']

const port = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535))
/** An address of another server, with its host: `smtp:x` is one too by the letter, and names none. */
const url = (protocols: readonly string[]) =>
  z.string().refine((text) => {
    const parsed = URL.parse(text)
    return (
      parsed !== null &&
      protocols.includes(parsed.protocol) &&
      text.slice(parsed.protocol.length).startsWith('//') &&
      (parsed.hostname !== '' || parsed.searchParams.has('host')) &&
      parsed.port !== '0'
    )
  })
const mailboxUrl = url(['imap:', 'imaps:']).refine((text) => {
  const { username, password } = new URL(text)
  return username !== '' && password !== ''
})
const isBare = (text: string): boolean => {
  const parsed = URL.parse(text)
  if (parsed?.pathname !== '/') return false
  return [parsed.username, parsed.password, parsed.search, parsed.hash].every((part) => part === '')
}
const filePath = z.string().refine((text) => text !== '' && !text.includes('\0'))
const areNameServers = (list: readonly string[]): boolean => {
  try {
    new Resolver().setServers(list)
    return true
  } catch {
    return false
  }
}
const switched = (otherwise: boolean) =>
  z
    .enum([...yes, ...no])
    .transform((word) => yes.includes(word))
    .default(otherwise)

const setting = <Schema extends z.ZodType>(one: Setting<Schema>): Setting<Schema> => one

/** Every setting there is. Help, environment, flags and errors all come from here. */
export const settingTable = {
  port: setting({
    env: 'PORT',
    flag: '--port <number>',
    about: 'port of the pages and the API; 0 picks a free one',
    expects: 'must be a port number from 0 to 65535',
    schema: port.default(8080),
  }),
  host: setting({
    env: 'BUCKSTOP_HOST',
    flag: '--host <address>',
    about: 'address to listen on; 0.0.0.0 for every network this machine is in',
    expects: 'must be the IP address or name of a network of this machine',
    schema: z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('127.0.0.1'),
  }),
  data: setting({
    env: 'BUCKSTOP_DATA',
    flag: '--data <folder>',
    about: 'folder for everything that is kept, the embedded database included',
    expects: 'must be the path of a folder',
    schema: z
      .string()
      .refine((path) => !path.includes('\0'))
      .default('./data'),
  }),
  database: setting({
    env: 'DATABASE_URL',
    flag: '--database <url>',
    about: 'a PostgreSQL 15 or later of your own',
    otherwise: 'the embedded one in the data folder',
    expects:
      'must look like postgres://user:password@host:5432/name, with special characters percent-encoded (%23 for #)',
    secret: true,
    schema: url(['postgres:', 'postgresql:']).optional(),
  }),
  publicUrl: setting({
    env: 'BUCKSTOP_PUBLIC_URL',
    flag: '--public-url <url>',
    about: 'address under which customers and staff reach Buckstop; links begin with it',
    otherwise: 'http://127.0.0.1 and the port',
    expects: 'must be an address such as https://care.example.com, without path or password',
    schema: url(['http:', 'https:'])
      .refine(isBare)
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
  }),
  trustedProxies: setting({
    env: 'BUCKSTOP_TRUSTED_PROXIES',
    flag: '--trusted-proxies <addresses>',
    about:
      'addresses and networks of proxies whose X-Forwarded-For is believed, such as 10.0.0.0/8,2001:db8::7',
    otherwise: 'with --public-url those on this machine, else none',
    expects:
      'must be addresses or networks such as 10.0.0.7 or 10.0.0.0/8, separated by commas, and not everybody',
    schema: z
      .string()
      .refine((list) => networksOf(list) !== null)
      .optional(),
  }),
  smtpUrl: setting({
    env: 'SMTP_URL',
    flag: '--smtp-url <url>',
    about: 'mail server that outgoing mail is handed to',
    otherwise: 'mail stays in the outbox',
    expects: 'must look like smtp://user:password@host:587 or smtps://user:password@host',
    secret: true,
    schema: url(['smtp:', 'smtps:']).optional(),
  }),
  mailFrom: setting({
    env: 'BUCKSTOP_MAIL_FROM',
    flag: '--mail-from <address>',
    about: 'sender of outgoing mail',
    expects:
      'must be an e-mail address, or a name with one: Example Mobile <care@example.com>; a name with a comma stands in quotes',
    schema: z
      .string()
      .regex(
        /^(?:(?:"[^"\\\p{Cc}]*"|[^<>"(),:;@\\\p{Cc}]*) *<[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)$/u,
      )
      .default('Buckstop <buckstop@localhost>'),
  }),
  replyTo: setting({
    env: 'BUCKSTOP_REPLY_TO',
    flag: '--reply-to <address>',
    about:
      'where answers to our mails go, with a * that becomes a sign of its own for each case and reader: care+*@example.com or *@reply.example.com; or sender',
    otherwise: 'with --smtp-port the sender of outgoing mail with +* before the @, else sender',
    expects: 'must be an e-mail address with one * before its @, and room for 25 letters there; or sender',
    schema: z
      .string()
      .regex(/^(?:sender|[^\s<>()[\]"',:;\\@*]{0,39}\*@[^\s<>()[\]"',:;\\@*]+)$/u)
      .optional(),
  }),
  dkimKey: setting({
    env: 'BUCKSTOP_DKIM_KEY',
    flag: '--dkim-key <file>',
    about: 'private key with which outgoing mail is signed for the domain of its sender (DKIM, PEM)',
    otherwise: 'it is not signed here',
    expects: 'must be the path of a file',
    schema: filePath.optional(),
  }),
  dkimSelector: setting({
    env: 'BUCKSTOP_DKIM_SELECTOR',
    flag: '--dkim-selector <name>',
    about: 'name under which the public key stands in the DNS, before ._domainkey and the domain',
    expects: 'must be a name of letters, digits, hyphens and dots',
    schema: z
      .string()
      .regex(/^[a-z\d](?:[a-z\d.-]{0,61}[a-z\d])?$/i)
      .default('buckstop'),
  }),
  smtpPort: setting({
    env: 'SMTP_PORT',
    flag: '--smtp-port <number>',
    about: 'port on which mail is taken that other servers hand over; 0 picks a free one',
    otherwise: 'no mail listener',
    expects: 'must be a port number from 0 to 65535',
    schema: port.optional(),
  }),
  imapUrls: setting({
    env: 'IMAP_URL',
    flag: '--imap-url <urls>',
    about: 'mailboxes that are read as mail comes, marking nothing in them; several with spaces between them',
    otherwise: 'none',
    expects:
      'must look like imaps://care%40example.com:password@imap.example.com/INBOX, with special characters percent-encoded (%40 for @)',
    secret: true,
    schema: z
      .string()
      .transform((text) => text.split(/\s+/).filter((one) => one !== ''))
      .pipe(z.array(mailboxUrl).max(50))
      .optional(),
  }),
  smtpKey: setting({
    env: 'SMTP_KEY',
    flag: '--smtp-key <file>',
    about: 'private key with which the mail listener offers STARTTLS (PEM)',
    otherwise: 'mail is taken unencrypted',
    expects: 'must be the path of a file',
    schema: filePath.optional(),
  }),
  smtpCertificate: setting({
    env: 'SMTP_CERTIFICATE',
    flag: '--smtp-certificate <file>',
    about: 'certificate for that key, with those above it (PEM)',
    otherwise: 'mail is taken unencrypted',
    expects: 'must be the path of a file',
    schema: filePath.optional(),
  }),
  authenticationResults: setting({
    env: 'BUCKSTOP_AUTHENTICATION_RESULTS',
    flag: '--authentication-results <name>',
    about:
      'name under which the server of the mailboxes in IMAP_URL writes what it found of signatures; only one that strips what others wrote under it; after a space how many Received lines stand above it (none)',
    otherwise: 'signatures are checked here alone',
    expects:
      'must be a name such as mx.example.com, as Authentication-Results begins with it, and a number from 0 to 9 or none',
    schema: z.string().regex(trustedServerPattern).transform(readTrustedServer).optional(),
  }),
  dns: setting({
    env: 'BUCKSTOP_DNS',
    flag: '--dns <addresses>',
    about: 'name servers that are asked for the keys of signed mail, such as 192.0.2.53,[2001:db8::53]:5353',
    otherwise: 'those of this machine',
    expects: 'must be addresses such as 192.0.2.53 or 192.0.2.53:5353, separated by commas',
    schema: z
      .string()
      .transform((list) => list.split(',').map((one) => one.trim()))
      .refine(areNameServers)
      .optional(),
  }),
  sealKey: setting({
    env: 'BUCKSTOP_SEAL_KEY',
    flag: '--seal-key <key>',
    about: 'key under which passwords of mail servers are kept, the same for all processes',
    otherwise: 'seal.key in the data folder, which is made when it is needed',
    expects: 'must be 64 hexadecimal digits, such as openssl rand -hex 32 makes',
    secret: true,
    schema: z
      .string()
      .regex(/^[\da-f]{64}$/i)
      .transform((digits) => Buffer.from(digits, 'hex'))
      .optional(),
  }),
  localSignIn: setting({
    env: 'BUCKSTOP_LOCAL_SIGN_IN',
    flag: '--local-sign-in <yes or no>',
    about: 'whether a sign-in service of a mailbox may be http on this machine',
    otherwise: 'no: https alone',
    expects: `must be one of ${[...yes, ...no].join(', ')}`,
    schema: switched(false),
  }),
  localPush: setting({
    env: 'BUCKSTOP_LOCAL_PUSH',
    flag: '--local-push <yes or no>',
    about: 'whether a push service of a device may be http on this machine',
    otherwise: 'no: public ones by https alone',
    expects: `must be one of ${[...yes, ...no].join(', ')}`,
    schema: switched(false),
  }),
  webhooksInside: setting({
    env: 'BUCKSTOP_WEBHOOKS_INSIDE',
    flag: '--webhooks-inside <addresses>',
    about: 'addresses and networks of your own that webhooks may go to, such as 10.1.0.0/16',
    otherwise: 'none: public addresses by https alone',
    expects:
      'must be addresses or networks such as 10.0.0.7 or 10.0.0.0/8, separated by commas, and not everybody',
    schema: z
      .string()
      .refine((list) => networksOf(list) !== null)
      .optional(),
  }),
  phoneApi: setting({
    env: 'BUCKSTOP_PHONE_API',
    flag: '--phone-api <url>',
    about: 'address of the telephone provider’s API, as of the region that numbers are in',
    expects: 'must be an address such as https://api.twilio.com, without path or password',
    schema: url(['http:', 'https:'])
      .refine(isBare)
      .transform((text) => text.replace(/\/+$/, ''))
      .default('https://api.twilio.com'),
  }),
  demo: setting({
    env: 'BUCKSTOP_DEMO',
    flag: '--no-demo',
    about: 'do not make the demo company on the first start',
    otherwise: 'it is made',
    expects: `must be one of ${[...yes, ...no].join(', ')}`,
    schema: switched(true),
  }),
  company: setting({
    env: 'BUCKSTOP_COMPANY',
    flag: '--company <file>',
    about: 'company file to set up on the first start: who works here, in which teams, when',
    otherwise: 'the demo company',
    expects: 'must be the path of a file',
    schema: filePath.optional(),
  }),
  rateLimit: setting({
    env: 'BUCKSTOP_RATE_LIMIT',
    flag: '--rate-limit <number>',
    about: 'requests that one address may make in a minute',
    expects: 'must be a whole number from 60 on',
    schema: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number)
      .pipe(z.number().min(60))
      .default(120),
  }),
  strangerFiles: setting({
    env: 'BUCKSTOP_STRANGER_FILES',
    flag: '--stranger-files <megabytes>',
    about: 'how much all files together may take of customers whom nothing proves; words are always taken',
    expects: 'must be a whole number of megabytes',
    schema: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number)
      .default(2048),
  }),
  strangerMail: setting({
    env: 'BUCKSTOP_STRANGER_MAIL',
    flag: '--stranger-mail <megabytes>',
    about:
      'how much mail is taken in a day of senders whom nothing proves; one network gets a quarter, and whoever sends more is told to try again later',
    expects: 'must be a whole number of megabytes',
    schema: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number)
      .default(10_240),
  }),
  accessLogDays: setting({
    env: 'BUCKSTOP_ACCESS_LOG_DAYS',
    flag: '--access-log-days <number>',
    about: 'how many days it is kept who of us looked at whose case',
    expects: 'must be a number of days from 30 to 3650',
    schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(30).max(3_650)).default(730),
  }),
  undoSeconds: setting({
    env: 'BUCKSTOP_UNDO_SECONDS',
    flag: '--undo-seconds <number>',
    about: 'how long what was sent to a customer can be taken back before it goes',
    expects: 'must be a number of seconds from 0 to 60',
    schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(60)).default(10),
  }),
  metricsToken: setting({
    env: 'BUCKSTOP_METRICS_TOKEN',
    flag: '--metrics-token <token>',
    about: 'what a collector of figures sends to GET /metrics as its Bearer token',
    otherwise: 'figures are for an admin, and without --public-url for whoever asks on this machine',
    expects:
      'must be at least 16 letters, digits or signs of - . _ ~ + / =, such as openssl rand -hex 32 makes',
    secret: true,
    schema: z
      .string()
      .regex(/^[\w.~+/=-]{16,500}$/)
      .optional(),
  }),
  testClock: setting({
    env: 'BUCKSTOP_TEST_CLOCK',
    flag: '--test-clock <socket and moment>',
    about: 'test mode only (NODE_ENV=test): a socket that sets the clock, and the moment at which it starts',
    otherwise: 'the clock of this machine',
    expects: 'must be a path and a moment, such as "/tmp/clock 2026-03-02T09:00:00.000Z"',
    schema: z
      .string()
      .regex(/^\S+ \d{4}-\d\d-\d\dT\S+$/)
      .refine((text) => parseInstant(text.split(' ')[1] ?? '') !== null)
      .optional(),
  }),
}

export type SettingName = keyof typeof settingTable

/** The settings as read: `data` and `port` with their defaults, the others undefined where nothing was given. */
export type Settings = {
  readonly [Name in SettingName]: z.output<(typeof settingTable)[Name]['schema']>
}

const isSettingName = (name: string): name is SettingName => name in settingTable

export const settingNames = Object.keys(settingTable).filter(isSettingName)
