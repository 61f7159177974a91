import type { ImapFlow, ImapFlowOptions } from 'imapflow'

/** What speaks to a mailbox (IMAP); loaded with the first one, since it is large and many companies have none. */
export const mailboxClient = async (options: ImapFlowOptions): Promise<ImapFlow> => {
  const { ImapFlow: Client } = await import('imapflow')
  return new Client(options)
}
