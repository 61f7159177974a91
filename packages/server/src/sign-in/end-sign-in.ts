import type { Instant, PersonId } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

/**
 * Ends all by which somebody who no longer works here came in: sessions, password, tokens; and what their devices show. Who comes back gets new
 * ones; what somebody may have learnt meanwhile does not open anything again.
 */
export const endSignIn = async (trx: Transaction<Tables>, person: PersonId, now: Instant): Promise<void> => {
  await sql`
    with ended as (delete from sign_in_session where user_id = ${person}),
      forgotten as (delete from sign_in_account where user_id = ${person}),
      untold as (delete from push_device where person_id = ${person})
    update api_token set revoked_at = ${now}::timestamptz where person_id = ${person} and revoked_at is null
  `.execute(trx)
}
