import type { CaseId } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

/**
 * What was given in one case to be known by is claimed in another too, which is of the same customer; with what is said
 * of who reads it, since nothing is sent to where others read.
 */
export const copyClaims = async (trx: Transaction<Tables>, from: CaseId, to: CaseId): Promise<void> => {
  await sql`
    insert into case_claim (case_id, type, value, written, unsafe)
    select ${to}::uuid, type, value, written, unsafe from case_claim where case_id = ${from}
    on conflict (case_id, type, written) do nothing
  `.execute(trx)
}
