import type { Instant, PersonId } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { LeaveNoted } from './note-leave.ts'

/**
 * Leave that is under way is over from now on; what is only planned stays, unless they are gone for good.
 * @returns what ended by it, the earliest first
 */
export const endLeaveOf = async (
  trx: Transaction<Tables>,
  person: PersonId,
  because: 'back' | 'changed' | 'left',
  now: Instant,
): Promise<readonly LeaveNoted[]> => {
  const { rows } = await sql<LeaveNoted>`
    update leave set ended_at = ${now}::timestamptz, ended_because = ${because}
    where person_id = ${person} and ended_at is null and (${because} = 'left' or began_at is not null)
    returning from_day::text as "from", to_day::text as "to", deputy_id as deputy
  `.execute(trx)
  return rows.toSorted((one, other) => (one.from < other.from ? -1 : 1))
}
