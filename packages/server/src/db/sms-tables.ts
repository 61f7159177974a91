import type { Generated } from 'kysely'
import type { Moment, Optional, OptionalMoment } from './columns.ts'

/** A number that writes to a line of ours; see `channels/sms`. */
export interface SmsNumberTable {
  line_id: string
  number: string
  matter_id: Optional<string>
  contact_id: Optional<string>
  began_at: OptionalMoment
  spoke_at: OptionalMoment
  stopped_at: OptionalMoment
  counted_from: OptionalMoment
  counted: Generated<number>
  wish_sids: Generated<string[]>
}

/** To which number a case goes that began by SMS. */
export interface SmsConversationTable {
  matter_id: string
  line_id: string
  number: string
}

/** What is to go to a number; null where its line is gone, or nobody's number is known for it. */
export interface SmsOutTable {
  id: string
  line_id: Optional<string>
  number: Optional<string>
  matter_id: string
  contact_id: Optional<string>
  message_id: Optional<string>
  created_at: Moment
  next_at: Moment
  tries: Generated<number>
  sent_at: OptionalMoment
  failed_at: OptionalMoment
  failure: Optional<
    'stopped' | 'refused' | 'tries' | 'gone' | 'tooLong' | 'nobodysAlone' | 'enough' | 'tooOld'
  >
}
