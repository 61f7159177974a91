import { sql } from 'kysely'

/**
 * SQL: whether somebody has shown an address of the customer of a case to be theirs, of its head aliased head. Looked up for
 * each by itself: with `exists`, the planner may rather gather it for all at once.
 */
export const isProved = sql<boolean>`coalesce((select true from customer_identifier known
  where known.customer_id = head.customer_id limit 1), false)`
