import type { CaseId, StoredEventType } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../db/tables.ts'
import {
  actedColumns,
  type ActedColumns,
  eventColumns,
  readActed,
  readEvent,
} from '../../ledger/read-event.ts'
import type { StoryEvent } from './story-event.ts'
import { renumbered } from './numbers.ts'
import type { Part } from './parts.ts'
import type { Joining } from './shows.ts'

const mostOfPromises = 800
const mostJoinings = 500

/** When cases went into these, and were taken out again, in order. */
export const readJoinings = async (
  db: Kysely<Tables>,
  parts: readonly CaseId[],
): Promise<readonly Joining[]> => {
  const rows = await db
    .selectFrom('matter_event')
    .select(['matter_id', 'number', ...eventColumns])
    .where('matter_id', 'in', parts)
    .where('type', 'in', ['absorbed', 'released', 'contactTakenOut'])
    .orderBy('matter_id')
    .orderBy('number')
    .limit(mostJoinings)
    .execute()
  return rows.flatMap((row): readonly Joining[] => {
    const { matter_id: part, number } = row
    const { event: payload } = readEvent(row)
    if (payload.type === 'absorbed') {
      return [{ part, number, kind: 'absorbed', other: payload.from, byThem: payload.by === null }]
    }
    if (payload.type === 'released') return [{ part, number, kind: 'released', other: payload.to }]
    return payload.type === 'contactTakenOut' && payload.as === 'somebodyElse'
      ? [{ part, number, kind: 'takenOut', other: payload.contactId, into: payload.into }]
      : []
  })
}

/** What was promised in these, oldest first. */
export const readPromises = async (
  db: Kysely<Tables>,
  parts: readonly Part[],
): Promise<readonly StoryEvent[]> => await readOfTypes(db, parts, ['promiseMade'], mostOfPromises)

const mostActs = 500

/** What whoever had shown an address to be theirs did in these, oldest first. */
export const readActsOfProved = async (
  db: Kysely<Tables>,
  parts: readonly Part[],
): Promise<readonly StoryEvent[]> => {
  const rows = await db
    .selectFrom('matter_event')
    .select(['matter_id', 'number', ...actedColumns])
    .where(
      'matter_id',
      'in',
      parts.map(({ caseId }) => caseId),
    )
    .where(sql<boolean>`actor ->> 'proved' = 'true'`)
    .orderBy('matter_id')
    .orderBy('number')
    .limit(mostActs)
    .execute()
  return rows.map((row) => storyEventOf(row, parts))
}

/** The newest so many events of some types, oldest first; those types have an index. */
export const readOfTypes = async (
  db: Kysely<Tables>,
  parts: readonly Part[],
  types: readonly StoredEventType[],
  most: number,
): Promise<readonly StoryEvent[]> => {
  const rows = await db
    .selectFrom('matter_event')
    .select(['matter_id', 'number', ...actedColumns])
    .where(
      'matter_id',
      'in',
      parts.map(({ caseId }) => caseId),
    )
    .where('type', 'in', types)
    .orderBy('at', 'desc')
    .orderBy('matter_id')
    .orderBy('number', 'desc')
    .limit(most)
    .execute()
  return rows.toReversed().map((row) => storyEventOf(row, parts))
}

/** The events with which a contact came into one of these: as it was told, and as what a case began with. */
export const readEventsOfContact = async (
  db: Kysely<Tables>,
  parts: readonly Part[],
  contactId: string,
): Promise<readonly StoryEvent[]> => {
  const cases = parts.map(({ caseId }) => caseId)
  const began = parts.filter(({ state }) => state.takenFrom?.contactId === contactId)
  const { rows } = await sql<Row>`
    select e.matter_id, e.number, e.at, e.actor, e.payload, e.shape_version from (
      select c.matter_id, c.number from case_contact c
        where c.matter_id = any(${cases}::uuid[]) and c.id::text = ${contactId}
      union all
      select matter_id, 1 from unnest(${began.map(({ caseId }) => caseId)}::uuid[]) of (matter_id)) came
    join matter_event e on e.matter_id = came.matter_id and e.number = came.number
  `.execute(db)
  return rows.map((row) => storyEventOf(row, parts))
}

const mostRaised = 60
const mostRecognised = 500

/** What was raised in the moment in which a colleague took a contact for this customer's, by its words. */
export const readRaisedByRecognised = async (
  db: Kysely<Tables>,
  parts: readonly Part[],
): Promise<readonly StoryEvent[]> => {
  const cases = parts.map(({ caseId }) => caseId)
  const { rows } = await sql<Row>`
    select e.matter_id, e.number, e.at, e.actor, e.payload, e.shape_version
    from case_contact c
    join matter_event came on came.matter_id = c.matter_id and came.number = c.number
    join matter_event e on e.matter_id = c.matter_id and e.number > c.number
      and e.number <= c.number + ${mostRaised} and e.at = came.at
    where c.matter_id = any(${cases}::uuid[]) and c.direction = 'received'
      and came.payload #> '{contact,recognition}' is not null
      and e.type in ('issueRaised', 'dangerRaised', 'remedySoughtRecorded')
    order by e.at, e.matter_id, e.number limit ${mostRecognised}
  `.execute(db)
  return rows.map((row) => storyEventOf(row, parts))
}

interface LedgerUpTo {
  readonly part: Part
  /** Only what stands before this in its ledger. */
  readonly before: number
}

/** The newest events of several ledgers that tell something, newest first: at most so many of each, so many in all. */
export const readNewest = async (
  db: Kysely<Tables>,
  ledgers: readonly LedgerUpTo[],
  untold: readonly StoredEventType[],
  most: number,
): Promise<readonly StoryEvent[]> => {
  const { rows } = await sql<Row>`
    select e.matter_id, e.number, e.at, e.actor, e.payload, e.shape_version
    from unnest(${ledgers.map(({ part }) => part.caseId)}::uuid[], ${ledgers.map(({ before }) => before)}::int[])
      with ordinality as p(matter_id, before, place)
    cross join lateral (
      select * from matter_event c where c.matter_id = p.matter_id and c.number < p.before
        and c.type <> all(${untold}::text[])
      order by c.number desc limit ${most}) e
    order by e.at desc, p.place, e.number desc limit ${most}
  `.execute(db)
  return rows.map((row) =>
    storyEventOf(
      row,
      ledgers.map(({ part }) => part),
    ),
  )
}

interface Row extends ActedColumns {
  readonly matter_id: CaseId
  readonly number: number
}

const storyEventOf = (row: Row, parts: readonly Part[]): StoryEvent => {
  const numbers = parts.find(({ caseId }) => caseId === row.matter_id)?.numbers
  const { at, actor, event } = readActed(row)
  return {
    part: row.matter_id,
    number: row.number,
    at,
    actor,
    event: numbers === undefined ? event : renumbered(event, numbers),
  }
}
