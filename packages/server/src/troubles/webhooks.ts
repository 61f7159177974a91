import { type Kysely, sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import type { Sensed } from './sensed.ts'

interface Row {
  readonly name: string
  readonly team: string | null
  readonly since: Date
  readonly waiting: number
  readonly status: number | null
}

/** Systems of the company that do not take what they are told: they said that they are gone, or messages were given up. */
export const failingWebhooks = async (db: Kysely<Tables>): Promise<readonly Sensed[]> => {
  const { rows } = await sql<Row>`
    select e.name, e.team, coalesce(e.disabled_at, f.since) as since, f.waiting, f.status
    from webhook_endpoint e cross join lateral (
      select count(*)::integer as waiting, min(failed_at) as since, max(status) as status from (
        select m.failed_at, m.status from webhook_message m where m.endpoint_id = e.id and m.failed_at is not null
          and m.let_be_at is null limit 1000) given_up) f
    where (e.disabled_because = 'gone' or f.waiting > 0) and e.disabled_because is distinct from 'byHand'
    order by e.name`.execute(db)
  return rows.map(({ name, team, since, waiting, status }) => ({
    kind: 'webhook',
    name,
    team,
    since: instantOf(since),
    why: status === null ? 'nobodyAnswers' : 'refused',
    said: status === null ? null : `HTTP ${status}`,
    waiting,
    counted_at: null,
  }))
}
