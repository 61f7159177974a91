import type { CaseId, Instant } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { findAnew } from '../search/due.ts'
import { writtenAddress } from './written.ts'
import type { Identifier } from './identifier.ts'

interface Columns {
  readonly type: RawBuilder<unknown>
  readonly value: RawBuilder<unknown>
  readonly caseId: RawBuilder<unknown>
}

/**
 * Whether others read an address, as a condition in SQL: said by one of whom it is proved, or by one of ours, it holds
 * wherever the address stands; said by whoever merely gave it, it holds for their own case. Such an address proves
 * nobody and gets nothing sent.
 */
export const othersRead = ({ type, value, caseId }: Columns): RawBuilder<boolean> => sql<boolean>`(
  exists (select from customer_identifier u where u.type = ${type} and u.value = ${value} and u.unsafe)
  or exists (select from case_claim u
    where u.matter_id = ${caseId} and u.type = ${type} and u.value = ${value} and u.unsafe))`

/** The same of one address, as a case knows it. */
export const doOthersRead = async (
  db: Kysely<Tables>,
  { type, value }: Identifier,
  caseId: CaseId,
): Promise<boolean> => {
  const columns = { type: sql`${type}`, value: sql`${value}`, caseId: sql`${caseId}::uuid` }
  const { rows } = await sql<{ readonly others: boolean }>`select ${othersRead(columns)} as others`.execute(
    db,
  )
  return rows[0]?.others ?? false
}

export interface WhoReads {
  readonly identifier: Identifier
  readonly othersRead: boolean
  /** Cases in which it was given. */
  readonly cases: readonly CaseId[]
  /** The customer whose it is, where one of ours or somebody whom we know says so; all their cases are meant then. */
  readonly customerId: string | null
  readonly now: Instant
}

/**
 * Writes down that others read an address, or that nobody else does any more. Links that were sent there open nothing
 * from then on: whoever reads along has them.
 */
export const writeWhoReads = async (trx: Transaction<Tables>, said: WhoReads): Promise<void> => {
  const { type, value } = said.identifier
  const theirs = sql`(select h.matter_id from matter_head h where h.customer_id = ${said.customerId}::uuid
    union all select unnest(${said.cases}::uuid[]))`
  // Where it was proved there is no claim yet.
  for (const caseId of said.othersRead ? said.cases : []) {
    const written = await writtenAddress(trx, said.identifier, caseId)
    await trx
      .insertInto('case_claim')
      .values({ matter_id: caseId, type, value, written, unsafe: true })
      .onConflict((conflict) => conflict.columns(['matter_id', 'type', 'written']).doNothing())
      .execute()
    await findAnew(trx, caseId)
  }
  await sql`update case_claim set unsafe = ${said.othersRead}
    where type = ${type} and value = ${value} and matter_id in ${theirs}`.execute(trx)
  await sql`update customer_identifier set unsafe = ${said.othersRead}
    where type = ${type} and value = ${value} and customer_id = ${said.customerId}::uuid`.execute(trx)
  if (!said.othersRead) return
  await sql`update case_link set revoked_at = ${said.now}::timestamptz
    where identifier_type = ${type} and identifier_value = ${value} and revoked_at is null
      and matter_id in ${theirs}`.execute(trx)
}
