import { addMilliseconds, days, type Instant, type PersonId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { cameUpKinds } from './came-up.ts'
import { whoAsked } from './who-asked.ts'

const putThroughDays = 28

export interface LeaderCounts {
  /** Cases in which they have something to do because it came up to them: as many as their menu says. */
  readonly toDo: number
  readonly cameUp: number
  readonly notOpened: number
  readonly delegated: number
  readonly owedCalls: number
  readonly putThrough: { readonly asked: number; readonly through: number } | null
}

export const nothingCameUp: LeaderCounts = {
  toDo: 0,
  cameUp: 0,
  notOpened: 0,
  delegated: 0,
  owedCalls: 0,
  putThrough: null,
}

/** What stands with each of these leaders. No word of a case is in it. */
export const countLed = async (
  db: Kysely<Tables>,
  leaders: readonly PersonId[],
  now: Instant,
): Promise<ReadonlyMap<PersonId, LeaderCounts>> => {
  const since = addMilliseconds(now, -days(putThroughDays))
  const { rows } = await sql<{
    person: PersonId
    to_do: number
    came_up: number
    not_opened: number
    delegated: number
    owed_calls: number
    asked: number | null
    through: number | null
  }>`
    select leader.person, led.came_up, led.not_opened, led.delegated, duties.to_do, duties.owed_calls, calls.asked, calls.through
    from unnest(${[...leaders]}::uuid[]) leader (person)
    cross join lateral (
      select count(*)::int as came_up, count(*) filter (where not one.opened)::int as not_opened,
        count(*) filter (where one.delegated)::int as delegated
      from (
        select bool_and(exists (select from leader_opened opened where opened.matter_id = head.matter_id
              and opened.escalation = (raised ->> 'escalation')::integer and opened.person_id = leader.person)) as opened,
            bool_or(raised ->> 'delegatedTo' is not null) as delegated
        from matter_head head cross join lateral jsonb_array_elements(head.state -> 'escalations') raised
        where head.status = 'open' and head.kind = 'case' and head.state -> 'escalations' <> '[]'
          and head.state -> 'escalations' @> jsonb_build_array(jsonb_build_object('leader', leader.person::text))
          and raised ->> 'leader' = leader.person::text
        group by head.matter_id
      ) one
    ) led
    cross join lateral (
      select count(*) filter (where duty.kind in ('callBack', 'hearCustomer'))::int as owed_calls,
        count(distinct duty.matter_id) filter (where duty.kind = any(${[...cameUpKinds]}))::int as to_do
      from matter_duty duty where duty.person_id = leader.person
        and (select head.kind = 'case' from matter_head head where head.matter_id = duty.matter_id)
    ) duties
    left join (
      select leader, count(*)::int as asked, count(*) filter (where through)::int as through
      from (${whoAsked(leaders, since)}) asks group by leader
    ) calls on calls.leader = leader.person`.execute(db)
  return new Map(
    rows.map((row) => [
      row.person,
      {
        toDo: row.to_do,
        cameUp: row.came_up,
        notOpened: row.not_opened,
        delegated: row.delegated,
        owedCalls: row.owed_calls,
        putThrough: row.asked === null ? null : { asked: row.asked, through: row.through ?? 0 },
      },
    ]),
  )
}
