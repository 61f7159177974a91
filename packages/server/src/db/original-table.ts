import type { Generated } from 'kysely'
import type { Moment, OptionalMoment } from './columns.ts'

/** What a channel heard, as it came; see `originals`. */
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
}
