import type { CaseId, Instant, PersonId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import { type Question, question } from '../db/ask-together.ts'
import type { Tables } from '../db/tables.ts'

/** Somebody answerable for an escalation opened its case, for the first time since it came up to them. */
export interface Opened {
  readonly escalation: number
  readonly person: PersonId
  readonly at: Instant
}

/**
 * Keeps when somebody first opened what came up to them. Of whoever stands in it is their own opening, beside that of the
 * leader whom they stand in for; nobody else's is kept.
 */
export const noteOpened = async (
  db: Kysely<Tables>,
  { caseId, person, now }: { readonly caseId: CaseId; readonly person: PersonId; readonly now: Instant },
): Promise<void> => {
  await sql`
    insert into leader_opened (matter_id, escalation, person_id, opened_at)
    select head.matter_id, (raised ->> 'escalation')::integer, ${person}, ${now}::timestamptz
    from matter_head head cross join lateral jsonb_array_elements(head.state -> 'escalations') raised
    where head.matter_id = ${caseId} and head.status = 'open' and head.kind = 'case'
      and (raised ->> 'leader' = ${person} or raised ->> 'insteadOf' = ${person})
    on conflict do nothing`.execute(db)
}

interface OpenedRow {
  readonly matter_id: CaseId
  readonly escalation: number
  readonly person_id: PersonId
  readonly opened_at: Date
}

const openedOf = ({ escalation, person_id: person, opened_at: at }: OpenedRow): Opened => ({
  escalation,
  person,
  at: instantOf(at),
})

/** The same of several cases. */
export const openedIn = async (
  db: Kysely<Tables>,
  cases: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, readonly Opened[]>> => {
  const { rows } = await sql<OpenedRow>`
    select matter_id, escalation, person_id, opened_at from leader_opened where matter_id = any(${[...cases]}::uuid[])
    order by opened_at, person_id limit 2000`.execute(db)
  return new Map(
    [...Map.groupBy(rows, (row) => row.matter_id)].map(([caseId, ofCase]) => [caseId, ofCase.map(openedOf)]),
  )
}

/** Who opened what came up to them in a case, the first of them first. */
export const askOpened = (caseId: CaseId): Question<readonly Opened[]> =>
  question(
    sql<OpenedRow>`
      select matter_id, escalation, person_id, opened_at from leader_opened where matter_id = ${caseId}
      order by opened_at, person_id limit 200`,
    (rows) => rows.map(openedOf),
  )
