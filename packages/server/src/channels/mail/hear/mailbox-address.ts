import type { ImapFlowOptions } from 'imapflow'
import type { AppContext } from '../../../app/app-context.ts'
import type { MailServer } from '../../../company/mail/account.ts'
import { type KeptMailbox, mailboxName } from '../../../company/mail/mailbox.ts'
import { signInTo } from '../../../company/mail/oauth/draw-kept.ts'

/** Where a mailbox is. */
export interface MailboxAddress {
  /** `care@imap.example/INBOX`; no secret. */
  readonly name: string
  readonly host: string
  readonly folder: string
  /** With what one signs in now. @throws with a code where there is nothing to sign in with */
  readonly options: () => Promise<ImapFlowOptions>
}

export const mailboxAt = (url: string): MailboxAddress => {
  const { protocol, hostname: host, port, username, password, pathname } = new URL(url)
  const secure = protocol === 'imaps:'
  const user = decodeURIComponent(username)
  const folder = decodeURIComponent(pathname.slice(1)) || 'INBOX'
  const options: ImapFlowOptions = {
    host,
    port: port === '' ? (secure ? 993 : 143) : Number(port),
    secure,
    auth: { user, pass: decodeURIComponent(password) },
    ...patience,
  }
  return {
    name: mailboxName({ user, host, folder }),
    host,
    folder,
    options: async () => await Promise.resolve(options),
  }
}

const patience = {
  logger: false,
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 120_000,
} as const

/** One that an admin set. */
export const keptMailboxAt = (app: AppContext, mailbox: KeptMailbox): MailboxAddress => ({
  name: mailboxName(mailbox),
  host: mailbox.host,
  folder: mailbox.folder,
  options: async () => ({ ...serverOptions(mailbox), auth: await signInTo(app, mailbox), ...patience }),
})

/** Encrypted as it is set: a server that offers no STARTTLS where that is wanted is told no password. */
export const serverOptions = ({
  host,
  port,
  security,
}: MailServer): Required<Pick<ImapFlowOptions, 'host' | 'port' | 'secure' | 'doSTARTTLS'>> => ({
  host,
  port,
  secure: security === 'tls',
  doSTARTTLS: security === 'starttls',
})
