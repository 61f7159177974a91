import type { Instant } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'

export interface CallsOfLine {
  readonly line: string
  readonly team: string
  readonly calls: number
  readonly without: number
  readonly open: number
}

const mostLines = 2_000

/** Calls since then, by line and the team that it reached; of very many lines those with most that left no contact. */
export const countCallsByLine = async (
  db: Kysely<Tables>,
  since: Instant,
): Promise<readonly CallsOfLine[]> => {
  const { rows } = await sql<CallsOfLine>`
    select line, team, count(*)::int as calls,
      (count(*) filter (where state in ('open', 'takenUp', 'explained', 'old')))::int as without,
      (count(*) filter (where state = 'open'))::int as open
    from call_record where started_at >= ${since}::timestamptz
    group by line, team order by without desc, line, team limit ${mostLines}`.execute(db)
  return rows
}
