import type { Instant } from '@buckstop/domain'
import type { Kysely, Selectable } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import type { WebhookEndpointTable } from '../db/webhook-tables.ts'
import type { WebhookType } from '../shapes/webhook-types.ts'

/** As an admin sets it. */
export interface Endpoint {
  /** By which it is known in lists and troubles; its address may hold what nobody else is to know. */
  readonly name: string
  readonly url: string
  readonly types: readonly WebhookType[]
  /** Whose leader looks after it first when it fails; null leaves that to whoever administers. */
  readonly team: string | null
}

export interface KeptEndpoint extends Endpoint {
  readonly id: string
  readonly revision: number
  readonly disabled: { readonly at: Instant; readonly because: 'gone' | 'byHand' } | null
  /** Until when the secret before this one counts, too; null where there is none. */
  readonly oldEndsAt: Instant | null
}

export const endpointOf = (row: Selectable<WebhookEndpointTable>): KeptEndpoint => {
  const { id, name, url, types, team, revision } = row
  const { disabled_at: at, disabled_because: because, old_ends_at: ends } = row
  return {
    id,
    name,
    url,
    types,
    team,
    revision,
    disabled: at === null || because === null ? null : { at: instantOf(at), because },
    oldEndsAt: ends === null ? null : instantOf(ends),
  }
}

/** All that are set, by their name. */
export const readEndpoints = async (db: Kysely<Tables>): Promise<readonly KeptEndpoint[]> =>
  (await db.selectFrom('webhook_endpoint').selectAll().orderBy('name').execute()).map(endpointOf)
