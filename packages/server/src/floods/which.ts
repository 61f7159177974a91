import { type RawBuilder, sql } from 'kysely'
import { gatheredBy } from '../systemic-issues/among.ts'
import { isProved } from '../sight/proved-customer.ts'
import { teamsSeen, type Viewer } from '../sight/staff/viewer.ts'

/** SQL: a case that came in a flood, and that nobody has gathered yet, of its head aliased head. As its index says it. */
export const isAlike = sql<boolean>`(head.kind = 'case' and head.status = 'open' and head.state ? 'flood'
  and ${gatheredBy} is null and not ${isProved})`

/** SQL: a case that this flood gathers. */
export const isAmong = (flood: string): RawBuilder<boolean> => sql<boolean>`${gatheredBy} = ${flood}`

/** SQL: a case that stands in the lists of somebody, of their own, of their teams and of those that they cover for. */
export const isListed = (viewer: Viewer): RawBuilder<boolean> =>
  viewer.administers
    ? sql<boolean>`true`
    : sql<boolean>`(head.owner_id = ${viewer.person} or head.team = any(${teamsSeen(viewer)}))`

/** SQL: a case that somebody owns, or whose team they answer for: whoever can take it with others. */
export const isTheirs = ({ person, leads }: Viewer): RawBuilder<boolean> =>
  sql<boolean>`(head.owner_id = ${person} or head.team = any(${leads}))`
