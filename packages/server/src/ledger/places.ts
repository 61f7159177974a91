import {
  type Absorbed,
  type CaseId,
  type ContactId,
  type LivingCase,
  parseJoining,
  stateVersion,
} from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { askOne, type Question, question } from '../db/ask-together.ts'
import type { Tables } from '../db/tables.ts'
import { withStates } from './stored-state.ts'

/** A contact, and the case in which it was written: its row, words and files stay there. */
export interface Placed {
  readonly writtenIn: CaseId
  readonly contactId: ContactId
}

/**
 * Where the contacts of a case stand: in itself, in cases that went into it at whatever remove, and in others from which
 * they were taken. Whatever reads contacts, words or files over several cases asks here.
 */
export interface Places {
  /** The case itself first, then those that went into it, each with the way by which it came, the nearest first. */
  readonly family: readonly Member[]
  /** Written in one of these, and taken out since into a case that is none of them. */
  readonly away: ReadonlySet<ContactId>
  /** Written elsewhere, and taken out into one of these. */
  readonly brought: readonly Placed[]
  /** The case of the family in which each contact that was ever moved stands. */
  readonly standsIn: ReadonlyMap<ContactId, CaseId>
}

interface Member {
  readonly caseId: CaseId
  readonly path: readonly CaseId[]
  readonly absorbed: readonly Absorbed[]
  /** Cases that it once was part of. */
  readonly wasIn: readonly CaseId[]
}

// How many joinings in a row are followed; with more than these somebody has to look at it.
const longestWay = 16
const mostJoined = 1_000

export const placesOf = async (db: Kysely<Tables>, caseId: CaseId): Promise<Places> =>
  await placesBy(db, caseId, await askOne(db, joinedBy(caseId)))

/** The same by what `joinedBy` has found. */
export const placesBy = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  rows: readonly Joined[],
): Promise<Places> => {
  const family = familyOf(rows) ?? (await foldedFamily(db, caseId))
  const moved = rows.every(isOfToday)
    ? rows.flatMap((row) => row.moved ?? [])
    : await movedAmong(
        db,
        family.map((one) => one.caseId),
      )
  const here = new Set(family.map((one) => one.caseId))
  const brought = moved.filter(({ writtenIn, standsIn }) => !here.has(writtenIn) && here.has(standsIn))
  return {
    family,
    away: new Set(moved.filter(({ standsIn }) => !here.has(standsIn)).map(({ contactId }) => contactId)),
    brought: [
      ...new Map(brought.map(({ writtenIn, contactId }) => [contactId, { writtenIn, contactId }])).values(),
    ],
    standsIn: new Map(
      moved
        .filter(({ standsIn }) => here.has(standsIn))
        .map(({ contactId, standsIn }) => [contactId, standsIn]),
    ),
  }
}

/** A case of those that became one, as it is kept. */
export interface Joined {
  readonly matter_id: CaseId
  readonly path: CaseId[]
  readonly state_version: number
  readonly joining: unknown
  readonly moved: readonly Moved[] | null
}

const isOfToday = (row: Pick<Joined, 'state_version'>): boolean => row.state_version === stateVersion

/**
 * The case and those that went into it, as the kept states say, in one trip. The database expects thousands of them: joined
 * to the heads at once it would read every head there is, so each is looked up by itself.
 */
export const joinedBy = (caseId: CaseId): Question<readonly Joined[]> =>
  question(
    sql<Joined>`
    with recursive joined (matter_id, path) as (
      select ${caseId}::uuid, '{}'::uuid[]
      union all
      select (absorbed->>'from')::uuid, joined.path || (absorbed->>'from')::uuid
      from joined join matter_head head on head.matter_id = joined.matter_id
      cross join lateral jsonb_array_elements(
        case when head.state_version = ${stateVersion} then head.state->'absorbed' else '[]' end) absorbed
      where cardinality(joined.path) < ${longestWay}
    )
    select joined.matter_id, joined.path::text[] as path, head.state_version, head.joining,
      (select jsonb_agg(${movedJson}) from case_contact_moved moved
        where moved.matter_id = joined.matter_id or moved.stands_in = joined.matter_id) as moved
    from joined cross join lateral (
      select of_one.state_version,
        jsonb_build_object('absorbed', of_one.state->'absorbed', 'wasIn', of_one.state->'wasIn') as joining
      from matter_head of_one where of_one.matter_id = joined.matter_id limit 1
    ) head
    order by cardinality(path) limit ${mostJoined}
  `,
    (rows) => rows,
  )

const movedJson = sql`jsonb_build_object('writtenIn', moved.matter_id, 'contactId', moved.contact_id,
  'standsIn', moved.stands_in)`

