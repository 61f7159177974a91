import type { Instant, MatterId } from '@buckstop/domain'
import { sql } from 'kysely'
import { execute, type Statement } from '../db/prepared.ts'
import { instantOf } from '../clock/clock.ts'
import { type Held, heldColumns, readHeld } from '../ledger/lock.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import type { AppContext } from '../app/app-context.ts'

/** A row of time of a matter. */
export interface DueRow {
  readonly matterId: MatterId
  readonly kind: string
  readonly subject: number
  readonly due: Instant
}

/** A matter that is held, and what of its deadlines is to be acted on: neither what is put off nor what is set aside. */
export interface Claimed {
  readonly held: Held
  readonly due: readonly DueRow[]
}

// More than one process takes at once, so that several find matters that none of the others holds.
const rowsLookedAt = 400

const dueMatters = `with due as materialized (
      select d.matter_id, coalesce(d.not_before, d.due) as at from deadline d
      where coalesce(d.not_before, d.due) <= $1::timestamptz
      order by coalesce(d.not_before, d.due), d.matter_id limit ${rowsLookedAt}
    ), matters as materialized (select matter_id, min(at) as at from due group by matter_id)`

/**
 * By the index on what is due, then matter by matter: what is not due costs nothing. Not prepared: it runs seldom, and
 * its plan has to follow the size of the tables.
 */
export const claimStatement: Statement = {
  text: `${dueMatters}
    select ${heldColumns}
    from matters join matter_head h on h.matter_id = matters.matter_id
    order by matters.at, h.matter_id limit $2::int for update of h skip locked`,
}

const claimOneStatement: Statement = {
  text: `select ${heldColumns} from matter_head h where h.matter_id = $1 for update of h skip locked`,
}

const waitingStatement: Statement = {
  text: `${dueMatters} select matter_id from matters order by at, matter_id limit $2::int`,
}

/**
 * Locks matters for which something is due, those that wait longest first. What another process or a command holds is
 * passed over: it is there the next time, unless they saw to it.
 */
export const claimDue = async (
  trx: LedgerTransaction,
  now: Instant,
  limit: number,
): Promise<readonly Claimed[]> =>
  await withDeadlines(trx, now, await readHeld(trx, claimStatement, [now, limit]))

/** The same of one matter; null where somebody else holds it. */
export const claimOne = async (
  trx: LedgerTransaction,
  now: Instant,
  matterId: MatterId,
): Promise<Claimed | null> =>
  (await withDeadlines(trx, now, await readHeld(trx, claimOneStatement, [matterId])))[0] ?? null

/** The matters for which something is due, those that wait longest first, without holding them. */
export const mattersWaiting = async (
  { db }: Pick<AppContext, 'db'>,
  now: Instant,
  limit: number,
): Promise<readonly MatterId[]> =>
  (await execute<{ readonly matter_id: MatterId }>(db, waitingStatement, [now, limit])).map(
    (row) => row.matter_id,
  )

/** Read once the matters are held, so that what another process did to them, or put off, just before is seen. */
const withDeadlines = async (
  trx: LedgerTransaction,
  now: Instant,
  held: readonly Held[],
): Promise<readonly Claimed[]> => {
  if (held.length === 0) return []
  const { rows } = await sql<{
    readonly matter_id: MatterId
    readonly kind: string
    readonly subject: number
    readonly due: Date
  }>`
    select matter_id, kind, subject, due from deadline
    where matter_id = any(${held.map(({ matterId }) => matterId)}::uuid[])
      and coalesce(not_before, due) <= ${now}::timestamptz
  `.execute(trx)
  const due = Map.groupBy(
    rows.map((row) => ({
      matterId: row.matter_id,
      kind: row.kind,
      subject: row.subject,
      due: instantOf(row.due),
    })),
    ({ matterId }) => matterId,
  )
  return held.map((one) => ({ held: one, due: due.get(one.matterId) ?? [] }))
}
