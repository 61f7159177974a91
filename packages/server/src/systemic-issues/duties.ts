import type { Addressee, Instant, MatterId, PersonId, SystemicIssueDutyKind } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import type { Looker } from '../sight/staff/log-looks.ts'

export interface ListedSystemicDuty {
  readonly id: MatterId
  readonly kind: SystemicIssueDutyKind
  readonly subject: number
  readonly of: Addressee
  readonly due: Instant
  readonly reference: string
  readonly title: string
  readonly owner: PersonId
}

type Sql = RawBuilder<unknown>

/** More than these nobody does before they look again. */
export const mostSystemicDuties = 100

// Of so many that are open it is looked what others owe in them: those first that nothing happened to for longest.
const mostLookedThrough = 200

const isSystemicIssue = sql`(select head.kind from matter_head head where head.matter_id = matter_duty.matter_id) = 'systemicIssue'`

/** No cause owes a next word: so that an index serves in which those stand not, of which whoever owns a thousand cases owes a thousand. */
const walk = (whose: Sql): Sql => sql`(
  select * from matter_duty where ${whose} and kind <> 'nextWord' and ${isSystemicIssue}
  order by due, matter_id, kind, subject limit ${sql.lit(mostSystemicDuties + 1)})`

/** Theirs and their teams'; as of cases, each by the index of whoever owes it. */
const mine = ({ person, works }: Looker): Sql =>
  sql.join(
    [walk(sql`person_id = ${person}`), ...works.map((team) => walk(sql`team = ${team}`))],
    sql` union all `,
  )

/** As of cases: in those that they own all, in those of teams that they answer for what is late. */
const others = ({ person, works, leads, at }: Looker): Sql => sql`
  select duty.* from (
    select matter_id, owner_id from matter_head
    where kind <> 'case' and kind = 'systemicIssue' and status = 'open'
      and (owner_id = ${person} or team = any(${leads}))
    order by changed_at, matter_id limit ${sql.lit(mostLookedThrough)}
  ) head join matter_duty duty using (matter_id)
  where duty.person_id is distinct from ${person} and not coalesce(duty.team = any(${works}), false)
    and (head.owner_id = ${person} or duty.due <= ${at}::timestamptz)`

/**
 * What somebody or their teams have to do in systemic issues, or others for them, the next due first, and one more where
 * there is more. Everybody who works here sees all of them.
 */
export const listSystemicDuties = async (
  db: Kysely<Tables>,
  viewer: Looker,
  whose: 'mine' | 'others',
): Promise<readonly ListedSystemicDuty[]> => {
  const { rows } = await sql<{
    matter_id: MatterId
    kind: SystemicIssueDutyKind
    subject: number
    person_id: PersonId | null
    team: string | null
    due: Date
    reference: string
    opening: string
    owner_id: PersonId
  }>`
    select duty.matter_id, duty.kind, duty.subject, duty.person_id, duty.team, duty.due,
      head.reference, head.opening, head.owner_id
    from (${whose === 'mine' ? mine(viewer) : others(viewer)}) duty join matter_head head using (matter_id)
    order by duty.due, duty.matter_id, duty.kind, duty.subject limit ${sql.lit(mostSystemicDuties + 1)}
  `.execute(db)
  return rows.map(({ matter_id: id, kind, subject, person_id: person, team, due, ...head }) => ({
    id,
    kind,
    subject,
    of: team === null ? { kind: 'person', person: person ?? '' } : { kind: 'team', team },
    due: instantOf(due),
    reference: head.reference,
    title: head.opening,
    owner: head.owner_id,
  }))
}
