import type { Instant } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'

export interface LeavingFromTeam {
  readonly team: string
  /** How many customers said it; of cases that joined each. */
  readonly customers: number
  /** In how many of these the case goes on. */
  readonly open: number
  /** When the last of them said it. */
  readonly latest: Instant
}

const mostTeams = 1_000

/** Customers who said that they are leaving, by the team of their case; one that went into another counts there. */
export const countLeaving = async (db: Kysely<Tables>): Promise<LeavingFromTeam[]> => {
  const { rows } = await sql<LeavingFromTeam>`
    select team, sum(said)::int as customers, coalesce(sum(said) filter (where status = 'open'), 0)::int as open,
      max(latest) as latest
    from (
      select team, status, jsonb_array_length(state -> 'leaving') as said,
        (select max(one ->> 'at') from jsonb_array_elements(state -> 'leaving') one) as latest from matter_head
      where state ? 'leaving' and state ->> 'mergedInto' is null
    ) leaving group by team order by customers desc, team limit ${mostTeams}`.execute(db)
  return rows
}
