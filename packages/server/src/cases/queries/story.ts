import type { CaseEvent, CaseId } from '@buckstop/domain'
import { type RawBuilder, sql } from 'kysely'
import { type Question, question } from '../../db/ask-together.ts'
import { type ActedColumns, readActed } from '../../ledger/read-event.ts'
import type { NumberedEvent } from '../presenters/story.ts'

export interface StoryPage {
  readonly caseId: CaseId
  /** The last event that there is: the story only grows, so a page up to there is the same whenever it is read. */
  readonly upTo: number
  /** Where the page before ended. */
  readonly after: number | null
  readonly limit: number
  readonly order: 'newest' | 'oldest'
  /** Types of events that are not shown. */
  readonly but: readonly CaseEvent['type'][]
}

/** SQL: the events of a page of a case's story by number, and one more where there is a next page; for a from clause. */
export const eventsOf = ({ caseId, upTo, after, limit, order, but }: StoryPage): RawBuilder<unknown> => {
  const newest = order === 'newest'
  const beyond =
    after === null ? sql`` : newest ? sql`and event.number < ${after}` : sql`and event.number > ${after}`
  return sql`(select event.number, event.type, event.at, event.payload, event.shape_version, event.actor
    from matter_event event
    where event.matter_id = ${caseId} and event.number <= ${upTo} ${beyond} and event.type <> all(${but}::text[])
    order by event.number ${newest ? sql`desc` : sql`asc`} limit ${limit + 1})`
}

export const askEvents = (page: StoryPage): Question<readonly NumberedEvent[]> =>
  question(
    sql<{ readonly number: number } & ActedColumns>`
      select number, at, payload, shape_version, actor from ${eventsOf(page)} event
      order by number ${page.order === 'newest' ? sql`desc` : sql`asc`}`,
    (rows) => rows.map((row) => ({ number: row.number, ...readActed(row) })),
  )

/** SQL: the contacts that these events recorded, as what an id is held against. */
export const contactsToldIn = (page: StoryPage): RawBuilder<unknown> =>
  sql`any(array(select (event.payload->'contact'->>'id')::uuid from ${eventsOf(page)} event
    where event.type in ('caseOpened', 'caseOpenedApart', 'contactReceived', 'contactMade', 'thanksGiven', 'surveyAnswered')))`
