import type { Instant, MatterId } from '@buckstop/domain'
import { sql } from 'kysely'
import type { LedgerTransaction } from '../ledger/transact.ts'

/** What a flood decided has to reach each of its cases: left in the same transaction, and done in parts after it. */
export const leaveWork = async (trx: LedgerTransaction, flood: MatterId, now: Instant): Promise<void> => {
  await sql`insert into flood_work (flood_id, since) values (${flood}, ${now}::timestamptz) on conflict do nothing`.execute(
    trx,
  )
}
