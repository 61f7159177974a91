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
  /** Our own address, in small letters. */
  readonly address: string
  readonly lookUp: LookUpDns
}

export const mailChannelOf = (app: AppContext): MailChannel => {
  const { mailFrom, dns } = app.settings
  return {
    app,
    domain: domainOf(mailFrom),
    address: parseEmail(mailFrom)?.value ?? '',
    lookUp: createLookUpDns(dns),
  }
}
