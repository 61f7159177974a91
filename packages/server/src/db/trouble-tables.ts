import type { TroubleKind, TroubleReason } from '../shapes/troubles.ts'
import type { Moment, Optional, OptionalMoment } from './columns.ts'

/** What keeps a channel from being read or sent, and who looks after it; see `troubles`. */
export interface TroubleTable {
  id: string
  kind: TroubleKind
  name: string
  since: Moment
  why: TroubleReason
  said: Optional<string>
  waiting: Optional<number>
  counted_at: OptionalMoment
  owner_id: string
  owned_since: Moment
  taken_at: OptionalMoment
  had: string[]
  ended_at: OptionalMoment
}

/** What does not work just now; a row goes once it works again. */
export interface FailingPartTable {
  kind: 'sending' | 'listener' | 'tooMuch' | 'flood' | 'phone' | 'sms'
  name: string
  since: Moment
  tried_at: Moment
  why: TroubleReason
  said: Optional<string>
}

export interface TroubleMailTable {
  trouble_id: string
  person_id: string
  created_at: Moment
  queued_at: OptionalMoment
  sent_at: OptionalMoment
  failed_at: OptionalMoment
}
