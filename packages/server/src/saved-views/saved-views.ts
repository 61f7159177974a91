import { createHash } from 'node:crypto'
import type { PersonId, TeamName } from '@buckstop/domain'
import { type Kysely, type Transaction, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { teamsLed, teamsOf } from '../roles/reach.ts'

/** A list that somebody has narrowed and keeps under a name. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly list: 'mine' | 'team' | 'all'
  readonly narrowing: Readonly<Record<string, string | undefined>>
  /** To whose people its owner shows it, as their lead; null for nobody else. */
  readonly team: TeamName | null
}

export const versionOf = (views: readonly SavedView[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        views.map(({ id, name, list, narrowing, team }) => [
          id,
          name,
          list,
          Object.entries(narrowing).toSorted(([a], [b]) => (a < b ? -1 : 1)),
          team,
        ]),
      ),
    )
    .digest('base64url')
    .slice(0, 22)

/** Somebody's own, in their order. */
export const savedViewsOf = async (db: Kysely<Tables>, person: PersonId): Promise<readonly SavedView[]> =>
  await db
    .selectFrom('saved_view')
    .select(['id', 'name', 'list', 'narrowing', 'team'])
    .where('person_id', '=', person)
    .orderBy('place')
    .execute()

export interface ShownView extends SavedView {
  readonly by: PersonId
}

/** What leads show to the teams in which somebody works, for as long as they lead them. */
export const viewsShownTo = async (
  db: Kysely<Tables>,
  { directory }: DirectorySnapshot,
  person: PersonId,
): Promise<readonly ShownView[]> => {
  const leads = teamsOf(directory, person).flatMap((name) => {
    const team = directory.teams.get(name)
    return team === undefined || team.lead === person ? [] : [{ name, lead: team.lead }]
  })
  const found = await Promise.all(
    leads.map(async ({ name, lead }) =>
      (await savedViewsOf(db, lead)).flatMap((view) => (view.team === name ? [{ ...view, by: lead }] : [])),
    ),
  )
  return found.flat()
}

type Saved =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'settings-changed-meanwhile' | 'not-allowed' }

/** Puts these in the place of those that somebody has; one that is shown to a team is its lead's alone to make. */
export const saveViews = async (
  db: Kysely<Tables>,
  { directory }: DirectorySnapshot,
  person: PersonId,
  { version, mine }: { readonly version: string; readonly mine: readonly SavedView[] },
): Promise<Saved> =>
  await db.transaction().execute(async (trx) => {
    // One window of theirs at a time; who writes what else of them does not wait for it.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`saved views ${person}`}, 0))`.execute(trx)
    const before = await savedViewsOf(trx, person)
    if (versionOf(before) !== version) return { ok: false, code: 'settings-changed-meanwhile' }
    const led = teamsLed(directory, person)
    // Whoever leads a team no longer keeps what they showed it, for themselves.
    const stood = new Map(before.map(({ id, team }) => [id, team]))
    const isTheirs = ({ id, team }: SavedView) =>
      team === null || led.includes(team) || stood.get(id) === team
    if (!mine.every(isTheirs)) return { ok: false, code: 'not-allowed' }
    await write(trx, person, mine)
    return { ok: true }
  })

const write = async (
  trx: Transaction<Tables>,
  person: PersonId,
  views: readonly SavedView[],
): Promise<void> => {
  await trx.deleteFrom('saved_view').where('person_id', '=', person).execute()
  const rows = views.map((view, place) => ({
    ...view,
    narrowing: JSON.stringify(view.narrowing),
    person_id: person,
    place,
  }))
  if (rows.length > 0) await trx.insertInto('saved_view').values(rows).execute()
}
