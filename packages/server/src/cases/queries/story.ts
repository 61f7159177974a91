import type { CaseEvent, CaseId, TeamName, TextRef } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../db/tables.ts'
import { actedColumns, readActed } from '../../ledger/read-event.ts'
import type { NumberedEvent } from '../presenters/story.ts'

/** A page of a case's story by number, and one more where there is a next page. */
export const listEvents = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  page: {
    readonly after: number | null
    readonly limit: number
    readonly order: 'newest' | 'oldest'
    /** Types of events that are not shown. */
    readonly but?: readonly CaseEvent['type'][]
  },
): Promise<readonly NumberedEvent[]> => {
  const newest = page.order === 'newest'
  let query = db
    .selectFrom('matter_event')
    .select(['number', ...actedColumns])
    .where('matter_id', '=', caseId)
    .orderBy('number', newest ? 'desc' : 'asc')
    .limit(page.limit + 1)
  if (page.after !== null) query = query.where('number', newest ? '<' : '>', page.after)
  const { but = [] } = page
  if (but.length > 0) query = query.where('type', 'not in', [...but])
  const rows = await query.execute()
  return rows.map((row) => ({ number: row.number, ...readActed(row) }))
}

/** Words that were said to these teams in a case, and by them: the questions that they were asked, and the answers. */
export const textsToTeams = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  teams: readonly TeamName[],
): Promise<ReadonlySet<TextRef>> => {
  const { rows } = await sql<{ ref: TextRef }>`
    with asked as (
      select distinct payload->>'ask' as ask from matter_event
      where matter_id = ${caseId} and type in ('askPlaced', 'askedTeamRemoved') and payload->>'to' = any(${teams}))
    select coalesce(told.payload->>'question', told.payload->>'answer') as ref
    from asked join matter_event told on told.matter_id = ${caseId} and told.payload->>'ask' = asked.ask
      and told.type in ('askPlaced', 'askAnswered')
  `.execute(db)
  return new Set(rows.map(({ ref }) => ref))
}
