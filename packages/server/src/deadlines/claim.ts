import type { Instant } from '@buckstop/domain'
import type { Statement } from '../db/prepared.ts'
import { type HeldCase, heldColumns, readHeld } from '../ledger/lock.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'

// Several times what one process takes, so that processes which sweep at the same moment each find cases that nobody
// holds.
const rowsLookedAt = 400

/**
 * By the index on what is due, then case by case: what is not due costs nothing. Not prepared: it runs seldom, and
 * its plan has to follow the size of the tables.
 */
export const claimStatement: Statement = {
  text: `with due as materialized (
      select d.case_id, coalesce(d.not_before, d.due) as at from deadline d
      where coalesce(d.not_before, d.due) <= $1::timestamptz
      order by coalesce(d.not_before, d.due), d.case_id limit ${rowsLookedAt}
    ), cases as materialized (select case_id, min(at) as at from due group by case_id)
    select ${heldColumns}
    from cases join case_head h on h.case_id = cases.case_id
    order by cases.at, h.case_id limit $2::int for update of h skip locked`,
}

/**
 * Locks cases for which something is due, those that wait longest first. Cases that another process or a command holds
 * are passed over; what is still due in them is found by the next sweep.
 */
export const claimDue = async (
  trx: LedgerTransaction,
  now: Instant,
  limit: number,
): Promise<readonly HeldCase[]> => await readHeld(trx, claimStatement, [now, limit])
