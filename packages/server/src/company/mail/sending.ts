import type { Account, KeptAccount } from './account.ts'

/** The server that outgoing mail is handed to, as an admin sets it. */
export interface SendingServer extends Account {
  /** Whom mails say they are from. */
  readonly fromName: string
  readonly fromAddress: string
  /**
   * The address that answers go to, with a sign of each case and reader after a `+`: its server has to know what that is.
   * Null leaves it to the environment.
   */
  readonly answersTo: string | null
}

export interface KeptSending extends SendingServer, KeptAccount {
  readonly keptAs: 'sending'
  /** Of what an admin set. */
  readonly revision: number
}
