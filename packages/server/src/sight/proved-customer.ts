import { type RawBuilder, sql } from 'kysely'

/**
 * SQL: whether somebody has shown an address of the customer of a case to be theirs, of its aliased head. Looked up for each by
 * itself: with `exists`, the planner may rather gather it for all at once.
 */
export const isProvedIn = (head: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`coalesce((select true from customer_identifier known
  where known.customer_id = ${head}.customer_id limit 1), false)`

/** SQL: the same of the head aliased head. */
export const isProved = isProvedIn(sql`head`)
