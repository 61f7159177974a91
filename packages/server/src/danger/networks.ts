import { addMilliseconds, type Instant, minutes } from '@buckstop/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'

/**
 * Lets a network call people to danger now, unless it did so within these minutes; of several at once one does. Waits
 * for nobody: while another transaction is about to call for the same network, which may take as long as storing its
 * files, this one is gathered with it.
 * @param trx what the call is taken for: undone with it
 * @returns null where it may, else from when on it may again
 */
export const takeCall = async (
  trx: Transaction<Tables>,
  network: string,
  now: Instant,
  gatherMinutes: number,
): Promise<Instant | null> => {
  const since = addMilliseconds(now, -minutes(gatherMinutes))
  const { rows } = await sql<{ taken: boolean; called_at: Date | null }>`
    with alone as materialized (
      select pg_try_advisory_xact_lock(hashtextextended(${`danger ${network}`}, 0)) as held),
    taken as (
      insert into danger_network as n (network, called_at) select ${network}, ${now}::timestamptz from alone where held
      on conflict (network) do update set called_at = excluded.called_at where n.called_at <= ${since}::timestamptz
      returning network)
    select exists (select from taken) as taken,
      (select called_at from danger_network where network = ${network} and called_at > ${since}::timestamptz) as called_at
  `.execute(trx)
  const [{ taken, called_at: calledAt } = { taken: false, called_at: null }] = rows
  return taken ? null : addMilliseconds(calledAt === null ? now : instantOf(calledAt), minutes(gatherMinutes))
}

/** Which networks called people is forgotten as soon as it decides nothing any more. */
export const forgetNetworks = async (
  db: Kysely<Tables>,
  now: Instant,
  gatherMinutes: number,
): Promise<void> => {
  await sql`delete from danger_network where called_at <= ${addMilliseconds(now, -minutes(gatherMinutes))}`.execute(
    db,
  )
}
