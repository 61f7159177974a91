import type { CaseId, Duty, DutyKind, LivingCase } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { instantOf } from '../../clock/clock.ts'
import type { Tables } from '../../db/tables.ts'
import { type CaseHead, type HeadVersion, headsOf, rowVersionOf } from '../../ledger/kept-heads.ts'
import { ruleOf } from '../../sight/staff/condition.ts'
import { type Looker, writtenDown } from '../../sight/staff/log-looks.ts'
import type { Viewer } from '../../sight/staff/viewer.ts'

export interface ListedDuty {
  readonly caseId: CaseId
  readonly duty: Duty
  readonly state: LivingCase
  readonly opening: string
  /** When it is due, as the list orders it. */
  readonly exactly: string
}

interface DutyPage {
  /** Empty for all. */
  readonly kinds: readonly DutyKind[]
  readonly cursor: readonly [at: string, id: string, kind: string, subject: number] | null
  readonly limit: number
}

/** In the order of one index, no more than a page: whoever owns a thousand cases owes a thousand next words. */
const walk = (
  whose: RawBuilder<unknown>,
  { kinds, cursor, limit }: DutyPage,
): readonly RawBuilder<unknown>[] => {
  // So that the index without next words serves where they are not asked for.
  const beside = kinds.includes('nextWord') ? sql`true` : sql`kind <> 'nextWord'`
  const kind = kinds.length === 0 ? sql`true` : sql`kind = any(${[...kinds]}) and ${beside}`
  const ofCase = sql`(select head.kind from matter_head head where head.matter_id = matter_duty.matter_id) = 'case'`
  const part = (which: RawBuilder<unknown>, order: RawBuilder<unknown>) =>
    sql`(select * from matter_duty where ${whose} and ${kind} and ${ofCase} and ${which}
      order by ${order} limit ${limit + 1})`
  const key = sql`matter_id, kind, subject`
  if (cursor === null) return [part(sql`true`, sql`due, ${key}`)]
  const [at, id, lastKind, subject] = cursor
  return [
    part(
      sql`(due, ${key}) > (${at}::timestamptz, ${id}::uuid, ${lastKind}, ${subject}::int)`,
      sql`due, ${key}`,
    ),
  ]
}

/** A page of what somebody or their teams have to do, the next due first, and one more where there is a next page. */
export const listDuties = async (
  db: Kysely<Tables>,
  viewer: Looker,
  page: DutyPage,
): Promise<readonly ListedDuty[]> => {
  const walks = [
    walk(sql`person_id = ${viewer.person}`, page),
    ...viewer.works.map((team) => walk(sql`team = ${team}`, page)),
  ].flat()
  const { rows } = await sql<Found>`
    with duty as materialized (
      select * from (${sql.join(walks, sql` union all `)}) duty
      order by due, matter_id, kind, subject limit ${page.limit + 1}
    ), ruled as materialized (
      select head.matter_id, ${ruleOf(viewer)} as rule
      from (select matter_id from duty order by due, matter_id, kind, subject limit ${page.limit}) shown
      join matter_head head using (matter_id)
    ), ${writtenDown(viewer, 'duties', sql`ruled`)}
    select duty.matter_id, duty.kind, duty.subject, duty.person_id, duty.team, duty.due,
      ${rowVersionOf(sql`head`)} as row_version, head.opening,
      to_char(duty.due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as exactly
    from duty join matter_head head using (matter_id)
    order by duty.due, duty.matter_id, duty.kind, duty.subject
  `.execute(db)
  const heads = await headsOf(db, rows)
  return rows.flatMap((row) => dutyOf(row, heads.get(row.matter_id)) ?? [])
}

interface Found extends HeadVersion {
  readonly kind: DutyKind
  readonly subject: number
  readonly person_id: string | null
  readonly team: string | null
  readonly due: Date
  readonly opening: string
  readonly exactly: string
}

const dutyOf = (row: Found, head: CaseHead | undefined): ListedDuty | null =>
  head === undefined
    ? null
    : {
        caseId: row.matter_id,
        duty: {
          kind: row.kind,
          subject: row.subject,
          of:
            row.team === null
              ? { kind: 'person', person: row.person_id ?? '' }
              : { kind: 'team', team: row.team },
          due: instantOf(row.due),
        },
        state: head.state,
        opening: row.opening,
        exactly: row.exactly,
      }

export interface DutyCounts {
  readonly mine: number
  readonly duties: number
  readonly overdue: number
  readonly cameUp: number
  readonly owedCalls: number
}

/** How much waits for somebody, for the numbers beside their lists. */
export const countDuties = async (db: Kysely<Tables>, viewer: Viewer, now: string): Promise<DutyCounts> => {
  const { rows } = await sql<{
    mine: string
    duties: string
    overdue: string
    came_up: string
    owed_calls: string
  }>`
    with duty as (
      select duty.* from (
        select * from matter_duty where person_id = ${viewer.person}
        union all
        select * from matter_duty where team = any(${viewer.works})
      ) duty join matter_head head on head.matter_id = duty.matter_id and head.kind = 'case'
    )
    select (select count(*) from matter_head
        where owner_id = ${viewer.person} and status = 'open' and kind = 'case') as mine,
      count(*) as duties,
      count(*) filter (where duty.due <= ${now}::timestamptz) as overdue,
      count(distinct duty.matter_id) filter (where duty.kind in ('acknowledge', 'hearCustomer', 'closeEscalation')
        and duty.person_id is not null) as came_up,
      count(*) filter (where duty.kind in ('callBack', 'hearCustomer')) as owed_calls
    from duty
  `.execute(db)
  const [row] = rows
  return {
    mine: Number(row?.mine ?? 0),
    duties: Number(row?.duties ?? 0),
    overdue: Number(row?.overdue ?? 0),
    cameUp: Number(row?.came_up ?? 0),
    owedCalls: Number(row?.owed_calls ?? 0),
  }
}
