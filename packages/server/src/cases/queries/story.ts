import type { CaseEvent, CaseId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
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
