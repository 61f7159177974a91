import type { TrustedServer } from '../../config/trusted-server.ts'
import type { MailServer, SignIn } from './account.ts'

/** A mailbox that an admin sets. */
export interface Mailbox extends MailServer {
  /** What it is called here. */
  readonly name: string
  /** The address of which customers know it. */
  readonly address: string
  readonly folder: string
  readonly signIn: SignIn
  /** The server on its way whose word on signatures counts; null for none. */
  readonly trusted: TrustedServer | null
}

export interface KeptMailbox extends Mailbox {
  readonly keptAs: 'mailbox'
  readonly id: string
  /** Of what an admin set. */
  readonly revision: number
}

/** `care@imap.example/INBOX`, by which we know how far it was read; no secret. */
export const mailboxName = ({ user, host, folder }: Pick<Mailbox, 'user' | 'host' | 'folder'>): string =>
  `${user}@${host}/${folder}`
