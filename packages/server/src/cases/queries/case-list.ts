import type { CaseId, Instant, LivingCase } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { instantOf } from '../../clock/clock.ts'
import type { Tables } from '../../db/tables.ts'
import { knownBy, normaliseAll } from '../../identifiers/normalise.ts'
import { parseReference } from '../../identifiers/reference.ts'
import { type StateRow, withStates } from '../../ledger/stored-state.ts'
import { saying } from './said.ts'
import { sees, type Sight } from '../../sight/staff/visible.ts'
import type { CaseFilter } from './case-filter.ts'

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
type Status = 'open' | 'ended'
/** Cases that fit, in the order of the list, no more than a page: one index in each status. */
type Walk = (condition: Condition) => readonly Condition[]

// Of what somebody once owned, the latest periods: whoever owned ten thousand cases still gets their list at once.
const formerShown = 200
const namesakesSearched = 200
// Of one address or number, the latest people and cases.
const holdersSearched = 20

/**
 * A page of the cases somebody may see, the last changed first, and one more where there is a next page. What the
 * page costs does not grow with the number of cases: every branch walks an index in the order of the list and stops.
 */
export const listCases = async (
  db: Kysely<Tables>,
  sight: Sight,
  filter: CaseFilter,
): Promise<readonly ListedCase[]> => {
  const picked = await branches(db, sight, filter)
  if (picked.length === 0) return []
  const { rows } = await sql<Found>`
    with picked as (
      select distinct matter_id, changed_at from (${sql.join(picked, sql` union all `)}) b
      order by changed_at desc, matter_id desc limit ${filter.limit + 1}
    )
    select head.matter_id, head.state, head.state_version, head.opening, head.customer_id, customer.name,
      head.changed_at, head.heard_at,
      to_char(head.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as exactly
    from picked join matter_head head using (matter_id) join customer on customer.id = head.customer_id
    order by head.changed_at desc, head.matter_id desc
  `.execute(db)
  return (await withStates(db, rows)).map(rowOf)
}

const statusesOf = ({ status }: CaseFilter): readonly Status[] =>
  status === 'all' ? ['open', 'ended'] : [status]

/** What every case of the list fits, whatever brings it there. */
const commonOf = (filter: CaseFilter, status: Status): Condition => {
  const { cursor, team, owner } = filter
  const after =
    cursor === null
      ? sql`true`
      : sql`(head.changed_at, head.matter_id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`
  return sql`head.status = ${status} and head.kind = 'case' and ${after} ${team === null ? sql`` : sql`and head.team = ${team}`}
    ${owner === null ? sql`` : sql`and head.owner_id = ${owner}`}`
}

const inOrder = sql`order by head.changed_at desc, head.matter_id desc`

const walkOf =
  (filter: CaseFilter): Walk =>
  (condition) =>
    statusesOf(filter).map(
      (status) => sql`(select head.matter_id, head.changed_at from matter_head head
        where ${commonOf(filter, status)} and ${condition} ${inOrder} limit ${filter.limit + 1})`,
    )

/** The ways in which a case can come into the list; each is bounded by itself. */
const branches = async (
  db: Kysely<Tables>,
  sight: Sight,
  filter: CaseFilter,
): Promise<readonly Condition[]> => {
  const walk = walkOf(filter)
  if (filter.words !== null) return await searched(db, sight, filter, filter.words, walk)
  if (filter.duty !== null) {
    const kind = filter.duty === 'any' ? sql`true` : sql`duty.kind = ${filter.duty}`
    return dutiful(sight, filter, kind)
  }
  if (sight.teams === null) return walk(sql`true`)
  const owned = walk(sql`head.owner_id = ${sight.person}`)
  if (filter.owner === sight.person) return owned
  return [
    ...owned,
    ...teamsOf(sight, filter).flatMap((team) => walk(sql`head.team = ${team}`)),
    // The next word is owed by the owner alone, whose cases are there already.
    ...dutiful(sight, filter, sql`duty.kind <> 'nextWord'`),
    ...statusesOf(filter).map(
      (status) => sql`(select head.matter_id, head.changed_at from (select matter_id from matter_ownership
          where owner_id = ${sight.person} and until is not null order by since desc limit ${formerShown}) held
        join matter_head head using (matter_id) where ${commonOf(filter, status)})`,
    ),
  ]
}

const teamsOf = ({ teams }: Sight, { team: wanted }: CaseFilter): readonly string[] =>
  (teams ?? []).filter((team) => wanted === null || wanted === team)

const dutiful = ({ person, own }: Sight, filter: CaseFilter, kind: Condition): readonly Condition[] =>
  statusesOf(filter).flatMap((status) =>
    [sql`duty.person_id = ${person}`, sql`duty.team = any(${own})`].map(
      (
        mine,
      ) => sql`(select head.matter_id, head.changed_at from matter_duty duty join matter_head head using (matter_id)
        where ${mine} and ${kind} and ${commonOf(filter, status)})`,
    ),
  )

/** By a reference, a customer's address or name, or words of theirs; whichever is rare is found by its index. */
const searched = async (
  db: Kysely<Tables>,
  sight: Sight,
  filter: CaseFilter,
  words: string,
  walk: Walk,
): Promise<readonly Condition[]> => {
  const visible = sees(sight)
  const reference = parseReference(words)
  const types = ['email', 'phone', 'account', 'order', 'vehicle', 'other'] as const
  const identifiers = knownBy(
    normaliseAll(
      types.map((type) => ({ type, value: words })),
      filter.country,
    ),
  )
  const having = (table: Condition, column: Condition) => sql`select found.* from unnest(
      ${identifiers.map(({ type }) => type)}::text[], ${identifiers.map(({ value }) => value)}::text[]) w(type, value)
    cross join lateral (select ${column} from ${table} c where c.type = w.type and c.value = w.value
      order by ${column} desc limit ${holdersSearched}) found`
  const among = (cases: Condition) => walk(sql`head.matter_id in (${cases}) and ${visible}`)
  const of = (customers: Condition) => walk(sql`head.customer_id in (${customers}) and ${visible}`)
  return [
    ...(reference === null
      ? []
      : among(sql`select matter_id from matter_reference where reference = ${reference}`)),
    ...of(having(sql`customer_identifier`, sql`customer_id`)),
    ...among(having(sql`case_claim`, sql`matter_id`)),
    ...of(sql`select id from customer where name ilike ${`%${escaped(words)}%`} limit ${namesakesSearched}`),
    ...(await saying(db, sight, filter, words, walk)),
  ]
}

const escaped = (words: string): string => words.replaceAll(/[\\%_]/g, String.raw`\$&`)

interface Found extends StateRow {
  readonly opening: string
  readonly customer_id: string
  readonly name: string | null
  readonly changed_at: Date
  readonly heard_at: Date
  readonly exactly: string
}

const rowOf = (row: Omit<Found, 'state'> & { readonly state: LivingCase }): ListedCase => ({
  id: row.matter_id,
  state: row.state,
  opening: row.opening,
  customer: { id: row.customer_id, name: row.name },
  changedAt: instantOf(row.changed_at),
  heardAt: instantOf(row.heard_at),
  exactly: row.exactly,
})
