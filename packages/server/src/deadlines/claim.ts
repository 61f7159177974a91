import type { Instant } from '@buckstop/domain'
import type { Statement } from '../db/prepared.ts'
import { type Held, heldColumns, readHeld } from '../ledger/lock.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'

// More than one process takes at once, so that several find matters that none of the others holds.
const rowsLookedAt = 400

/**
 * By the index on what is due, then matter by matter: what is not due costs nothing. Not prepared: it runs seldom, and
 * its plan has to follow the size of the tables.
 */
export const claimStatement: Statement = {
  text: `with due as materialized (
      select d.matter_id, coalesce(d.not_before, d.due) as at from deadline d
      where coalesce(d.not_before, d.due) <= $1::timestamptz
      order by coalesce(d.not_before, d.due), d.matter_id limit ${rowsLookedAt}
    ), matters as materialized (select matter_id, min(at) as at from due group by matter_id)
    select ${heldColumns}
    from matters join matter_head h on h.matter_id = matters.matter_id
    order by matters.at, h.matter_id limit $2::int for update of h skip locked`,
}

/**
 * Locks matters for which something is due, those that wait longest first. What another process or a command holds is
 * passed over: it is there the next time, unless they saw to it.
 */
export const claimDue = async (
  trx: LedgerTransaction,
  now: Instant,
  limit: number,
): Promise<readonly Held[]> => await readHeld(trx, claimStatement, [now, limit])
