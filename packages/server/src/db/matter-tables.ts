import type { KindName, MatterEvent, OwnerReason, StoredEventType, ViewerRule } from '@buckstop/domain'
import type { ColumnType, Generated, GeneratedAlways, NotNull } from 'kysely'
import type { Binds } from '../binding/binding.ts'
import type { Json, Moment, Optional, OptionalMoment } from './columns.ts'

export type TextAuthor = 'customer' | 'company' | 'record'

export interface MatterHeadTable {
  matter_id: string
  kind: KindName
  reference: string
  /** Of a case; null for a kind that has no customer, as the language and `heard_at` are. */
  customer_id: string | null
  status: 'open' | 'ended'
  /** How it ended, in the words of its kind. */
  ending: string | null
  owner_id: string
  team: string
  ownership_number: number
  version: number
  last_hash: Buffer
  /** As some version folded it; read by `ledger/stored-state.ts`. */
  state: Json<unknown>
  state_version: number
  language: string | null
  imported: boolean
  opened_at: Moment
  changed_at: Moment
  heard_at: OptionalMoment
  next_due: OptionalMoment
  /** By when something happens next, for the order of lists; the end of time where nothing is dated, danger a thousand years early. */
  due: Generated<Date>
  /** The same of what its owner has to do, for their own list. */
  owner_due: Generated<Date>
  opening: string
  email: string | null
  owner_must_be_able: GeneratedAlways<boolean | null>
}

/** What of a head every case has, as the database checks. */
export interface OfCase {
  customer_id: NotNull
  language: NotNull
  heard_at: NotNull
}

export interface MatterEventTable {
  matter_id: string
  number: number
  type: StoredEventType | MatterEvent['type']
  at: Moment
  /** Read by `ledger/read-event.ts`, as the payload is. */
  actor: Json<unknown>
  /** The whole event, its type too, as some version wrote it. */
  payload: Json<unknown>
  /** Of the shape of its payload; 1 for all that was written before there were versions. */
  shape_version: Generated<number>
  hash: Buffer
  binds: ColumnType<Binds | null, string | null | undefined, never>
}

export interface MatterOwnershipTable {
  matter_id: string
  number: number
  owner_id: string
  team: string
  because: OwnerReason
  since: Moment
  until: OptionalMoment
  current: GeneratedAlways<boolean>
}

export interface MatterTextTable {
  matter_id: string
  id: string
  author: TextAuthor
  words: string
  language: string | null
  /** Null once erased, and of what no event binds yet. */
  salt: Optional<Buffer>
  erased_at: OptionalMoment
}

export interface CaseContactTable {
  matter_id: string
  id: string
  number: number
  direction: 'received' | 'made'
  channel: string
  text_id: string
  at: Moment
  proof: string | null
  outcome: string | null
  person_id: string | null
  second_hand: boolean
  source: string | null
}

export interface CaseContactMovedTable {
  /** Where it was written. */
  matter_id: string
  contact_id: string
  stands_in: string
}

/** Of somebody who works here; it follows from no event. */
export interface MatterSeenTable {
  matter_id: string
  person_id: string
  number: number
  unread: Generated<boolean>
}

export interface MatterViewerTable {
  matter_id: string
  rule: ViewerRule
  /** The person's id or the team's name, by which the row is known. */
  viewer: string
  person_id: string | null
  team: string | null
  /** As its head has them. */
  status: 'open' | 'ended'
  changed_at: Moment
  due: Generated<Date>
}

export interface MatterDutyTable {
  matter_id: string
  kind: string
  subject: number
  person_id: string | null
  team: string | null
  due: Moment
}

export interface DeadlineTable {
  matter_id: string
  kind: string
  subject: number
  due: Moment
  /** When it is tried again; for ever ahead where it is set aside. */
  not_before: OptionalMoment
  failures: Generated<number>
  set_aside_at: OptionalMoment
}

export interface CaseAttachmentTable {
  matter_id: string
  id: string
  contact_id: string
  name: string
  media_type: string
  /** Bytes. A bigint, which the driver gives as text. */
  size: ColumnType<string, number, number>
  sha256: Buffer
  salt: Optional<Buffer>
  erased_at: OptionalMoment
}
