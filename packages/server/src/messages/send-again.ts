import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { dealsWith } from '../sight/staff/deals-with.ts'
import type { Viewer } from '../sight/staff/viewer.ts'
import type { NamedMessage } from './message-id.ts'
import { whyFailed } from './why-failed.ts'

/** Taken up at once; whoever wants more asks again. */
const most = 1_000

/**
 * Has messages that were given up, or refused for good, sent again as if they were new, with all that is told in them.
 * @param which one of them; null for all, but for those that a bound on what strangers cause kept back: whoever sends one
 *   of these has looked at it
 * @param viewer about whose matters they are
 * @returns how many
 */
export const sendAgain = async (
  { db, clock }: Pick<AppContext, 'db' | 'clock'>,
  which: NamedMessage | null,
  viewer: Viewer,
): Promise<number> => {
  const now = clock.now()
  const { rows } = await sql<{ readonly count: number }>`
    with failed as materialized (
      select m.matter_id, m.id from message m join matter_head head using (matter_id)
      where m.failed_at is not null and m.told_in is null and m.sent_at is null and m.erased_at is null
        and ${which === null ? sql`m.failure is distinct from ${whyFailed.enough}` : sql`m.matter_id = ${which.matterId} and m.id = ${which.id}`}
        and ${dealsWith(viewer)}
      order by m.created_at desc, m.id desc limit ${most}
    ), told as (
      update message m set failed_at = null, failure = null
      from failed where m.told_in = failed.id and m.sent_at is null
    ), again as (
      update message m set failed_at = null, failure = null, queued_at = null, not_before = null, attempts = 0,
        again_at = ${now}
      from failed where m.matter_id = failed.matter_id and m.id = failed.id returning 1
    ) select count(*)::integer as count from again
  `.execute(db)
  return rows[0]?.count ?? 0
}
