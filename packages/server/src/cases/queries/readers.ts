import { type CaseId, type Instant, type LivingCase, partsOf } from '@buckstop/domain'
import { sql } from 'kysely'
import { instantOf } from '../../clock/clock.ts'
import { type Question, question } from '../../db/ask-together.ts'

/** Whoever came with one of the cases that are one by now, and reads what is meant for them. */
export interface Reader {
  readonly caseId: CaseId
  readonly reference: string
  readonly name: string | null
  /** The first words of their case. */
  readonly opening: string
  readonly openedAt: Instant
  /** Whether the last word in the case came from them. */
  readonly wroteLast: boolean
}

/** More than anybody joins by hand. */
const most = 50

/**
 * For whom an answer in a case that others joined can be meant: everybody with whose case it began or who has joined it
 * since. Nobody where all have shown that they are its customer, since they read everything then.
 */
export const askReaders = (state: LivingCase): Question<readonly Reader[]> =>
  question(
    sql<{
      readonly matter_id: CaseId
      readonly reference: string
      readonly name: string | null
      readonly opening: string
      readonly opened_at: Date
      readonly reads_all: boolean
      readonly wrote_last: boolean
    }>`
    with part as (
      select h.matter_id, h.reference, h.opening, h.opened_at, h.email, c.name
      from matter_head h join customer c on c.id = h.customer_id
      where h.matter_id = any(${partsOf(state)}::uuid[]) order by h.opened_at, h.matter_id limit ${most}),
    latest as (
      select coalesce(e.actor->>'through', e.matter_id::text) as matter_id
      from part cross join lateral (
        select t.matter_id, t.number, t.at from case_contact t
        where t.matter_id = part.matter_id and t.direction = 'received' order by t.at desc limit 1) t
      join matter_event e on e.matter_id = t.matter_id and e.number = t.number
      order by t.at desc limit 1)
    select part.matter_id, part.reference, part.name, part.opening, part.opened_at,
      exists (select from customer_identifier i join matter_head h on h.customer_id = i.customer_id
        where h.matter_id = ${state.id} and i.type = 'email' and i.value = part.email
          and i.how in ('mail', 'record') and not i.unsafe) as reads_all,
      part.matter_id::text = (select latest.matter_id from latest) as wrote_last
    from part order by part.opened_at, part.matter_id
  `,
    (rows) =>
      rows.every((row) => row.reads_all)
        ? []
        : rows.map((row) => ({
            caseId: row.matter_id,
            reference: row.reference,
            name: row.name,
            opening: row.opening,
            openedAt: instantOf(row.opened_at),
            wroteLast: row.wrote_last,
          })),
  )
