import { type Selectable, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import type { WebhookEndpointTable } from '../db/webhook-tables.ts'
import { openSecrets } from '../sealing/webhook-secrets.ts'
import type { Sensed } from './sensed.ts'

interface Row extends Pick<
  Selectable<WebhookEndpointTable>,
  'id' | 'url' | 'sealed' | 'name' | 'team' | 'disabled_at'
> {
  /** When the first was given up. */
  readonly since: Date | null
  readonly given_up: number
  readonly status: number | null
  readonly waiting: number
  readonly waiting_since: Date | null
}

/**
 * Systems of the company that do not take what they are told: they said that they are gone, messages were given up, or
 * what theirs are signed with can't be opened, so that they wait.
 */
export const failingWebhooks = async (
  app: Pick<AppContext, 'db' | 'settings' | 'clock'>,
): Promise<readonly Sensed[]> => {
  const { rows } = await sql<Row>`
    select e.id, e.url, e.sealed, e.name, e.team, e.disabled_at, f.since, f.given_up, f.status, w.waiting, w.waiting_since
    from webhook_endpoint e cross join lateral (
      select count(*)::integer as given_up, min(failed_at) as since, max(status) as status from (
        select m.failed_at, m.status from webhook_message m where m.endpoint_id = e.id and m.failed_at is not null
          and m.let_be_at is null and m.sent_at is null limit 1000) given_up) f
    cross join lateral (
      select count(*)::integer as waiting, min(created_at) as waiting_since from (
        select m.created_at from webhook_message m where m.endpoint_id = e.id and m.next_at is not null
          limit 1000) waits) w
    where e.disabled_because is distinct from 'byHand' order by e.name`.execute(app.db)
  return (await Promise.all(rows.map(async (row) => await sensedOf(app, row)))).flat()
}

const sensedOf = async (
  app: Pick<AppContext, 'settings' | 'clock'>,
  row: Row,
): Promise<readonly Sensed[]> => {
  const { name, team, disabled_at: gone, given_up: givenUp, status } = row
  const about = { kind: 'webhook', name, team, counted_at: null } as const
  // A key that can’t be read says so here, and keeps no other trouble from being seen.
  const secrets = await openSecrets(app, row, row.sealed).catch(() => null)
  if (gone === null && secrets === null) {
    const since = row.since ?? row.waiting_since
    return [
      {
        ...about,
        since: since === null ? app.clock.now() : instantOf(since),
        why: 'secretUnreadable',
        said: null,
        waiting: Math.min(1000, givenUp + row.waiting),
      },
    ]
  }
  const since = gone ?? row.since
  if (since === null) return []
  return [
    {
      ...about,
      since: instantOf(since),
      why: status === null ? 'nobodyAnswers' : 'refused',
      said: status === null ? null : `HTTP ${status}`,
      waiting: givenUp,
    },
  ]
}
