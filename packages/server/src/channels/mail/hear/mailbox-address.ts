import type { ImapFlowOptions } from 'imapflow'

/** Where a mailbox is. */
export interface MailboxAddress {
  /** `care@imap.example/INBOX`; no secret. */
  readonly name: string
  readonly folder: string
  readonly options: ImapFlowOptions
}

export const mailboxAt = (url: string): MailboxAddress => {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  const secure = protocol === 'imaps:'
  const user = decodeURIComponent(username)
  const folder = decodeURIComponent(pathname.slice(1)) || 'INBOX'
  return {
    name: `${user}@${hostname}/${folder}`,
    folder,
    options: {
      host: hostname,
      port: port === '' ? (secure ? 993 : 143) : Number(port),
      secure,
      auth: { user, pass: decodeURIComponent(password) },
      logger: false,
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 120_000,
    },
  }
}
