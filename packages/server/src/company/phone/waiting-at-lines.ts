import { addMilliseconds, type Instant, minutes } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../db/tables.ts'

export interface WaitingAtLine {
  /** Calls that go on now. */
  readonly calls: number
  /** Customers of open cases who hear from us by SMS from this number. */
  readonly texts: number
}

/** No call lasts longer; of one that does its end was never told. */
const longestCall = minutes(240)

/** By the id of the line; one at which nobody waits is missing. */
export const waitingAtLines = async (
  db: Kysely<Tables>,
  now: Instant,
): Promise<ReadonlyMap<string, WaitingAtLine>> => {
  const since = addMilliseconds(now, -longestCall)
  const { rows } = await sql<WaitingAtLine & { id: string }>`
    select id, sum(calls)::int as calls, sum(texts)::int as texts from (
      select line_id as id, count(*) as calls, 0 as texts from phone_call
      where began_at > ${since}::timestamptz and ended_at is null group by line_id
      union all
      select c.line_id, 0, count(*) from sms_conversation c join matter_head h using (matter_id)
      where h.status = 'open' group by c.line_id
    ) waits group by id`.execute(db)
  return new Map(rows.map(({ id, ...waiting }) => [id, waiting]))
}
