import {
  type Absorbed,
  type CaseEvent,
  type CaseId,
  type Link,
  type LivingCase,
  type OwnerReason,
  type TextRef,
} from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { instantOf } from '../../clock/clock.ts'
import { type EventColumns, readEvent } from '../../ledger/read-event.ts'
import type { IdentifierType, OfCase, Tables } from '../../db/tables.ts'
import { type Places, placesOf, writtenAmong } from '../../ledger/places.ts'
import { statesOf } from '../../ledger/stored-state.ts'
import { findReaders, type Reader } from './readers.ts'
import { refsIn, type Texts, type TextView } from '../presenters/texts.ts'

/** Things of a kind that are shown after they were settled, and periods of ownership. */
const settledShown = 10
const periodsShown = 50
const mostIdentifiers = 50

/** What was recorded last of a thing that a case numbers, by the type of event. */
export interface Recorded {
  readonly at: string
  readonly event: CaseEvent
}
export type Records = ReadonlyMap<string, Recorded>

export interface CaseDetails {
  readonly state: LivingCase
  readonly version: number
  readonly changedAt: string
  readonly heardAt: string
  readonly customer: { readonly id: string; readonly name: string | null; readonly language: string }
  readonly identifiers: readonly {
    type: IdentifierType
    value: string
    checked: boolean
    othersRead: boolean
  }[]
  readonly ownership: readonly Period[]
  readonly records: Records
  readonly texts: Texts
  readonly readers: readonly Reader[]
}

interface Period {
  readonly number: number
  readonly ownerId: string
  readonly team: string
  readonly because: OwnerReason
  readonly since: string
  readonly until: string | null
}

/** The key of a record: `promiseMade 3`. */
export const recordKey = (type: CaseEvent['type'], subject: number): string => `${type} ${subject}`

/** Everything a case's page shows besides its story. Costs the same however long that is. */
export const loadDetails = async (db: Kysely<Tables>, caseId: CaseId): Promise<CaseDetails | null> => {
  const head = await db
    .selectFrom('matter_head')
    .innerJoin('customer', 'customer.id', 'matter_head.customer_id')
    .select([
      'matter_id',
      'state',
      'state_version',
      'version',
      'changed_at',
      'heard_at',
      'customer_id',
      'name',
      'customer.language',
    ])
    .$narrowType<OfCase>()
    .where('matter_id', '=', caseId)
    .executeTakeFirst()
  if (head === undefined) return null
  const [state] = await statesOf(db, [head])
  if (state === undefined || state.kind === 'unopened') return null
  const places = isAlone(state) ? null : await placesOf(db, caseId)
  const [ownership, identifiers, records, readers] = await Promise.all([
    loadOwnership(db, caseId),
    loadIdentifiers(
      db,
      head.customer_id,
      places === null ? [state.id] : places.family.map((member) => member.caseId),
    ),
    loadRecords(db, state, places),
    findReaders(db, state),
  ])
  const refs = [...refsIn(state), ...[...records.values()].flatMap(({ event }) => refsIn(event))]
  const texts = await loadTexts(db, places === null ? [state.id] : writtenAmong(places), refs)
  return {
    state,
    version: head.version,
    changedAt: instantOf(head.changed_at),
    heardAt: instantOf(head.heard_at),
    customer: { id: head.customer_id, name: head.name, language: head.language },
    identifiers,
    ownership,
    records,
    texts,
    readers,
  }
}

/** Neither joined by other cases nor taken out of one, nor ever part of one: everything of it was written in it. */
const isAlone = ({ absorbed, takenFrom, wasIn }: LivingCase): boolean =>
  absorbed.length === 0 && takenFrom === null && wasIn === undefined

const loadOwnership = async (db: Kysely<Tables>, caseId: CaseId): Promise<readonly Period[]> => {
  const rows = await db
    .selectFrom('matter_ownership')
    .select(['number', 'owner_id', 'team', 'because', 'since', 'until'])
    .where('matter_id', '=', caseId)
    .orderBy('number', 'desc')
    .limit(periodsShown)
    .execute()
  return rows.toReversed().map((row) => ({
    number: row.number,
    ownerId: row.owner_id,
    team: row.team,
    because: row.because,
    since: instantOf(row.since),
    until: row.until === null ? null : instantOf(row.until),
  }))
}

/** What the customer is known by, and what the contacts of the case gave besides. */
const loadIdentifiers = async (
  db: Kysely<Tables>,
  customerId: string,
  cases: readonly CaseId[],
): Promise<CaseDetails['identifiers']> => {
  const rows = await db
    .selectFrom('customer_identifier')
    .select(['type', 'value', 'written', 'unsafe'])
    .where('customer_id', '=', customerId)
    .orderBy('type')
    .orderBy('value')
    .limit(mostIdentifiers)
    .execute()
  const claims = await db
    .selectFrom('case_claim')
    .select(['type', 'value', 'written', 'unsafe'])
    .where('matter_id', 'in', cases)
    .where('type', '<>', 'reference')
    .orderBy('type')
    .orderBy('written')
    .limit(mostIdentifiers)
    .execute()
  const unsafeClaims = new Set(claims.flatMap((one) => (one.unsafe ? [`${one.type} ${one.value}`] : [])))
  const proved = new Set(rows.map(({ type, value }) => `${type} ${value}`))
  return [
    ...rows.map(({ type, value, written, unsafe }) => ({
      type,
      value: written,
      checked: true,
      othersRead: unsafe || unsafeClaims.has(`${type} ${value}`),
    })),
    ...claims.flatMap(({ type, value, written, unsafe }) =>
      type === 'reference' || proved.has(`${type} ${value}`)
        ? []
        : [{ type, value: written, checked: false, othersRead: unsafe }],
    ),
  ]
}

