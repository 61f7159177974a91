import type { CaseId, Instant, LivingCase } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import { execute, prepared } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { newestIn, type NewestColumns, type NewestWords, newestWordsOf } from './newest-words.ts'
import { type StateRow, withStates } from './stored-state.ts'

/** What is kept of a case beside its story. */
export interface CaseHead {
  readonly state: LivingCase
  readonly changedAt: Instant
  readonly heardAt: Instant
}

/**
 * A version of the row in which that is kept: the transaction that wrote it, and where it lies, since a transaction may write
 * a row twice. Whatever writes the row makes another.
 */
export interface HeadVersion {
  readonly matter_id: CaseId
  readonly row_version: string
}

/** The row; its state is left out where it stands in the version that is known. */
export interface HeadRow extends HeadVersion, StateRow {
  readonly matter_id: CaseId
  readonly changed_at: Date
  readonly heard_at: Date
}

/** The same for a list, with the customer's newest words. */
export interface ListedHead extends CaseHead {
  readonly newest: NewestWords | null
}

/** What was read of a case lately, and in which version of its row; for lists only where one has shown it. */
export interface KnownHead {
  readonly version: string
  readonly head: CaseHead
  readonly listed: ListedHead | null
}

// A few megabytes: a state is about two kilobytes, and does not grow with the story.
const mostKept = 2_000
const kept = new Map<CaseId, KnownHead>()

export const knownHead = (caseId: CaseId): KnownHead | null => kept.get(caseId) ?? null

const keep = (caseId: CaseId, known: KnownHead): void => {
  kept.delete(caseId)
  kept.set(caseId, known)
  const [earliest] = kept.keys()
  if (kept.size > mostKept && earliest !== undefined) kept.delete(earliest)
}

/** SQL: the version of a head's row. */
export const rowVersionOf = (head: RawBuilder<unknown>): RawBuilder<string> =>
  sql`concat(${head}.xmin, ${head}.ctid)`

/** SQL: the columns of `HeadRow`. */
export const headColumns = (head: RawBuilder<unknown>, known: KnownHead | null): RawBuilder<HeadRow> => {
  const version = rowVersionOf(head)
  return sql`${head}.matter_id, ${version} as row_version, ${head}.state_version, ${head}.changed_at, ${head}.heard_at,
    case when ${version} = ${known?.version ?? null}::text then null else ${head}.state end as state`
}

/** What a row keeps, of which this was known when it was asked for. */
export const headOf = async (
  db: Kysely<Tables>,
  row: HeadRow,
  known: KnownHead | null,
): Promise<CaseHead> => {
  if (known?.version === row.row_version) return known.head
  const [read] = await withStates(db, [row])
  if (read === undefined) throw new Error('a row has no state')
  return keepRead(read)
}

type ReadRow = Omit<HeadRow, 'state'> & Pick<CaseHead, 'state'>

const headIn = (row: ReadRow): CaseHead => ({
  state: row.state,
  changedAt: instantOf(row.changed_at),
  heardAt: instantOf(row.heard_at),
})

const keepRead = (row: ReadRow, newest?: NewestWords | null): ListedHead => {
  const head = headIn(row)
  const listed = { ...head, newest: newest ?? null }
  keep(row.matter_id, { version: row.row_version, head, listed: newest === undefined ? null : listed })
  return listed
}

const headsById = prepared(
  'heads-by-id',
  `select head.matter_id, concat(head.xmin, head.ctid) as row_version, head.state_version, head.changed_at, head.heard_at,
      head.state, said.words as newest_words, said.language as newest_language, said.at as newest_at, said.mailed as newest_mailed
    from matter_head head left join lateral ${newestWordsOf('head')} said on true
    where head.matter_id = any($1::uuid[])`,
)

/**
 * What is kept of these cases. Most of a list has not changed since it was read last: that is neither sent by the database
 * nor read again. What changes meanwhile is given as it is by now.
 */
export const headsOf = async (
  db: Kysely<Tables>,
  rows: readonly HeadVersion[],
): Promise<ReadonlyMap<CaseId, ListedHead>> => {
  const found = new Map<CaseId, ListedHead>()
  const missing = new Set<CaseId>()
  for (const { matter_id: caseId, row_version: version } of rows) {
    const known = kept.get(caseId)
    if (known?.version === version && known.listed !== null) found.set(caseId, known.listed)
    else missing.add(caseId)
  }
  if (missing.size === 0) return found
  const read = await withStates(db, await execute<HeadRow & NewestColumns>(db, headsById, [[...missing]]))
  for (const row of read) found.set(row.matter_id, keepRead(row, newestIn(row)))
  return found
}
