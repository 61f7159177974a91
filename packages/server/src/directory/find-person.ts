import type { PersonId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Somebody by their e-mail address, their id, or their whole name where only one goes by it; null otherwise. */
export const findPerson = async (
  db: Kysely<Tables>,
  who: string,
): Promise<{ readonly id: PersonId; readonly name: string; readonly active: boolean } | null> => {
  const sought = who.trim().toLowerCase()
  const rows = await db
    .selectFrom('person')
    .select(['id', 'email', 'first_name', 'surname', 'active'])
    .where((is) =>
      is.or([
        is('email', '=', sought),
        is(is.fn('lower', [is.fn('concat_ws', [is.val(' '), 'first_name', 'surname'])]), '=', sought),
        ...(uuid.test(sought) ? [is('id', '=', sought)] : []),
      ]),
    )
    .limit(2)
    .execute()
  const [row] = rows
  if (row === undefined || rows.length > 1) return null
  return { id: row.id, name: `${row.first_name} ${row.surname}`.trim(), active: row.active }
}
