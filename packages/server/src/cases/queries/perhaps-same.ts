import type { CaseId, PersonId } from '@buckstop/domain'
import { sql } from 'kysely'
import { instantOf } from '../../clock/clock.ts'
import { type Question, question } from '../../db/ask-together.ts'
import type { IdentifierType } from '../../db/tables.ts'
import { folded } from '../../identifiers/names.ts'

export interface Shared {
  readonly type: IdentifierType | 'reference'
  /** As it was written with the other case. */
  readonly written: string
  /** Shown to be theirs on one side at least, and not merely claimed on both. */
  readonly proved: boolean
}

/** A case of another customer who is perhaps the same person. */
export interface PerhapsSame {
  readonly caseId: CaseId
  readonly reference: string
  readonly status: 'open' | 'ended'
  readonly openedAt: string
  readonly opening: string
  readonly name: string | null
  readonly owner: PersonId
  readonly strength: 'strong' | 'weak'
  readonly shares: readonly Shared[]
  readonly sameName: boolean
}

/** A value that more people than this are known by singles nobody out: a house's telephone, a shared mailbox. */
export const mostPeople = 3
const valuesLookedAt = 20
const holdersLookedAt = 12
const casesShown = 5

/**
 * Whose cases may be of the same person: by what is proved of the customer or was given with the case, held against
 * the same of others. Worked out on reading, so that no row of anybody hangs on what a stranger wrote. What strangers
 * claim counts for no placeholder: only proofs are counted, and each value's holders by proof are looked at first.
 */
export const askPerhapsSame = (caseId: CaseId): Question<readonly PerhapsSame[]> =>
  question(
    sql<Row>`
    with self as materialized (
      select h.matter_id, h.customer_id, h.reference, c.name,
        array(select h.matter_id union select (a->>'from')::uuid
          from jsonb_array_elements(h.state->'absorbed') a limit 20) as cases
      from matter_head h join customer c on c.id = h.customer_id where h.matter_id = ${caseId}
    ), mine as materialized (
      select type, value, bool_or(proved) as proved from (
        select i.type, i.value, true as proved
        from self cross join lateral (select * from customer_identifier i where i.customer_id = self.customer_id
          limit ${valuesLookedAt}) i
        union all
        select c.type, c.value, false from self cross join lateral (select * from case_claim c
          where c.matter_id = any(self.cases) and c.value is not null limit ${valuesLookedAt}) c
        union all
        select 'reference', reference, true from self
      ) given group by type, value
    ), held as materialized (
      select m.type, m.value, m.proved, people.holders from mine m cross join lateral (
        select coalesce(json_agg(json_build_object('customer', p.customer_id, 'how', p.how, 'name', c.name,
          'written', p.written)), '[]'::json) as holders
        from (select * from customer_identifier i where i.type = m.type and i.value = m.value
          limit ${holdersLookedAt}) p join customer c on c.id = p.customer_id
      ) people
    ), found as materialized (
      select held.type, held.proved, held.holders, other.matter_id, other.written, other.shown
      from held cross join self cross join lateral (
        (select k.matter_id, o.written, true as shown
          from json_to_recordset(held.holders) as o(customer uuid, written text)
          cross join lateral (
            (select h.matter_id from matter_head h where h.customer_id = o.customer and h.status = 'open'
              order by h.changed_at desc limit 2)
            union all
            (select h.matter_id from matter_head h where h.customer_id = o.customer and h.status = 'ended'
              order by h.changed_at desc limit 1)) k)
        union all
        (select c.matter_id, c.written, false from case_claim c where c.type = held.type and c.value = held.value
          order by c.matter_id desc limit ${holdersLookedAt})
        union all
        (select q.matter_id, q.reference, false from matter_reference q
          where held.type = 'reference' and q.reference = held.value)
      ) other
      where other.matter_id <> all(self.cases)
    )
    select found.type, found.written, found.proved or found.shown as proved, found.holders, h.matter_id, h.reference,
      h.status, h.opened_at, h.opening, h.owner_id, c.name, self.name as own_name
    from found cross join self
    cross join lateral (select * from matter_head h where h.matter_id = found.matter_id limit 1) h
    cross join lateral (select name from customer c where c.id = h.customer_id limit 1) c
    where h.customer_id <> self.customer_id and h.ending is distinct from 'merged'
  `,
    weighed,
  )

interface Row {
  readonly type: Shared['type']
  readonly written: string
  readonly proved: boolean
  readonly holders: readonly {
    readonly customer: string
    readonly how: string
    readonly name: string | null
  }[]
  readonly matter_id: string
  readonly reference: string
  readonly status: 'open' | 'ended'
  readonly opened_at: Date
  readonly opening: string
  readonly owner_id: string
  readonly name: string | null
  readonly own_name: string | null
}

const weighed = (rows: readonly Row[]): readonly PerhapsSame[] =>
  [
    ...Map.groupBy(
      rows.filter(({ holders }) => peopleOf(holders) <= mostPeople),
      ({ matter_id: id }) => id,
    ).values(),
  ]
    .flatMap((same) => ofCase(same))
    .toSorted((a, b) => (inOrder(a) < inOrder(b) ? 1 : -1))
    .slice(0, casesShown)

/**
 * How many people a value is known to be of. Whoever has shown by mail that it is theirs is one person, however often
 * they wrote and whatever they were called there: anybody can name another's address and call themselves what they
 * like. Only those whom we know otherwise are told apart, by their names.
 */
const peopleOf = (holders: Row['holders']): number =>
  new Set(
    holders.map(({ customer, how, name }) => (how === 'mail' ? '' : name === null ? customer : folded(name))),
  ).size

const inOrder = ({ strength, status, openedAt }: PerhapsSame): string =>
  `${strength === 'strong' ? 1 : 0} ${status === 'open' ? 1 : 0} ${openedAt}`

const ofCase = (rows: readonly Row[]): readonly PerhapsSame[] => {
  const [first] = rows
  if (first === undefined) return []
  const sameName =
    first.name !== null && first.own_name !== null && folded(first.name) === folded(first.own_name)
  const shares = [...Map.groupBy(rows, ({ type }) => type)].map(([type, ofType]) => ({
    type,
    written: ofType[0]?.written ?? '',
    proved: ofType.some(({ proved }) => proved),
  }))
  return [
    {
      caseId: first.matter_id,
      reference: first.reference,
      status: first.status,
      openedAt: instantOf(first.opened_at),
      opening: first.opening,
      name: first.name,
      owner: first.owner_id,
      strength: shares.some((share) => singlesOut(share, sameName)) ? 'strong' : 'weak',
      shares,
      sameName,
    },
  ]
}

/** A family has one telephone and one address; an account number is guessed more easily than the name beside it. */
const singlesOut = ({ type, proved }: Shared, sameName: boolean): boolean => {
  switch (type) {
    case 'email':
      return proved
    case 'order':
    case 'reference':
      return true
    case 'account':
      return sameName
    case 'phone':
    case 'postal':
    case 'vehicle':
    case 'other':
      return false
    default: {
      const unknown: never = type
      return unknown
    }
  }
}
