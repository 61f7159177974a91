import type { CaseId, Instant, LivingSystemicIssue } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { isProved } from '../sight/proved-customer.ts'
import type { Viewer } from '../sight/staff/viewer.ts'
import { mostAtOnce } from './decide-many.ts'
import { isAlike, isAmong, isTheirs } from './which.ts'

/** What somebody can gather of a network, the first that came first; nobody who has shown who they are. */
export const alikeFrom = async (
  db: Kysely<Tables>,
  viewer: Viewer,
  network: string | null,
): Promise<readonly CaseId[]> => {
  const { rows } = await sql<{ id: CaseId }>`
    select head.matter_id as id from matter_head head left join came_from f using (matter_id)
    where ${isAlike} and ${isTheirs(viewer)} and f.network is not distinct from ${network}
    order by head.opened_at, head.matter_id limit ${sql.lit(mostAtOnce)}
  `.execute(db)
  return rows.map(({ id }) => id)
}

interface Waiting {
  readonly id: CaseId
  readonly isProved: boolean
}

/** What a flood gathers and its last answer has not reached, and who was proved since; all, once it has ended. */
export const waitingIn = async (
  db: Kysely<Tables>,
  { id, kind, flood }: Pick<LivingSystemicIssue, 'id' | 'kind' | 'flood'>,
): Promise<readonly Waiting[]> => {
  const answers = sql`(head.state #>> '{flood,among,answers}')::int`
  const waits = kind === 'ended' ? sql`true` : sql`(${answers} < ${flood?.answers ?? 0} or ${isProved})`
  const { rows } = await sql<Waiting>`
    select head.matter_id as id, ${isProved} as "isProved" from matter_head head
    where ${isAmong(id)} and ${waits} order by head.matter_id limit ${sql.lit(mostAtOnce)}
  `.execute(db)
  return rows
}

/** What came from a network by its forms since then, and is not known to be of a flood. */
export const earlierFrom = async (
  db: Kysely<Tables>,
  network: string,
  since: Instant,
): Promise<readonly CaseId[]> => {
  const { rows } = await sql<{ id: CaseId }>`
    select head.matter_id as id from came_from f join matter_head head using (matter_id)
    where f.network = ${network} and f.at > ${since}::timestamptz and head.status = 'open'
      and not head.state ? 'flood' and not head.state ? 'chat' and not ${isProved}
    order by f.at limit ${sql.lit(mostAtOnce)}
  `.execute(db)
  return rows.map(({ id }) => id)
}
