import { addMilliseconds, type Instant, minutes, type PersonId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { promisedCalls } from './promised-calls.ts'
import type { Others } from './wish.ts'

const mostRead = 500

interface Asked {
  readonly owner: PersonId
  readonly now: Instant
}

/**
 * Whom customers who asked for a person wait for just now, and which calls the owner has promised. In a transaction,
 * whoever asks next waits until it ends, so that not two of them find the same person free: people are in many teams.
 */
export const awaited = async (
  db: Kysely<Tables>,
  { terms }: Pick<DirectorySnapshot, 'terms'>,
  { owner, now }: Asked,
): Promise<Others> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('person asked', 0))`.execute(db)
  const comes = await db
    .selectFrom('matter_duty')
    .select('person_id')
    .distinct()
    .where('kind', '=', 'comeToThem')
    .where('due', '<=', new Date(addMilliseconds(now, minutes(terms.personMinutes))))
    .limit(mostRead)
    .execute()
  return {
    busy: comes.flatMap(({ person_id: id }) => id ?? []),
    calls: await promisedCalls(db, owner, now),
  }
}
