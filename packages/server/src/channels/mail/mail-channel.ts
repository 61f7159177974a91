import type { AppContext } from '../../app/app-context.ts'
import { parseEmail } from '../../identifiers/email.ts'
import { domainOf } from '../../messages/message-id.ts'
import type { LookUpDns } from './understand/signed-by-sender.ts'
import { createLookUpDns } from './understand/look-up-dns.ts'

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
