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
  const unchecked = await uncheckedOf(trx, [
    ...new Set(rows.flatMap(({ own, to_value: to }) => (own && to !== null ? [to] : []))),
  ])
  return rows.map((row) => {
    const receiptAt = row.own && row.to_value !== null ? unchecked.get(row.to_value) : undefined
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
      coalesce(m.to_type = 'email' and e.actor ->> 'kind' in ('customer', 'stranger'), false) as own
    from message m left join case_event e on e.case_id = m.case_id and e.number = m.number
    where m.queued_at is null and ${which}
    order by ${order}, m.id limit ${batch} for update of m skip locked
  `.execute(trx)
  return rows
}

const uncheckedOf = async (
  trx: Transaction<Tables>,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, Instant | null>> => {
  if (addresses.length === 0) return new Map()
  const rows = await trx
    .selectFrom('customer_identifier')
    .select(['value', 'receipt_at'])
    .where('type', '=', 'email')
    .where('value', 'in', addresses)
    .where('checked_at', 'is', null)
    .orderBy('value')
    // A link to the address may be made meanwhile.
    .forNoKeyUpdate()
    .execute()
  return new Map(rows.map(({ value, receipt_at: at }) => [value, at === null ? null : instantOf(at)]))
}
