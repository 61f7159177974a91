import type { Actor, CaseId } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { othersRead } from './unsafe-address.ts'

/** Whether anything proves who a customer is, as a condition in SQL on their case; what others read too proves nobody. */
export const isProved = (head: {
  readonly caseId: RawBuilder<unknown>
  readonly customerId: RawBuilder<unknown>
}) =>
  sql<boolean>`exists (select from customer_identifier identifier
    where identifier.customer_id = ${head.customerId}
      and not ${othersRead({ type: sql`identifier.type`, value: sql`identifier.value`, caseId: head.caseId })})`

/**
 * The customer who comes through a link, where anything proves who that is. It is asked of the case that the link was
 * given for, and of what its holder has shown: that cases have joined proves nobody.
 * @param caseId the case that the link leads to
 */
export const provedThrough = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  holder: Extract<Actor, { readonly kind: 'customer' | 'machine' }>,
): Promise<string | null> => {
  const { through = caseId, proved = false } = holder
  const { rows } = await sql<{ customer_id: string }>`
    select head.customer_id from matter_head head where head.matter_id = ${through}
      and (${proved}::boolean or ${isProved({ caseId: sql`head.matter_id`, customerId: sql`head.customer_id` })})
  `.execute(db)
  return rows[0]?.customer_id ?? null
}