/** Null where one of the states is of another version or incomplete, and therefore can't be relied on. */
const familyOf = (rows: readonly Joined[]): readonly Member[] | null => {
  const members = rows.map((row) => {
    const joining = isOfToday(row) ? parseJoining(row.joining) : null
    return joining === null ? null : memberOf(row.matter_id, row.path, joining)
  })
  return members.every((member) => member !== null) ? members : null
}

const memberOf = (
  caseId: CaseId,
  path: readonly CaseId[],
  { absorbed, wasIn = [] }: Pick<LivingCase, 'absorbed' | 'wasIn'>,
): Member => ({ caseId, path, absorbed, wasIn })

/** The same by states that are folded again where they have to be: a trip for each step of the way. */
const foldedFamily = async (db: Kysely<Tables>, first: CaseId): Promise<readonly Member[]> => {
  const family: Member[] = []
  let ways: readonly { readonly caseId: CaseId; readonly path: readonly CaseId[] }[] = [
    { caseId: first, path: [] },
  ]
  while (ways.length > 0 && family.length < mostJoined) {
    const rows = await db
      .selectFrom('matter_head')
      .select(['matter_id', 'state', 'state_version'])
      .where(
        'matter_id',
        'in',
        ways.map(({ caseId }) => caseId),
      )
      .execute()
    const states = new Map((await withStates(db, rows)).map((row) => [row.matter_id, row.state]))
    const members = ways.flatMap(({ caseId, path }) => {
      const state = states.get(caseId)
      return state === undefined ? [] : [memberOf(caseId, path, state)]
    })
    family.push(...members)
    ways = members
      .filter(({ path }) => path.length < longestWay)
      .flatMap(({ path, absorbed }) => absorbed.map(({ from }) => ({ caseId: from, path: [...path, from] })))
  }
  return family.slice(0, mostJoined)
}

const movedAmong = async (db: Kysely<Tables>, cases: readonly CaseId[]): Promise<readonly Moved[]> => {
  const { rows } = await sql<{ readonly moved: Moved }>`
    select ${movedJson} as moved from case_contact_moved moved
    where moved.matter_id = any(${cases}::uuid[]) or moved.stands_in = any(${cases}::uuid[])
  `.execute(db)
  return rows.map(({ moved }) => moved)
}

interface Moved extends Placed {
  readonly standsIn: CaseId
}

/** The part of these places that one of the joined cases brought along. */
export const cameBy = (places: Places, from: CaseId): Places => {
  const family = places.family.filter(({ path }) => path[0] === from)
  const here = new Set(family.map(({ caseId }) => caseId))
  const isAmongThem = (contactId: ContactId): boolean => here.has(places.standsIn.get(contactId) ?? '')
  return { ...places, family, brought: places.brought.filter(({ contactId }) => isAmongThem(contactId)) }
}

/** SQL: that a column is one of these cases. Where it is one only, the plan is the same for each, and is made once. */
export const isOneOf = (column: RawBuilder<unknown>, cases: readonly CaseId[]): RawBuilder<boolean> =>
  cases.length === 1 ? sql`${column} = ${cases[0]}` : sql`${column} = any(${cases}::uuid[])`

/** Every case in which words or files of these places may have been written. */
export const writtenAmong = ({ family, brought }: Places): readonly CaseId[] => [
  ...new Set([
    ...family.flatMap(({ caseId, wasIn }) => [caseId, ...wasIn]),
    ...brought.map(({ writtenIn }) => writtenIn),
  ]),
]

/**
 * The contacts that stand in these places, as rows of `case_contact` named `contact`, for a from clause; of each case
 * at most so many in that order, so that a page costs the same however long the story is.
 */
export const standing = (
  places: Places,
  { condition = sql`true`, order = sql`contact.at, contact.id`, limit = 1_000 } = {},
) => {
  const { family, away, brought } = places
  const [alone, ...others] = family
  // By far the most: asked so simply that the plan is the same for each, and is made once.
  if (alone !== undefined && others.length === 0 && away.size === 0 && brought.length === 0)
    return sql`(select contact.* from case_contact contact where contact.matter_id = ${alone.caseId} and ${condition}
      order by ${order} limit ${limit}) contact`
  return sql`(
    select contact.* from unnest(${family.map(({ caseId }) => caseId)}::uuid[]) place (matter_id)
    cross join lateral (
      select contact.* from case_contact contact
      where contact.matter_id = place.matter_id and contact.id <> all(${[...away]}::uuid[]) and ${condition}
      order by ${order} limit ${limit}
    ) contact
    union all
    select contact.* from unnest(${brought.map(({ writtenIn }) => writtenIn)}::uuid[],
      ${brought.map(({ contactId }) => contactId)}::uuid[]) place (matter_id, id)
    join case_contact contact on contact.matter_id = place.matter_id and contact.id = place.id
    where ${condition}
  ) contact`
}
