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
  /** What their cases are about by the service map; null of those of which nobody has said it. */
  readonly problems: { readonly problem: string | null; readonly customers: number }[]
}

const mostTeams = 1_000

/** Customers who said that they are leaving, by the team of their case; one that went into another counts there. */
export const countLeaving = async (db: Kysely<Tables>): Promise<LeavingFromTeam[]> => {
  const { rows } = await sql<LeavingFromTeam>`
    select team, sum(said)::int as customers, sum(open)::int as open, max(latest) as latest,
      jsonb_agg(jsonb_build_object('problem', problem, 'customers', said) order by problem nulls last) as problems
    from (
      select team, state #>> '{onMap,problem}' as problem, sum(jsonb_array_length(state -> 'leaving'))::int as said,
        coalesce(sum(jsonb_array_length(state -> 'leaving')) filter (where status = 'open'), 0)::int as open,
        max((select max(one ->> 'at') from jsonb_array_elements(state -> 'leaving') one)) as latest
      from matter_head where state ? 'leaving' and state ->> 'mergedInto' is null group by 1, 2
    ) leaving group by team order by customers desc, team limit ${mostTeams}`.execute(db)
  return rows
}
