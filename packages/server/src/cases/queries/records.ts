import type { Absorbed, CaseEvent, CaseId, Link, LivingCase } from '@buckstop/domain'
import { sql } from 'kysely'
import { type Question, question } from '../../db/ask-together.ts'
import { isOneOf, type Places, writtenAmong } from '../../ledger/places.ts'
import { type EventColumns, readEvent } from '../../ledger/read-event.ts'
import type { Texts } from '../presenters/texts.ts'
import { pointedToBy, type TextRow, textColumns, textsIn } from './texts.ts'

/** Things of a kind that are shown after they were settled. */
const settledShown = 10

/** What was recorded last of a thing that a case numbers, by the type of event. */
export interface Recorded {
  readonly at: string
  readonly event: CaseEvent
}
export type Records = ReadonlyMap<string, Recorded>

/** The key of a record: `promiseMade 3`. */
export const recordKey = (type: CaseEvent['type'], subject: number): string => `${type} ${subject}`

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

/** For each thing shown, the last event of each type about it, in this case or the one it came from, and its words. */
export const askRecords = (
  state: LivingCase,
  places: Places,
): Question<{ readonly records: Records; readonly texts: Texts }> => {
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
  const absorbed = new Map(places.family.map((member) => [member.caseId, member.absorbed]))
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
  // One value, of which the database expects the same however long it is: so the plan is made once.
  const listed = JSON.stringify(origins.map((origin, place) => ({ ...origin, place })))
  return question(
    sql<{ as: number; texts: readonly TextRow[] | null } & EventColumns>`
    with found as materialized (
      select wanted."as", wanted.place, found.at, found.payload, found.shape_version
      from json_to_recordset(${listed}::json)
        as wanted("caseId" uuid, type text, subject int, "as" int, place int)
      cross join lateral (
        select at, payload, shape_version from matter_event
        where matter_id = wanted."caseId" and type = wanted.type and event_subject(payload) = wanted.subject
          and type in ('promiseMade', 'promiseKept', 'promiseBroken', 'promiseReleased', 'newDateProposed', 'askPlaced',
            'askAnswered', 'askWithdrawn', 'caseEscalated', 'escalationReported', 'escalationEnded',
            'leaderHeardCustomer', 'transferOffered', 'resolutionProposed', 'verdictGiven', 'finalPositionGiven')
        order by number desc limit 1
      ) found
    )
    select found."as", found.at, found.payload, found.shape_version, (
      select json_agg(text) from (select ${textColumns} from matter_text text
        where ${isOneOf(sql`text.matter_id`, writtenAmong(places))}
          and text.id = ${pointedToBy(sql`(select found.payload)`)}) text) as texts
    from found order by found.place
  `,
    (rows) => ({
      records: new Map(
        rows.map((row) => {
          const { at, event } = readEvent(row)
          return [recordKey(event.type, row.as), { at, event }]
        }),
      ),
      texts: textsIn(rows.flatMap(({ texts }) => texts ?? [])),
    }),
  )
}

const pairs = <Type extends CaseEvent['type']>(types: readonly Type[], subjects: readonly number[]) =>
  [...new Set(subjects)].flatMap((subject) => types.map((type) => ({ type, subject })))
