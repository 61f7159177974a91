import type { Generated } from 'kysely'
import type { Moment, Optional, OptionalMoment } from './columns.ts'
import type { Language } from '../language/language.ts'

/** A telephone number of ours at the provider; see `company/phone`. */
export interface PhoneLineTable {
  id: string
  number: string
  door: string
  language: Language
  account: string
  sealed: Buffer
  secret_number: Generated<number>
  revision: Generated<number>
  sent_away: Generated<boolean>
  untried_by: Optional<string>
  untried_at: OptionalMoment
}

/** Where a colleague is rung. */
export interface DirectLineTable {
  person_id: string
  number: string
}

/** A call at a line of ours; see `channels/phone`. */
export interface PhoneCallTable {
  sid: string
  line_id: string
  began_at: Moment
  caller: Optional<Buffer>
  matter_id: Optional<string>
  contact_id: Optional<string>
  asked_for: Optional<string>
  rings: Generated<string[]>
  ringing: Generated<number>
  pressed_by: Optional<string>
  pressed_at: OptionalMoment
  taken_by: Optional<string>
  taken_at: OptionalMoment
  rings_back_by: OptionalMoment
  recorded_at: OptionalMoment
  ended_at: OptionalMoment
  seconds: Optional<number>
}
