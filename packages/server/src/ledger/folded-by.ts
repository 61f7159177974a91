import { type KindName, kindNames, kindOf } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** The kinds of matter that may still have states which another version folded. */
export const kindsOfOtherVersions = async (db: Kysely<Tables>): Promise<readonly KindName[]> => {
  const known = await db.selectFrom('folded_by').selectAll().execute()
  return kindNames.filter(
    (name) => !known.some((row) => row.kind === name && row.state_version === kindOf(name).stateVersion),
  )
}

/** Every state of these kinds is of today's version. */
export const writeFoldedBy = async (db: Kysely<Tables>, names = kindNames): Promise<void> => {
  await db
    .insertInto('folded_by')
    .values(names.map((kind) => ({ kind, state_version: kindOf(kind).stateVersion })))
    .onConflict((conflict) =>
      conflict.column('kind').doUpdateSet((row) => ({ state_version: row.ref('excluded.state_version') })),
    )
    .execute()
}
