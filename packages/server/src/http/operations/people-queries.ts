import type { PersonId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { Tables } from '../../db/tables.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'

/** The directory as it is at this moment, for the answer to whoever just changed it. */
export const freshDirectory = async (app: AppContext): Promise<DirectorySnapshot> => {
  const { version } = await app.db.selectFrom('directory_version').select('version').executeTakeFirstOrThrow()
  return await app.directory.at(Number(version), app.db)
}

export interface OpenCounts {
  readonly people: ReadonlyMap<string, number>
  readonly teams: ReadonlyMap<string, number>
}

/** How many open cases people own and teams answer for. */
export const openCounts = async (
  db: Kysely<Tables>,
  { people }: { readonly people?: readonly PersonId[] },
): Promise<OpenCounts> => {
  const whose = people === undefined ? sql`true` : sql`owner_id = any(${people})`
  const { rows } = await sql<{ owner_id: string; team: string; open: string }>`
    select owner_id, team, count(*) as open from matter_head
    where status = 'open' and kind = 'case' and ${whose} group by 1, 2
  `.execute(db)
  const sums = { people: new Map<string, number>(), teams: new Map<string, number>() }
  for (const { owner_id: owner, team, open } of rows) {
    sums.people.set(owner, (sums.people.get(owner) ?? 0) + Number(open))
    sums.teams.set(team, (sums.teams.get(team) ?? 0) + Number(open))
  }
  return sums
}

export const photoOf = async (
  db: Kysely<Tables>,
  id: PersonId,
): Promise<{ readonly bytes: Buffer; readonly type: string } | null> => {
  const row = await db
    .selectFrom('person')
    .select(['photo', 'photo_type'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.photo == null ? null : { bytes: row.photo, type: row.photo_type ?? 'application/octet-stream' }
}
