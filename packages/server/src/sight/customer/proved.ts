import type { CaseId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../db/tables.ts'
import type { Identifier } from '../../identifiers/identifier.ts'
import { othersRead } from '../../identifiers/unsafe-address.ts'
import type { Parts } from './parts.ts'
import type { Holder } from './holder.ts'

/**
 * What the holder of a link has shown to be theirs: the address that it was sent to, and those that a code came from.
 * What others read too shows nothing.
 */
export const readProved = async (
  db: Kysely<Tables>,
  { origin, link, sentTo }: Holder,
): Promise<readonly Identifier[]> => {
  if (link === null && sentTo === null) return []
  const columns = { type: sql`p.type`, value: sql`p.value`, caseId: sql`${origin}::uuid` }
  const { rows } = await sql<Identifier>`
    select p.type, p.value from (
      select ${sentTo?.type ?? null}::text as type, ${sentTo?.value ?? null}::text as value, null::timestamptz as proved_at
      union all
      (select l.type, l.value, l.proved_at from case_link_proof l where l.hash = ${link}::bytea
        order by l.proved_at limit 50)) p
    where p.type is not null and not ${othersRead(columns)}
    order by p.proved_at nulls first
  `.execute(db)
  return rows
}

/**
 * The parts of a joined case whose speaker is known to be whoever proved these addresses: their customer has one of them on
 * record by proof or by the company's own file, or the case was opened with it. That a colleague vouched for the
 * joining shows nobody more; only the company's own file says of the customer of the whole who they are. A number opens
 * no other part, whoever's file has it: a family has one telephone.
 */
export const partsProvedBy = async (
  db: Kysely<Tables>,
  parts: Parts,
  shown: readonly Identifier[],
): Promise<readonly CaseId[]> => {
  const proved = withoutNumbers(shown)
  if (proved.length === 0) return []
  const [first] = parts
  const { rows } = await sql<{ readonly matter_id: CaseId }>`
    select h.matter_id from matter_head h
    where h.matter_id = any(${parts.map(({ caseId }) => caseId)}::uuid[]) and exists (
      select from unnest(${proved.map(({ type }) => type)}::text[], ${proved.map(({ value }) => value)}::text[])
        as p(type, value)
      where not ${othersRead({ type: sql`p.type`, value: sql`p.value`, caseId: sql`h.matter_id` })}
        and ((p.type = 'email' and p.value = h.email)
          or exists (select from customer_identifier i
            where i.type = p.type and i.value = p.value
              and ((i.customer_id = h.customer_id and i.how in ('mail', 'record'))
                or (i.customer_id = ${first.customerId} and i.how = 'record')))))
  `.execute(db)
  return rows.map(({ matter_id: caseId }) => caseId)
}

const withoutNumbers = (proved: readonly Identifier[]): readonly Identifier[] =>
  proved.filter(({ type }) => type !== 'phone')

/** Whether the company's own file says that one of these is this customer's. */
export const isOnFile = async (
  db: Kysely<Tables>,
  customerId: string,
  shown: readonly Identifier[],
): Promise<boolean> => {
  const proved = withoutNumbers(shown)
  if (proved.length === 0) return false
  const row = await db
    .selectFrom('customer_identifier')
    .select('how')
    .where('customer_id', '=', customerId)
    .where('how', '=', 'record')
    .where('unsafe', '=', false)
    .where((one) => one.or(proved.map(({ type, value }) => one.and({ type, value }))))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
