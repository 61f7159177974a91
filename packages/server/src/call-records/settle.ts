import { contactBetween, type Instant, type PersonId } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { CallState } from '../shapes/calls.ts'
import type { Tables } from '../db/tables.ts'
import type { OpenCall } from './whose.ts'

/** The call, held until the transaction ends; null where there is none. */
export const lockCall = async (trx: Transaction<Tables>, id: string): Promise<OpenCall | null> =>
  (await trx.selectFrom('call_record').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ??
  null

export interface Settled {
  readonly state: Exclude<CallState, 'open' | 'written' | 'old'>
  readonly by: PersonId
  readonly now: Instant
  readonly matterId?: string
  readonly contactId?: string
  readonly why?: string
}

/** Somebody saw to it. Who called is kept no longer here. */
export const settleCall = async (
  trx: Transaction<Tables>,
  id: string,
  { state, by, now, matterId, contactId, why }: Settled,
): Promise<void> => {
  await trx
    .updateTable('call_record')
    .set({
      state,
      number: null,
      settled_by: by,
      settled_at: now,
      matter_id: matterId ?? null,
      contact_id: contactId ?? null,
      why: why ?? null,
    })
    .where('id', '=', id)
    .execute()
}

/** What the customer of that case said to us, however late it was written, that is nearest to the call. */
export const contactWrittenLate = async (
  trx: Transaction<Tables>,
  matterId: string,
  { started_at: startedAt, seconds }: OpenCall,
): Promise<string | null> => {
  const { from } = contactBetween({ startedAt: instantOf(startedAt), seconds })
  const { rows } = await sql<{ id: string }>`
    select id from case_contact where matter_id = ${matterId}::uuid and direction = 'received'
      and person_id is not null and at >= ${from}::timestamptz order by at limit 1`.execute(trx)
  return rows[0]?.id ?? null
}
