import type { CaseId, Instant, PersonId } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import { keptCustomers } from './kept-from-draws.ts'

/** A customer drawn for a leader. */
export interface Drawn {
  readonly caseId: CaseId
  readonly reference: string
  readonly language: string
  readonly rose: boolean
  /** When that leader first spoke with them since; null before. */
  readonly talkedAt: string | null
}

/**
 * SQL: when the leader of a row of `leader_drawn`, aliased drawn, first spoke with that customer after the draw, aliased
 * drawing, in whichever of their cases.
 */
const talkedAt: RawBuilder<Date | null> = sql`(
  select min(contact.at) from matter_head theirs join case_contact contact on contact.matter_id = theirs.matter_id
  where theirs.customer_id = drawn.customer_id and contact.person_id = drawn.person_id and contact.at >= drawing.drawn_at
    and ((contact.direction = 'made' and contact.outcome = 'conversation')
      or (contact.direction = 'received' and contact.channel in ('phone', 'visit', 'store'))))`

/** SQL: what keeps a customer, whose case is aliased head, from being drawn, came up since they were. */
const isLeftAlone: RawBuilder<boolean> = sql`(head.state -> 'complainedAbout' ? drawn.person_id::text
  or head.state @? '$.escalations[*].declined'
  or exists (select from kept where kept.customer_id = drawn.customer_id))`

/** SQL: what is known of those drawn for a person in a month, each with whether they are left alone since. */
const drawnIn = (month: RawBuilder<string>, person: RawBuilder<PersonId>) => sql`(
  select drawn.matter_id, head.reference, head.language, drawn.rose, ${talkedAt} as talked_at, ${isLeftAlone} as left_alone
  from leader_drawn drawn join draw_month drawing using (month) join matter_head head on head.matter_id = drawn.matter_id
  where drawn.month = ${month} and drawn.person_id = ${person})`

/** Who was drawn for somebody in a month, and is not left alone since. */
export const drawnFor = async (
  db: Kysely<Tables>,
  person: PersonId,
  month: string,
): Promise<readonly Drawn[]> => {
  const { rows } = await sql<{
    matter_id: CaseId
    reference: string
    language: string
    rose: boolean
    talked_at: Date | null
  }>`
    with recursive ${keptCustomers}
    select * from ${drawnIn(sql`${month}`, sql`${person}`)} one
    where talked_at is not null or not left_alone order by rose desc, matter_id`.execute(db)
  return rows.map((row) => ({
    caseId: row.matter_id,
    reference: row.reference,
    language: row.language,
    rose: row.rose,
    talkedAt: row.talked_at === null ? null : instantOf(row.talked_at),
  }))
}

/** When it was drawn for somebody in a month; null where it was not. */
export const whenDrawn = async (
  db: Kysely<Tables>,
  person: PersonId,
  month: string,
): Promise<Instant | null> => {
  const row = await db
    .selectFrom('leader_draw')
    .innerJoin('draw_month', 'draw_month.month', 'leader_draw.month')
    .select('drawn_at')
    .where('leader_draw.month', '=', month)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row === undefined ? null : instantOf(row.drawn_at)
}

/** How many were drawn for each leader in a month, but for whom is left alone since, and with how many they have spoken. */
export const countDrawn = async (
  db: Kysely<Tables>,
  month: string,
): Promise<ReadonlyMap<PersonId, { readonly drawn: number; readonly talked: number }>> => {
  const { rows } = await sql<{ person: PersonId; drawn: number; talked: number }>`
    with recursive ${keptCustomers}
    select done.person_id as person, count(one.matter_id)::int as drawn, count(one.talked_at)::int as talked
    from leader_draw done left join lateral ${drawnIn(sql`done.month`, sql`done.person_id`)} one
      on one.talked_at is not null or not one.left_alone
    where done.month = ${month} group by done.person_id`.execute(db)
  return new Map(rows.map(({ person, drawn, talked }) => [person, { drawn, talked }]))
}

/**
 * All by which somebody's draw of a month can be repeated; a part of its cases. What was left out is one count: how many
 * complained of that leader is for neither them nor everybody.
 */
export const drawOf = async (
  db: Kysely<Tables>,
  { person, month }: { readonly person: PersonId; readonly month: string },
  {
    stratum,
    from,
    limit,
  }: { readonly stratum: 'rose' | 'neverRose'; readonly from: number; readonly limit: number },
) => {
  const of = stratum === 'rose' ? sql`draw.rose` : sql`draw.never_rose`
  const { rows } = await sql<{
    seed: string
    drawn_at: Date
    rose: number
    never_rose: number
    left_out: number
    cases: readonly CaseId[]
    chosen: readonly CaseId[]
  }>`
    select seed, drawn_at, cardinality(draw.rose) as rose, cardinality(draw.never_rose) as never_rose,
      asked_not_to_be_called + before_court + about_them as left_out,
      coalesce((${of})[${sql.lit(from + 1)}:${sql.lit(from + limit)}]::text[], '{}') as cases,
      array(select matter_id::text from leader_drawn drawn where drawn.month = draw.month
        and drawn.person_id = draw.person_id order by drawn.rose desc, matter_id) as chosen
    from leader_draw draw join draw_month using (month) where month = ${month} and person_id = ${person}`.execute(
    db,
  )
  const [row] = rows
  if (row === undefined) return null
  return {
    seed: row.seed,
    drawnAt: instantOf(row.drawn_at),
    rose: row.rose,
    neverRose: row.never_rose,
    leftOut: row.left_out,
    cases: [...row.cases],
    chosen: [...row.chosen],
  }
}
