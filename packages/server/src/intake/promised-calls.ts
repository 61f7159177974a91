import { addMilliseconds, days, type Instant, type PersonId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'

const mostRead = 500

/** When somebody has promised to speak with a customer, within the next fifteen days, the earliest first. */
export const promisedCalls = async (
  db: Kysely<Tables>,
  person: PersonId,
  now: Instant,
): Promise<readonly Instant[]> => {
  const calls = await db
    .selectFrom('matter_duty')
    .select('due')
    .where('person_id', '=', person)
    .where('kind', 'in', ['callBack', 'comeToThem'])
    .where('due', '>', new Date(now))
    .where('due', '<', new Date(addMilliseconds(now, days(15))))
    .orderBy('due')
    .limit(mostRead)
    .execute()
  return calls.map(({ due }) => instantOf(due))
}
