import type { Addressee, Instant, MatterId, PersonId } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import { caseReference } from './read.ts'
import type { Viewer } from '../sight/staff/viewer.ts'

export interface ListedPotholeDuty {
  readonly id: MatterId
  readonly kind: string
  readonly subject: number
  readonly of: Addressee
  readonly due: Instant
  readonly reference: string
  readonly caseReference: string
}

/** More than these nobody does before they look again. */
export const mostPotholeDuties = 100

const isPothole = sql`(select head.kind from matter_head head where head.matter_id = matter_duty.matter_id) = 'pothole'`

/** As of systemic issues: no pothole owes a next word, of which whoever owns a thousand cases owes a thousand. */
const walk = (whose: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  select * from matter_duty where ${whose} and kind <> 'nextWord' and ${isPothole}
  order by due, matter_id, kind, subject limit ${sql.lit(mostPotholeDuties + 1)})`

/** What somebody or their teams have to do, the next due first, and one more where there is more. */
export const listPotholeDuties = async (
  db: Kysely<Tables>,
  { person, works }: Pick<Viewer, 'person' | 'works'>,
): Promise<readonly ListedPotholeDuty[]> => {
  const walks = [walk(sql`person_id = ${person}`), ...works.map((team) => walk(sql`team = ${team}`))]
  const { rows } = await sql<{
    matter_id: MatterId
    kind: string
    subject: number
    person_id: PersonId | null
    team: string | null
    due: Date
    reference: string
    case_reference: string
  }>`
    select duty.matter_id, duty.kind, duty.subject, duty.person_id, duty.team, duty.due,
      head.reference, ${caseReference} as case_reference
    from (${sql.join(walks, sql` union all `)}) duty join matter_head head using (matter_id)
    order by duty.due, duty.matter_id, duty.kind, duty.subject limit ${sql.lit(mostPotholeDuties + 1)}
  `.execute(db)
  return rows.map(({ matter_id: id, kind, subject, person_id: who, team, due, reference, ...row }) => ({
    id,
    kind,
    subject,
    of: team === null ? { kind: 'person', person: who ?? '' } : { kind: 'team', team },
    due: instantOf(due),
    reference,
    caseReference: row.case_reference,
  }))
}
