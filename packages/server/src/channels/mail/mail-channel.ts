import type { AppContext } from '../../app/app-context.ts'
import { readMailboxes } from '../../company/mail/mailbox-rows.ts'
import { parseEmail } from '../../identifiers/email.ts'
import { domainOf } from '../../messages/message-id.ts'
import type { LookUpDns } from './signature/signed-by-sender.ts'
import { createLookUpDns } from './signature/look-up-dns.ts'

/** What hearing and understanding mail is given. */
export interface MailChannel {
  readonly app: AppContext
  /** The domain in which our Message-IDs end. */
  readonly domain: string
  /** Where we read mail, in small letters. */
  readonly addresses: readonly string[]
  readonly lookUp: LookUpDns
}

export const mailChannelOf = (app: AppContext): MailChannel => {
  const { mailFrom, dns, imapUrls = [] } = app.settings
  const users = imapUrls.map((url) => decodeURIComponent(new URL(url).username))
  return {
    app,
    domain: domainOf(mailFrom),
    addresses: [mailFrom, ...users].flatMap((one) => parseEmail(one)?.value ?? []),
    lookUp: createLookUpDns(dns),
  }
}

/** The same with the mailboxes that admins have set by now. */
export const asSetNow = async (channel: MailChannel): Promise<MailChannel> => {
  const kept = (await readMailboxes(channel.app.db)).flatMap(({ address, user }) => [address, user])
  const addresses = kept.flatMap((one) => parseEmail(one)?.value ?? [])
  return { ...channel, addresses: [...new Set([...channel.addresses, ...addresses])] }
}
