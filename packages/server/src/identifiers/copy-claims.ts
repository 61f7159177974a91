import type { CaseId } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { findAnew } from '../search/due.ts'

/**
 * Copies the claims of one case to another of the same customer, with what was said of who reads each address: nothing
 * is sent to one that others read.
 */
export const copyClaims = async (trx: Transaction<Tables>, from: CaseId, to: CaseId): Promise<void> => {
  await sql`
    insert into case_claim (matter_id, type, value, written, unsafe)
    select ${to}::uuid, type, value, written, unsafe from case_claim where matter_id = ${from}
    on conflict (matter_id, type, written) do nothing
  `.execute(trx)
  await findAnew(trx, to)
}
