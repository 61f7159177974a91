import { type Instant, minutes, addMilliseconds } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../db/tables.ts'

export interface MonthOfCalls {
  readonly month: string
  readonly calls: number
  readonly inTime: number
}

interface Asked {
  readonly withinMinutes: number
  readonly timeZone: string
  readonly now: Instant
}

/**
 * Of calls on lines that are answered here, by month, how many spoke with a person in time: of this month and the twelve
 * before it, the latest first. Whoever hung up had nobody; whoever still has the time is not counted yet.
 */
export const soonAPerson = async (
  db: Kysely<Tables>,
  { withinMinutes, timeZone, now }: Asked,
): Promise<readonly MonthOfCalls[]> => {
  const span = minutes(withinMinutes)
  const { rows } = await sql<MonthOfCalls>`
    select to_char(began_at at time zone ${timeZone}, 'YYYY-MM') as month, count(*)::int as calls,
      count(*) filter (where taken_by is not null and taken_at <= began_at + make_interval(mins => ${withinMinutes}))::int as "inTime"
    from phone_call
    where began_at >= (date_trunc('month', ${now}::timestamptz at time zone ${timeZone}) - interval '12 months') at time zone ${timeZone}
      and began_at <= ${now}::timestamptz
      and (taken_by is not null or ended_at is not null or began_at <= ${addMilliseconds(now, -span)}::timestamptz)
    group by 1 order by 1 desc
  `.execute(db)
  return rows
}
