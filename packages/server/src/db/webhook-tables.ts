import type { Generated } from 'kysely'
import type { WebhookType } from '../shapes/webhook-types.ts'
import type { Moment, Optional, OptionalMoment } from './columns.ts'

/** A system of the company that is told of what happens; see `webhooks`. */
export interface WebhookEndpointTable {
  id: string
  name: string
  url: string
  types: WebhookType[]
  team: Optional<string>
  sealed: Buffer
  old_ends_at: OptionalMoment
  secret_number: Generated<number>
  disabled_at: OptionalMoment
  disabled_because: Optional<'gone' | 'byHand'>
  revision: Generated<number>
}

/** What one of them is to be told. */
export interface WebhookMessageTable {
  matter_id: string
  id: string
  endpoint_id: string
  type: WebhookType
  body: string
  created_at: Moment
  next_at: OptionalMoment
  tries: Generated<number>
  status: Optional<number>
  sent_at: OptionalMoment
  failed_at: OptionalMoment
  let_be_at: OptionalMoment
  /** Who sent it again by hand, or let it be. */
  decided_by: Optional<string>
}
