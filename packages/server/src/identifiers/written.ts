import type { CaseId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { IdentifierType, Tables } from '../db/tables.ts'

/** An identifier as it was written with the case, or where it was proved; else in the form in which it is compared. */
export const writtenAddress = async (
  db: Kysely<Tables>,
  { type, value }: { readonly type: IdentifierType; readonly value: string },
  caseId: CaseId,
): Promise<string> => {
  const claim = await db
    .selectFrom('case_claim')
    .select('written')
    .where('matter_id', '=', caseId)
    .where('type', '=', type)
    .where('value', '=', value)
    .limit(1)
    .executeTakeFirst()
  if (claim !== undefined) return claim.written
  const proved = await db
    .selectFrom('matter_head')
    .innerJoin('customer_identifier', 'customer_identifier.customer_id', 'matter_head.customer_id')
    .select('written')
    .where('matter_id', '=', caseId)
    .where('type', '=', type)
    .where('value', '=', value)
    .executeTakeFirst()
  return proved?.written ?? value
}
