import { newsOfColleagues, newsOfCustomer, newsToAddressee, newsToPerson } from '@buckstop/domain'
import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../sight/staff/viewer.ts'

type Condition = RawBuilder<unknown>

// Further back than this nobody looks for what is new: whoever has missed so much finds the case bold anyway.
const mostLookedAt = 200

/** An event `e` that is news to somebody, in a case that they see by `rule`. */
const isNews = (viewer: Viewer, rule: Condition): Condition => {
  const toPerson = Object.entries(newsToPerson).map(
    ([type, field]) => sql`(e.type = ${type} and e.payload ->> ${sql.lit(field)} = ${viewer.person})`,
  )
  return sql`(e.type = any(${[...newsOfCustomer]})
    or (e.type = any(${[...newsOfColleagues]}) and ${rule} <> 'asked')
    or ${sql.join(toPerson, sql` or `)}
    or (e.type = any(${[...newsToAddressee]}) and (
      e.payload -> 'to' ->> 'person' = ${viewer.person} or e.payload -> 'to' ->> 'team' = any(${viewer.works}))))
    and e.actor ->> 'id' is distinct from ${viewer.person}`
}

/** Whether a case that somebody never looked at is theirs to look at: they own it, or it was brought to them by name. */
const isTheirs = ({ person }: Viewer, head: Condition): Condition => sql`(${head}.owner_id = ${person}
  or exists (select from matter_viewer came where came.matter_id = ${head}.matter_id and came.person_id = ${person}
    and came.rule in ('cameUp', 'offered', 'toldOfDanger')))`

/**
 * SQL: whether something stands in a case (the row `head` of its `matter_head`) that is new to somebody: since they looked at
 * it last, or ever where it is theirs, and not what they did themselves. Walks back along its events and stops.
 */
export const isUnread = (viewer: Viewer, head: Condition, rule: Condition): Condition => sql`coalesce((
  select seen.unread or exists (
    select from (
      select e.type, e.payload, e.actor from matter_event e
      where e.matter_id = ${head}.matter_id and e.number > seen.number and e.number > ${head}.version - ${sql.lit(mostLookedAt)}
      order by e.number desc) e
    where ${isNews(viewer, rule)})
  from (select coalesce(kept.number, 0) as number, coalesce(kept.unread, false) as unread
    from (select) one left join matter_seen kept
      on kept.matter_id = ${head}.matter_id and kept.person_id = ${viewer.person}
    where kept.number is not null or ${isTheirs(viewer, head)}) seen), false)`
