import { addMilliseconds, type Instant, minutes } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { type WatchedDoor, watchedDoors } from '../shapes/not-through.ts'

/** As a conversation: whoever left may come back for so long. */
const mayComeBack = minutes(30)

export interface NotThroughOnDay {
  /** `YYYY-MM-DD` where the company is. */
  readonly day: string
  readonly left: number
  readonly unanswered: number
}

export interface NotThroughAtDoor {
  readonly door: WatchedDoor
  readonly left: number
  /** Half of those who left had done so after so many seconds. */
  readonly halfWithin: number | null
  readonly unanswered: number
  /** The latest first. */
  readonly days: readonly NotThroughOnDay[]
}

interface DayRow {
  readonly door: WatchedDoor
  /** Null for all days together. */
  readonly day: string | null
  readonly left: number
  readonly half_within: number | null
  readonly unanswered: number
}

/** Who did not get through at each door, by day. */
export const countNotThrough = async (
  db: Kysely<Tables>,
  { since, now, timeZone }: { readonly since: Instant; readonly now: Instant; readonly timeZone: string },
): Promise<readonly NotThroughAtDoor[]> => {
  const until = addMilliseconds(now, -mayComeBack)
  const { rows } = await sql<DayRow>`
    with happened as (
      select case page when 'chat' then 'chat' else 'web' end as door, left_at as at, seconds
      from left_unsent where left_at >= ${since}::timestamptz and left_at <= ${until}::timestamptz
      union all
      select 'chat', at, null from matter_event
      where type = 'chatEnded' and payload ->> 'answered' = 'false' and at >= ${since}::timestamptz
      union all
      select 'phone', ended_at, coalesce(seconds, 0) from phone_call
      where ended_at >= ${since}::timestamptz and taken_by is null and recorded_at is null and rings_back_by is null
    ), dated as (
      select door, to_char(at at time zone ${timeZone}, 'YYYY-MM-DD') as day, seconds from happened
    )
    select door, day, count(seconds)::int as left,
      round(percentile_cont(0.5) within group (order by seconds))::int as half_within,
      (count(*) - count(seconds))::int as unanswered
    from dated group by grouping sets ((door), (door, day)) order by day desc`.execute(db)
  return watchedDoors.map((door): NotThroughAtDoor => {
    const theirs = rows.filter((row) => row.door === door)
    const all = theirs.find(({ day }) => day === null)
    return {
      door,
      left: all?.left ?? 0,
      halfWithin: all?.half_within ?? null,
      unanswered: all?.unanswered ?? 0,
      days: theirs.flatMap(({ day, left, unanswered }) => (day === null ? [] : [{ day, left, unanswered }])),
    }
  })
}
