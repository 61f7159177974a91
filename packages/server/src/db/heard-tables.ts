import type { ColumnType, Generated } from 'kysely'
import type { Moment, Optional, OptionalMoment } from './columns.ts'

/** How much mail came of each network in which hour; see `originals/day-room.ts`. */
export interface MailTakenTable {
  hour: Moment
  network: string
  /** A bigint, which the driver gives as text. */
  bytes: ColumnType<string, number, number>
}

/** What proved who sent a mail; see `channels/mail/signature`. */
export interface ProvingSignatureTable {
  hash: Buffer
  original_id: string
  proved_at: Moment
  mail: Optional<Buffer>
}

/** Which key seals what is sealed; one row at most. */
export interface SealKeyTable {
  only_one: Generated<boolean>
  fingerprint: Buffer
}

/** Which channel of the service map an address of ours stands for. */
export interface MailDoorTable {
  address: string
  door: string
}

/** A mailbox that we read, and how far; see `channels/mail/hear`. */
export interface MailboxTable {
  name: string
  held_by: string
  held_until: Moment
  uid_validity: Optional<string>
  /** A bigint, which the driver gives as text. */
  last_uid: ColumnType<string | null, number | undefined, number>
  read_at: OptionalMoment
  left_behind: Generated<number>
  failing_since: OptionalMoment
  failure: Optional<string>
  /** What its server said, without addresses. */
  said: Optional<string>
}

/** A mailbox that an admin set; see `company/mail`. */
export interface MailboxSettingTable {
  id: string
  name: string
  address: string
  host: string
  port: number
  security: 'tls' | 'starttls' | 'none'
  username: string
  folder: string
  sign_in: 'password' | 'oauth2'
  token_endpoint: string | null
  client_id: string | null
  scope: string | null
  sealed: Buffer
  trusted_server: Optional<string>
  received_above: Generated<number>
  secret_number: Generated<number>
  revision: Generated<number>
}

export interface OriginalTable {
  id: string
  channel: string
  digest: Buffer
  sender: string
  recipients: string[]
  network: string | null
  heard_at: Moment
  bytes: Buffer | null
  size: number
  era: Generated<number>
  state: Generated<'heard' | 'understood' | 'failed'>
  tries: Generated<number>
  not_before: OptionalMoment
  became: string | null
  failure: string | null
  matter_id: string | null
  contact_id: string | null
  closed_at: OptionalMoment
  let_be_at: OptionalMoment
  has_page: boolean | null
}

/** With what the addresses are signed that our mails are answered to; see `messages/reply-address`. */
export interface ReplyKeyTable {
  id: string
  key: Buffer
  made_at: Moment
}
