import type { CallState } from '../shapes/calls.ts'
import type { Moment, Optional, OptionalMoment } from './columns.ts'

/** A call that came in, as a telephone exchange tells of it; see `call-records`. */
export interface CallRecordTable {
  id: string
  digest: Buffer
  line: string
  door: Optional<string>
  team: string
  number: Optional<string>
  person_id: Optional<string>
  started_at: Moment
  seconds: number
  listed_at: Moment
  due_at: Moment
  rises_at: Moment
  risen: number
  state: CallState
  matter_id: Optional<string>
  contact_id: Optional<string>
  settled_by: Optional<string>
  settled_at: OptionalMoment
  why: Optional<string>
  looked_at: Moment
}
