import type { Generated } from 'kysely'
import type { DkimFound } from '../shapes/dkim-found.ts'
import type { Moment, Optional, OptionalMoment } from './columns.ts'

/** The server that outgoing mail is handed to; see `company/mail`. */
export interface SendingSettingTable {
  only_one: Generated<boolean>
  id: string
  from_name: string
  from_address: string
  host: string
  port: number
  security: 'tls' | 'starttls' | 'none'
  username: string | null
  sign_in: 'none' | 'password' | 'oauth2'
  token_endpoint: string | null
  client_id: string | null
  scope: string | null
  sealed: Buffer | null
  answers_to: Optional<string>
  secret_number: Generated<number>
  revision: Generated<number>
}

/** An address of ours, and since when it is the one. */
export interface OurAddressTable {
  address: string
  since: Moment
}

/** What stands before and after the sign in addresses that our mails were to be answered to. */
export interface ReplyPatternTable {
  before_sign: string
  after_sign: string
  since: Moment
}

/** What mails to customers begin and end with; the company's where no team is named. */
export interface MailFrameTable {
  team: string | null
  part: 'greeting' | 'signature'
  language: string
  words: string
}

/** From which network an unproven case came; see `messages/confirmations.ts`. */
export interface CameFromTable {
  matter_id: string
  network: string
  at: Moment
}

/** A flood whose cases have still to hear of what it decided. */
export interface FloodWorkTable {
  flood_id: string
  since: Moment
}

export interface PotholeWorkTable {
  case_id: string
  since: Moment
}

/** How many were mailed that a case is opened, by the digest of an address or a network. */
export interface ConfirmationCountTable {
  key: Buffer
  counted_from: Moment
  counted: number
}

/** A key with which outgoing mail is signed; see `company/mail/dkim`. */
export interface DkimKeyTable {
  id: string
  domain: string
  selector: string
  public_key: string
  sealed: Buffer
  made_at: Moment
  signs_since: OptionalMoment
  looked_at: OptionalMoment
  found: Optional<DkimFound>
  revision: Generated<number>
}
