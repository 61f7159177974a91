import type { AppContext } from '../../app/app-context.ts'
import { readDoors } from '../../company/mail/doors.ts'
import { mailboxName } from '../../company/mail/mailbox.ts'
import { readMailboxes } from '../../company/mail/mailbox-rows.ts'
import { parseEmail } from '../../identifiers/email.ts'
import { readReplyPatterns, readSenderAddresses } from '../../messages/known-addresses.ts'
import { domainOf } from '../../messages/message-id.ts'
import type { ReplyPattern } from '../../messages/reply-address/reply-address.ts'
import { mailboxAt } from './hear/mailbox-address.ts'
import type { TrustedServer } from '../../config/trusted-server.ts'
import type { LookUpDns } from './signature/signed-by-sender.ts'
import { createLookUpDns } from './signature/look-up-dns.ts'

export interface MailboxHere {
  /** Of which customers know it. */
  readonly address: string
  /** The server on its way whose word on signatures counts; null for none. */
  readonly trusted: TrustedServer | null
}

/** What hearing and understanding mail is given. */
export interface MailChannel {
  readonly app: AppContext
  /** Whom our mails say they are from, and said before the sender was set otherwise. */
  readonly senders: readonly string[]
  /** The domains in which our Message-IDs end. */
  readonly domains: readonly string[]
  /** Where we read mail, in small letters. */
  readonly addresses: readonly string[]
  /** Each mailbox that we read, by its name. */
  readonly mailboxes: ReadonlyMap<string, MailboxHere>
  /** How our mails were to be answered, whoever said so. */
  readonly replyPatterns: readonly ReplyPattern[]
  /** The channel of the service map for which each of our addresses stands that does not stand for the first one. */
  readonly doors: ReadonlyMap<string, string>
  readonly lookUp: LookUpDns
}

export const mailChannelOf = (app: AppContext): MailChannel => {
  const { mailFrom, dns, imapUrls = [], authenticationResults } = app.settings
  const read = imapUrls.map((url) => ({
    ...mailboxAt(url),
    user: decodeURIComponent(new URL(url).username),
  }))
  // One name for all of them says nothing of those on another server.
  const isOne = new Set(read.map(({ host }) => host)).size === 1
  const trusted = isOne ? (authenticationResults ?? null) : null
  return {
    app,
    senders: [mailFrom],
    domains: [domainOf(mailFrom)],
    addresses: [mailFrom, ...read.map(({ user }) => user)].flatMap((one) => parseEmail(one)?.value ?? []),
    mailboxes: new Map(read.map(({ name, user }) => [name, { address: user, trusted }])),
    replyPatterns: [],
    doors: new Map(),
    lookUp: createLookUpDns(dns),
  }
}

/** The same with what admins have set by now. */
const asSetNow = async (channel: MailChannel): Promise<MailChannel> => {
  const { db } = channel.app
  const [kept, senders, replyPatterns, doors] = await Promise.all([
    readMailboxes(db),
    readSenderAddresses(db),
    readReplyPatterns(db),
    readDoors(db),
  ])
  const addresses = [
    ...kept.flatMap(({ address, user }) => [address, user]),
    ...senders,
    // Of an address with a +, what is sent to it without a sign.
    ...replyPatterns.map(({ before, after }) => `${before.replace(/\+$/, '')}${after}`),
  ].flatMap((one) => parseEmail(one)?.value ?? [])
  return {
    ...channel,
    senders: [...channel.senders, ...senders],
    domains: [...new Set([...channel.domains, ...senders.map(domainOf)])],
    addresses: [...new Set([...channel.addresses, ...addresses])],
    // What the environment says of a mailbox counts before what was set.
    mailboxes: new Map([
      ...kept.map((mailbox) => [mailboxName(mailbox), mailbox] as const),
      ...channel.mailboxes,
    ]),
    replyPatterns,
    doors: new Map(doors.map(({ address, door }) => [address, door])),
  }
}

/** So long what admins have set is not read again: mails that come at once ask once. */
const freshForMs = 50

/** The same for mails that come one after the other. */
export const createSetNow = (channel: MailChannel): (() => Promise<MailChannel>) => {
  let readAt = Number.NEGATIVE_INFINITY
  let reading = Promise.resolve(channel)
  return async () => {
    if (performance.now() - readAt > freshForMs) {
      readAt = performance.now()
      reading = asSetNow(channel)
    }
    return await reading
  }
}
