import { type RawBuilder, sql } from 'kysely'
import { teamsHeard, teamsSeen, type Viewer } from '../../sight/staff/viewer.ts'

type Condition = RawBuilder<unknown>
type Status = 'open' | 'ended'

/** A place in the order of lists: when a case changed, as the database writes it, and its id. */
export type Place = readonly [at: string, id: string]

/** What a list of cases is narrowed to. */
export interface Narrowed {
  readonly status: Status | 'all'
  /** Behind which place it begins; null for its beginning. */
  readonly cursor: Place | null
}

export const statusesOf = ({ status }: Pick<Narrowed, 'status'>): readonly Status[] =>
  status === 'all' ? ['open', 'ended'] : [status]

/** SQL: whether a row with `changed_at` and `matter_id` stands behind a place. */
export const behind = (cursor: Place | null, row: Condition): Condition =>
  cursor === null
    ? sql`true`
    : sql`(${row}.changed_at, ${row}.matter_id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`

/** SQL: a moment as the database has it, to the microsecond, so that no row falls between two pages. */
export const exactly = (column: Condition): Condition =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

const headsWhere = (narrowed: Narrowed, theirs: Condition): readonly Condition[] =>
  statusesOf(narrowed).map(
    (status) => sql`(select head.changed_at, head.matter_id, true as whole from matter_head head
      where head.status = ${sql.lit(status)} and ${theirs} and ${behind(narrowed.cursor, sql`head`)}
      order by head.changed_at desc, head.matter_id desc)`,
  )

const cameBefore = (narrowed: Narrowed, viewer: Viewer): readonly Condition[] =>
  [
    sql`came.person_id = ${viewer.person}`,
    ...teamsHeard(viewer).map((team) => sql`came.team = ${team}`),
  ].flatMap((theirs) =>
    statusesOf(narrowed).map(
      (status) => sql`(select came.changed_at, came.matter_id, false as whole from matter_viewer came
        where came.status = ${sql.lit(status)} and ${theirs} and ${behind(narrowed.cursor, sql`came`)}
        order by came.changed_at desc, came.matter_id desc)`,
    ),
  )

const merged = (parts: readonly Condition[]): Condition =>
  sql`select distinct on (changed_at, matter_id) changed_at, matter_id, whole from (${sql.join(parts, sql` union all `)}) s
    order by changed_at desc, matter_id desc`

/**
 * SQL: what somebody sees, in the order of the list: of their own, their teams' and what came before them each along its
 * index, merged as they are read, so that it costs what is taken of it. All there is for whoever sees all. A case is `whole`
 * where it is known to be theirs or their teams', by which all of it is shown; of others its head says what is.
 */
export const streamOf = (viewer: Viewer, narrowed: Narrowed): Condition =>
  viewer.administers
    ? sql`select changed_at, matter_id, whole from (${sql.join(headsWhere(narrowed, sql`true`), sql` union all `)}) s
        order by changed_at desc, matter_id desc`
    : merged([
        ...headsWhere(narrowed, sql`head.owner_id = ${viewer.person}`),
        ...teamsSeen(viewer).flatMap((team) => headsWhere(narrowed, sql`head.team = ${team}`)),
        ...cameBefore(narrowed, viewer),
      ])

/** SQL: the part of it that came before them by its history. */
export const historyOf = (viewer: Viewer, narrowed: Narrowed): Condition =>
  merged(cameBefore(narrowed, viewer))
