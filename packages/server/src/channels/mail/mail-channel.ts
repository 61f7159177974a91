import type { AppContext } from '../../app/app-context.ts'
import { readDoors } from '../../company/mail/doors.ts'
import { mailboxName } from '../../company/mail/mailbox.ts'
import { readMailboxes } from '../../company/mail/mailbox-rows.ts'
import { readSenderAddresses } from '../../company/mail/sending-rows.ts'
import { parseEmail } from '../../identifiers/email.ts'
import { domainOf } from '../../messages/message-id.ts'
import { mailboxAt } from './hear/mailbox-address.ts'
import type { LookUpDns } from './signature/signed-by-sender.ts'
import { createLookUpDns } from './signature/look-up-dns.ts'

/** What hearing and understanding mail is given. */
export interface MailChannel {
  readonly app: AppContext
  /** Whom our mails say they are from, and said before the sender was set otherwise. */
  readonly senders: readonly string[]
  /** The domains in which our Message-IDs end. */
  readonly domains: readonly string[]
  /** Where we read mail, in small letters. */
  readonly addresses: readonly string[]
  /** The address of which customers know each mailbox that we read, by its name. */
  readonly mailboxes: ReadonlyMap<string, string>
  /** The channel of the service map for which each of our addresses stands that does not stand for the first one. */
  readonly doors: ReadonlyMap<string, string>
  readonly lookUp: LookUpDns
}

export const mailChannelOf = (app: AppContext): MailChannel => {
  const { mailFrom, dns, imapUrls = [] } = app.settings
  const read = imapUrls.map(
    (url) => [mailboxAt(url).name, decodeURIComponent(new URL(url).username)] as const,
  )
  return {
    app,
    senders: [mailFrom],
    domains: [domainOf(mailFrom)],
    addresses: [mailFrom, ...read.map(([, user]) => user)].flatMap((one) => parseEmail(one)?.value ?? []),
    mailboxes: new Map(read),
    doors: new Map(),
    lookUp: createLookUpDns(dns),
  }
}

/** The same with what admins have set by now. */
const asSetNow = async (channel: MailChannel): Promise<MailChannel> => {
  const { db } = channel.app
  const [kept, senders, doors] = await Promise.all([
    readMailboxes(db),
    readSenderAddresses(db),
    readDoors(db),
  ])
  const addresses = [...kept.flatMap(({ address, user }) => [address, user]), ...senders].flatMap(
    (one) => parseEmail(one)?.value ?? [],
  )
  return {
    ...channel,
    senders: [...channel.senders, ...senders],
    domains: [...new Set([...channel.domains, ...senders.map(domainOf)])],
    addresses: [...new Set([...channel.addresses, ...addresses])],
    mailboxes: new Map([
      ...channel.mailboxes,
      ...kept.map((mailbox) => [mailboxName(mailbox), mailbox.address] as const),
    ]),
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
