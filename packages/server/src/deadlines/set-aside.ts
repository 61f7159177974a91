import type { KindName, MatterId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { ruleOf, sees } from '../sight/staff/condition.ts'
import { type Looker, writtenDown } from '../sight/staff/log-looks.ts'
import { triesBeforeSetAside } from './put-off.ts'

/** Taken up at once; whoever wants more asks again. */
const most = 1_000

/**
 * Has what was set aside tried again at once, the longest first. What fails once more is set aside again.
 * @returns how many
 */
export const trySetAsideAgain = async (db: Kysely<Tables>): Promise<number> => {
  const { rows } = await sql<{ readonly count: number }>`
    with aside as materialized (
      select matter_id, kind, subject from deadline
      where set_aside_at is not null order by set_aside_at, matter_id limit ${most}
    ), again as (
      update deadline d set set_aside_at = null, not_before = null, failures = ${triesBeforeSetAside - 1}
      from aside where (d.matter_id, d.kind, d.subject) = (aside.matter_id, aside.kind, aside.subject)
        and d.set_aside_at is not null returning 1
    ) select count(*)::integer as count from again
  `.execute(db)
  return rows[0]?.count ?? 0
}

export interface MatterSetAside {
  readonly matter_id: MatterId
  readonly kind: KindName
  readonly reference: string
  readonly due: Date
}

/** @param viewer sees these matters, and is written down @returns a few matters of which something is set aside, the longest first */
export const listSetAside = async (
  db: Kysely<Tables>,
  viewer: Looker,
  limit: number,
): Promise<readonly MatterSetAside[]> => {
  const { rows } = await sql<MatterSetAside>`
    with aside as materialized (
      select matter_id, min(set_aside_at) as since, min(due) as due from (
        select matter_id, set_aside_at, due from deadline
        where set_aside_at is not null order by set_aside_at, matter_id limit ${most}) oldest
      group by matter_id
    ), shown as materialized (
      select head.matter_id, head.kind, head.reference, aside.due, aside.since, ${ruleOf(viewer)} as rule
      from aside join matter_head head using (matter_id) where ${sees(viewer)}
      order by aside.since, head.matter_id limit ${limit}
    ), cases as materialized (
      select matter_id, rule from shown where kind = 'case'
    ), ${writtenDown(viewer, 'duties', sql`cases`)}
    select matter_id, kind, reference, due from shown order by since, matter_id
  `.execute(db)
  return rows
}