/** The words behind pointers of one case and those that went into it. */
export const loadTexts = async (
  db: Kysely<Tables>,
  cases: readonly CaseId[],
  refs: readonly TextRef[],
): Promise<Texts> => {
  if (refs.length === 0) return new Map()
  const rows = await db
    .selectFrom('matter_text')
    .select(['id', 'author', 'words', 'language', 'erased_at'])
    .where('matter_id', 'in', [...cases])
    .where('id', 'in', [...new Set(refs)])
    .execute()
  return new Map(
    rows.map(({ id, author, words, language, erased_at: erased }): [string, TextView] => [
      id,
      { author, words: erased === null ? words : null, language, withheld: false },
    ]),
  )
}

const typesOf = {
  promises: ['promiseMade', 'promiseKept', 'promiseBroken', 'promiseReleased', 'newDateProposed'],
  asks: ['askPlaced', 'askAnswered', 'askWithdrawn'],
  escalations: ['caseEscalated', 'escalationReported', 'escalationEnded', 'leaderHeardCustomer'],
  offers: ['transferOffered'],
  issues: ['resolutionProposed', 'verdictGiven', 'finalPositionGiven'],
} as const satisfies Readonly<Record<string, readonly CaseEvent['type'][]>>

const lastOf = (total: number): readonly number[] =>
  Array.from({ length: Math.min(total, settledShown) }, (_, at) => total - at)

interface Origin {
  readonly caseId: CaseId
  readonly type: CaseEvent['type']
  readonly subject: number
}

/** Which of the things that an event of this type can be about came from that case. */
const linksOf = (
  { issues, promises, asks, escalations }: Absorbed,
  type: CaseEvent['type'],
): readonly Link[] =>
  [
    { types: typesOf.issues, links: issues },
    { types: typesOf.promises, links: promises },
    { types: typesOf.asks, links: asks },
    { types: typesOf.escalations, links: escalations },
  ]
    .filter(({ types }) => (types as readonly string[]).includes(type))
    .flatMap(({ links }) => links)

/** For each thing shown, the last event of each type about it, in this case or the one it came from. */
const loadRecords = async (
  db: Kysely<Tables>,
  state: LivingCase,
  places: Places | null,
): Promise<Records> => {
  const { counts } = state
  const wanted = [
    ...pairs(typesOf.promises, [...state.promises.map((one) => one.promise), ...lastOf(counts.promises)]),
    ...pairs(typesOf.asks, [...state.asks.map((one) => one.ask), ...lastOf(counts.asks)]),
    ...pairs(typesOf.escalations, [
      ...state.escalations.map((one) => one.escalation),
      ...lastOf(counts.escalations),
    ]),
    ...pairs(typesOf.offers, state.offer === null ? [] : [state.offer.offer]),
    ...pairs(
      typesOf.issues,
      state.issues.map((one) => one.issue),
    ),
  ]
  const absorbed = new Map(places?.family.map((member) => [member.caseId, member.absorbed]))
  /** In the case it came from, in the one that it had come from before, and so on; the furthest first. */
  const originsOf = (caseId: CaseId, type: CaseEvent['type'], subject: number): readonly Origin[] => [
    ...(absorbed.get(caseId) ?? []).flatMap((from) =>
      linksOf(from, type)
        .filter((link) => link.here === subject)
        .flatMap((link) => originsOf(from.from, type, link.there)),
    ),
    { caseId, type, subject },
  ]
  const origins = wanted.flatMap(({ type, subject }) =>
    originsOf(state.id, type, subject).map((origin) => ({ ...origin, as: subject })),
  )
  if (origins.length === 0) return new Map()
  const { rows } = await sql<{ as: number } & EventColumns>`
    select wanted."as", found.at, found.payload, found.shape_version
    from unnest(${origins.map((one) => one.caseId)}::uuid[], ${origins.map((one) => one.type)}::text[],
      ${origins.map((one) => one.subject)}::int[], ${origins.map((one) => one.as)}::int[])
      with ordinality as wanted(matter_id, type, subject, "as", place)
    cross join lateral (
      select at, payload, shape_version from matter_event
      where matter_id = wanted.matter_id and type = wanted.type and event_subject(payload) = wanted.subject
        and type in ('promiseMade', 'promiseKept', 'promiseBroken', 'promiseReleased', 'newDateProposed', 'askPlaced',
          'askAnswered', 'askWithdrawn', 'caseEscalated', 'escalationReported', 'escalationEnded',
          'leaderHeardCustomer', 'transferOffered', 'resolutionProposed', 'verdictGiven', 'finalPositionGiven')
      order by number desc limit 1
    ) found
    order by wanted.place
  `.execute(db)
  return new Map(
    rows.map((row) => {
      const { at, event } = readEvent(row)
      return [recordKey(event.type, row.as), { at, event }]
    }),
  )
}

const pairs = <Type extends CaseEvent['type']>(types: readonly Type[], subjects: readonly number[]) =>
  [...new Set(subjects)].flatMap((subject) => types.map((type) => ({ type, subject })))
