import type { Account, KeptAccount } from './account.ts'

/** The server that outgoing mail is handed to, as an admin sets it. */
export interface SendingServer extends Account {
  /** Whom mails say they are from. */
  readonly fromName: string
  readonly fromAddress: string
}

export interface KeptSending extends SendingServer, KeptAccount {
  readonly keptAs: 'sending'
  /** Of what an admin set. */
  readonly revision: number
}
