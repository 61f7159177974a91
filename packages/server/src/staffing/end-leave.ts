import type { Instant, PersonId } from '@buckstop/domain'
import type { Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** Leave that is under way is over from now on; what is only planned stays, unless they are gone for good. */
export const endLeaveOf = async (
  trx: Transaction<Tables>,
  person: PersonId,
  because: 'back' | 'changed' | 'left',
  now: Instant,
): Promise<void> => {
  await trx
    .updateTable('leave')
    .set({ ended_at: now, ended_because: because })
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .$if(because !== 'left', (leave) => leave.where('began_at', 'is not', null))
    .execute()
}
