import type { Instant } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import type { Viewer } from '../sight/staff/viewer.ts'
import { isAlike, isListed, isTheirs } from './which.ts'

/** Cases that came in a flood from one network, and that nobody has gathered yet: one line for whoever can. */
export interface Arriving {
  /** Null once it is forgotten from which network they came. */
  readonly network: string | null
  readonly cases: number
  /** Of these, how many whoever looks can gather. */
  readonly yours: number
  readonly since: Instant
  readonly last: Instant
  /** By when the first of their customers hears from us. */
  readonly due: Instant
}

const mostLines = 100
/** Further than this nobody counts. */
const mostCounted = 20_000

/** Of what stands in somebody's lists, the networks with least first: there what is no flood would stand. */
export const listArriving = async (db: Kysely<Tables>, viewer: Viewer): Promise<readonly Arriving[]> => {
  const { rows } = await sql<{
    network: string | null
    cases: number
    yours: number
    since: Date
    last: Date
    due: Date
  }>`
    select f.network, count(*)::int as cases, count(*) filter (where alike.theirs)::int as yours, min(alike.opened_at) as since, max(alike.opened_at) as last,
      min(alike.due) as due
    from (select head.matter_id, head.opened_at, head.due, ${isTheirs(viewer)} as theirs from matter_head head
      where ${isAlike} and ${isListed(viewer)} limit ${sql.lit(mostCounted)}) alike
    left join came_from f using (matter_id)
    group by f.network order by cases, f.network limit ${sql.lit(mostLines)}
  `.execute(db)
  return rows.map(({ network, cases, yours, since, last, due }) => ({
    network,
    cases,
    yours,
    since: instantOf(since),
    last: instantOf(last),
    due: instantOf(due),
  }))
}
