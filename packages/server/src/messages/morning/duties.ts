import type { DutyKind, Instant, PotholeDutyKind, SystemicIssueDutyKind, TeamName } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { instantOf } from '../../clock/clock.ts'
import type { Tables } from '../../db/tables.ts'

/** What it is about, and what has to be done there. */
type Owed =
  | { readonly of: 'case'; readonly kind: DutyKind }
  | { readonly of: 'systemicIssue'; readonly kind: SystemicIssueDutyKind }
  | { readonly of: 'pothole'; readonly kind: PotholeDutyKind }

interface About {
  readonly reference: string
  readonly opening: string
  /** Whether somebody may come to harm in its case. */
  readonly danger: boolean
}

/** Something that somebody has to do today. */
export type DutyToday = About & Owed & { readonly id: string; readonly due: Instant }

interface Owing {
  readonly person: string
  /** The teams whose duties are theirs too. */
  readonly works: readonly TeamName[]
  /** Before which it is due. */
  readonly until: Instant
  readonly limit: number
}

/**
 * What somebody or their teams have to do until then, the next due first, and one more than the limit where there is more.
 * Without what asks nothing of them.
 */
export const dutiesUntil = async (
  db: Kysely<Tables>,
  { person, works, until, limit }: Owing,
): Promise<readonly DutyToday[]> => {
  const walk = (whose: ReturnType<typeof sql>) => sql`(
    select matter_id, kind, due, subject from matter_duty
    where ${whose} and due < ${until} and kind <> 'readThanks'
    order by due, matter_id limit ${sql.lit(limit + 1)})`
  const { rows } = await sql<Row>`
    select duty.*, head.kind as of, head.reference, head.opening,
      coalesce(jsonb_typeof(head.state -> 'danger'), 'null') <> 'null' as danger
    from (${sql.join([walk(sql`person_id = ${person}`), ...works.map((team) => walk(sql`team = ${team}`))], sql` union all `)}) duty
    join matter_head head using (matter_id)
    order by duty.due, duty.matter_id, duty.kind, duty.subject limit ${sql.lit(limit + 1)}
  `.execute(db)
  return rows.map(({ matter_id: id, due, ...row }) => ({ ...row, id, due: instantOf(due) }))
}

type Row = About & Owed & { readonly matter_id: string; readonly due: Date }
