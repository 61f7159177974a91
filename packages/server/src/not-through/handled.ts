import type { Instant } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'

export interface HandledWrongly {
  /** Where it came about, which may not be the team that has the case. */
  readonly team: string
  readonly issues: number
}

const mostTeams = 1_000

/** Issues that are of how a case was dealt with, by the team in which that came about. */
export const countHandled = async (
  db: Kysely<Tables>,
  { since }: { readonly since: Instant },
): Promise<HandledWrongly[]> => {
  const { rows } = await sql<HandledWrongly>`
    select payload ->> 'team' as team, count(*)::int as issues from matter_event
    where type = 'issueOfHandling' and at >= ${since}
    group by team order by issues desc, team limit ${mostTeams}`.execute(db)
  return rows
}
