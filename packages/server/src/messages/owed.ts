import type { Instant } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import { instantOf } from '../clock.ts'
import type { Tables } from '../db/tables.ts'
import type { Owed } from './pause.ts'

const batch = 500

interface Row {
  readonly case_id: string
  readonly id: string
  readonly created_at: Date
  readonly to_value: string | null
  /** Whether the case's customer has shown that the address is theirs. */
  readonly proved: boolean
  /** Whether it tells of what somebody outside did. */
  readonly own: boolean
}

/**
 * Locks what is owed and may go now, oldest first, at most a batch of what is new and one of what was held back; and
 * the unchecked addresses that it goes to, so that two processes can't both find that nothing went there lately.
 */
export async function takeOwed(trx: Transaction<Tables>, now: Instant): Promise<readonly Owed[]> {
  const rows = [
    ...(await take(trx, sql`m.not_before is null`, sql`m.created_at`)),
    ...(await take(trx, sql`m.not_before <= ${now}`, sql`m.not_before`)),
  ]
  const unchecked = await receiptsOf(trx, [...new Set(rows.flatMap(uncheckedOf))].toSorted())
  return rows.map((row) => {
    const receiptAt = unchecked.get(uncheckedOf(row)[0] ?? '')
    return {
      caseId: row.case_id,
      id: row.id,
      createdAt: instantOf(row.created_at),
      unchecked:
        row.to_value === null || receiptAt === undefined ? null : { address: row.to_value, receiptAt },
    }
  })
}

/** @param which  @param order the first column of the index for it */
const take = async (
  trx: Transaction<Tables>,
  which: ReturnType<typeof sql>,
  order: ReturnType<typeof sql>,
): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    select m.case_id, m.id, m.created_at, m.to_value,
      coalesce(m.to_type = 'email' and e.actor ->> 'kind' in ('customer', 'stranger'), false) as own,
      coalesce((select true from case_head h cross join lateral (select from customer_identifier i
          where i.type = m.to_type and i.value = m.to_value and i.customer_id = h.customer_id limit 1) i
        where h.case_id = m.case_id limit 1), false) as proved
    from message m left join case_event e on e.case_id = m.case_id and e.number = m.number
    where m.queued_at is null and ${which}
    order by ${order}, m.id limit ${batch} for update of m skip locked
  `.execute(trx)
  return rows
}

/** The address that it goes to, where nobody has shown that it is theirs and it tells of their own doings. */
const uncheckedOf = ({ own, proved, to_value: to }: Row): readonly string[] =>
  own && !proved && to !== null ? [to] : []

/** When each was written to last about such things; holds them, whether or not that was ever. */
const receiptsOf = async (
  trx: Transaction<Tables>,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, Instant | null>> => {
  if (addresses.length === 0) return new Map()
  const { rows } = await sql<{ readonly address: string; readonly receipt_at: Date | null }>`
    insert into address_receipt (address) select unnest(${addresses}::text[])
    on conflict (address) do update set receipt_at = address_receipt.receipt_at
    returning address, receipt_at
  `.execute(trx)
  return new Map(rows.map(({ address, receipt_at: at }) => [address, at === null ? null : instantOf(at)]))
}
