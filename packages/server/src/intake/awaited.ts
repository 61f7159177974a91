import { addMilliseconds, days, type Instant, type PersonId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import type { Others } from './wish.ts'

const mostRead = 500

/** Whom customers who asked for a person wait for, and which calls the owner has promised. */
export const awaited = async (db: Kysely<Tables>, owner: PersonId, now: Instant): Promise<Others> => {
  const [comes, calls] = await Promise.all([
    db
      .selectFrom('matter_duty')
      .select('person_id')
      .distinct()
      .where('kind', '=', 'comeToThem')
      .limit(mostRead)
      .execute(),
    db
      .selectFrom('matter_duty')
      .select('due')
      .where('person_id', '=', owner)
      .where('kind', 'in', ['callBack', 'comeToThem'])
      .where('due', '>', new Date(now))
      .where('due', '<', new Date(addMilliseconds(now, days(15))))
      .orderBy('due')
      .limit(mostRead)
      .execute(),
  ])
  return {
    busy: comes.flatMap(({ person_id: id }) => id ?? []),
    calls: calls.map(({ due }) => instantOf(due)),
  }
}
