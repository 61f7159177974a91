import { type RawBuilder, sql } from 'kysely'

/** SQL: a moment as the database has it, to the microsecond, so that no row falls between two pages. */
export const exactly = (column: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
