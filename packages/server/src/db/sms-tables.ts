import type { Generated } from 'kysely'
import type { Moment, Optional, OptionalMoment } from './columns.ts'

/** A number that writes to a line of ours; see `channels/sms`. */
export interface SmsNumberTable {
  line_id: string
  number: string
  matter_id: Optional<string>
  began_at: OptionalMoment
  spoke_at: OptionalMoment
  stopped_at: OptionalMoment
  counted_from: OptionalMoment
  counted: Generated<number>
}

/** What is to go to a number. */
export interface SmsOutTable {
  id: string
  line_id: string
  number: string
  matter_id: string
  contact_id: Optional<string>
  created_at: Moment
  next_at: Moment
  tries: Generated<number>
  sent_at: OptionalMoment
  failed_at: OptionalMoment
  failure: Optional<'stopped' | 'refused' | 'tries' | 'gone'>
}
