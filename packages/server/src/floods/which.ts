import { type RawBuilder, sql } from 'kysely'
import { gatheredBy } from '../systemic-issues/among.ts'
import { isProved } from '../sight/proved-customer.ts'
import type { Viewer } from '../sight/staff/viewer.ts'

/** SQL: a case that came in a flood, and that nobody has gathered yet, of its head aliased head. As its index says it. */
export const isAlike = sql<boolean>`(head.kind = 'case' and head.status = 'open' and head.state ? 'flood'
  and ${gatheredBy} is null and not ${isProved})`

/** SQL: a case that this flood gathers. */
export const isAmong = (flood: string): RawBuilder<boolean> => sql<boolean>`${gatheredBy} = ${flood}`

/** SQL: a case that somebody owns, or whose team they answer for: whoever can take it with others. */
export const isTheirs = ({ person, leads }: Viewer): RawBuilder<boolean> =>
  sql<boolean>`(head.owner_id = ${person} or head.team = any(${leads}))`
