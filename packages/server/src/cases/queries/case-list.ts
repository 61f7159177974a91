import type { CaseId, Instant, LivingCase } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { instantOf } from '../../clock.ts'
import type { Tables } from '../../db/tables.ts'
import { normaliseAll } from '../../intake/normalise.ts'
import { parseReference } from '../../intake/reference.ts'
import { sees, type Sight } from './visible.ts'

export interface CaseFilter {
  readonly owner: string | null
  readonly team: string | null
  readonly status: 'open' | 'ended' | 'all'
  /** A kind of duty, or `any`. */
  readonly duty: string | null
  readonly words: string | null
  readonly cursor: readonly [at: string, id: string] | null
  readonly limit: number
}

export interface ListedCase {
  readonly id: CaseId
  readonly state: LivingCase
  readonly opening: string
  readonly customer: { readonly id: string; readonly name: string | null }
  readonly changedAt: Instant
  readonly heardAt: Instant
  readonly exactly: string
}

type Condition = RawBuilder<unknown>
type Walk = (condition: Condition) => Condition

// Of what somebody once owned, the latest periods: whoever owned ten thousand cases still gets their list at once.
const formerShown = 200
const namesakesSearched = 200

/**
 * A page of the cases somebody may see, the last changed first, and one more where there is a next page. What the
 * page costs does not grow with the number of cases: every branch walks an index in the order of the list and stops.
 */
export const listCases = async (
  db: Kysely<Tables>,
  sight: Sight,
  filter: CaseFilter,
): Promise<readonly ListedCase[]> => {
  const status = filter.status === 'all' ? sql`true` : sql`head.status = ${filter.status}`
  const after =
    filter.cursor === null
      ? sql`true`
      : sql`(head.changed_at, head.case_id) < (${filter.cursor[0]}::timestamptz, ${filter.cursor[1]}::uuid)`
  const common = sql`${status} and ${after} ${filter.team === null ? sql`` : sql`and head.team = ${filter.team}`}
    ${filter.owner === null ? sql`` : sql`and head.owner_id = ${filter.owner}`}`
  const walk: Walk = (condition) =>
    sql`(select head.case_id, head.changed_at from case_head head where ${common} and ${condition}
      order by head.changed_at desc, head.case_id desc limit ${filter.limit + 1})`
  const { rows } = await sql<Found>`
    with picked as (
      select distinct case_id, changed_at from (${sql.join(branches(sight, filter, common, walk), sql` union all `)}) b
      order by changed_at desc, case_id desc limit ${filter.limit + 1}
    )
    select head.case_id, head.state, head.opening, head.customer_id, customer.name, head.changed_at, head.heard_at,
      to_char(head.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as exactly
    from picked join case_head head using (case_id) join customer on customer.id = head.customer_id
    order by head.changed_at desc, head.case_id desc
  `.execute(db)
  return rows.map(rowOf)
}

/** The ways in which a case can come into the list; each is bounded by itself. */
const branches = (sight: Sight, filter: CaseFilter, common: Condition, walk: Walk): readonly Condition[] => {
  const mine = sql`(duty.person_id = ${sight.person} or duty.team = any(${sight.own}))`
  if (filter.words !== null) return searched(sight, filter.words, walk)
  if (filter.duty !== null) {
    const kind = filter.duty === 'any' ? sql`true` : sql`duty.kind = ${filter.duty}`
    return [
      sql`(select head.case_id, head.changed_at from case_duty duty join case_head head using (case_id)
      where ${mine} and ${kind} and ${common})`,
    ]
  }
  if (sight.teams === null) return [walk(sql`true`)]
  const owned = walk(sql`head.owner_id = ${sight.person}`)
  if (filter.owner === sight.person) return [owned]
  return [
    owned,
    ...sight.teams
      .filter((team) => filter.team === null || filter.team === team)
      .map((team) => walk(sql`head.team = ${team}`)),
    sql`(select head.case_id, head.changed_at from case_duty duty join case_head head using (case_id)
      where ${mine} and ${common})`,
    sql`(select head.case_id, head.changed_at from (select case_id from case_ownership
        where owner_id = ${sight.person} order by since desc limit ${formerShown}) held
      join case_head head using (case_id) where ${common})`,
  ]
}

/** By a reference, a customer's address or name, or words of theirs; whichever is rare is found by its index. */
const searched = (sight: Sight, words: string, walk: Walk): readonly Condition[] => {
  const visible = sees(sight)
  const reference = parseReference(words)
  const values = normaliseAll(
    (['email', 'phone', 'account', 'order', 'vehicle', 'other'] as const).map((type) => ({
      type,
      value: words,
    })),
  ).map(({ value }) => value)
  const prefixes = words.match(/[\p{L}\p{N}]+/gu)?.slice(0, 10) ?? []
  const query = prefixes.map((word) => `${word}:*`).join(' & ')
  const among = (cases: Condition): Condition => walk(sql`head.case_id in (${cases}) and ${visible}`)
  const of = (customers: Condition): Condition => walk(sql`head.customer_id in (${customers}) and ${visible}`)
  return [
    ...(reference === null
      ? []
      : [among(sql`select case_id from case_reference where reference = ${reference}`)]),
    of(sql`select customer_id from customer_identifier where value = any(${values}) limit 20`),
    of(sql`select id from customer where name ilike ${`%${escaped(words)}%`} limit ${namesakesSearched}`),
    ...(query === ''
      ? []
      : [
          among(sql`select case_id from case_text
            where to_tsvector('simple', left(words, 20000)) @@ to_tsquery('simple', ${query})`),
        ]),
  ]
}

const escaped = (words: string): string => words.replaceAll(/[\\%_]/g, String.raw`\$&`)

interface Found {
  readonly case_id: string
  readonly state: LivingCase
  readonly opening: string
  readonly customer_id: string
  readonly name: string | null
  readonly changed_at: Date
  readonly heard_at: Date
  readonly exactly: string
}

const rowOf = (row: Found): ListedCase => ({
  id: row.case_id,
  state: row.state,
  opening: row.opening,
  customer: { id: row.customer_id, name: row.name },
  changedAt: instantOf(row.changed_at),
  heardAt: instantOf(row.heard_at),
  exactly: row.exactly,
})
