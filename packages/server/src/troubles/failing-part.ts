import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { FailingPartTable } from '../db/trouble-tables.ts'
import type { Tables } from '../db/tables.ts'
import { saidBy, whyFailing } from './why.ts'

export type PartNamed = Pick<FailingPartTable, 'kind' | 'name'>

/**
 * Says that it does not work; since when, the first who says it knows.
 * @param secrets what the other side was told, and may quote
 */
export const noteFailingPart = async (
  { db, clock }: Pick<AppContext, 'db' | 'clock'>,
  { kind, name }: PartNamed,
  thrown: unknown,
  secrets: readonly string[] = [],
): Promise<void> => {
  const now = clock.now()
  await sql`
    insert into failing_part (kind, name, since, tried_at, why, said)
    values (${kind}, ${name}, ${now}, ${now}, ${whyFailing(thrown)}, ${saidBy(thrown, secrets)})
    on conflict (kind, name) do update set tried_at = excluded.tried_at, why = excluded.why, said = excluded.said
  `.execute(db)
}

/** Says that it works. */
export const noteWorkingPart = async (db: Kysely<Tables>, { kind, name }: PartNamed): Promise<void> => {
  await db.deleteFrom('failing_part').where('kind', '=', kind).where('name', '=', name).execute()
}
