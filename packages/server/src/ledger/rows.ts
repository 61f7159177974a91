import {
  type Case,
  type CaseEvent,
  type CaseId,
  type Deadline,
  deadlinesOf,
  type Duty,
  dutiesOf,
  earlier,
  eventVersion,
  type Instant,
  stateVersion,
} from '@buckstop/domain'
import { newSalt, textHash } from '../binding/binding.ts'
import type { Position, Traces } from './position.ts'
import type { NewText, RecordedEvent } from './result.ts'

/** A row as JSON, its keys the columns. */
export type Row = Readonly<Record<string, unknown>>

/** Rows by the part of the statement that writes them; see `statement.ts`. */
export type Rows = { readonly [Part in RowPart]: readonly Row[] }

export const rowParts = [
  'customer',
  'identifiers',
  'claims',
  'reference',
  'openHead',
  'head',
  'events',
  'openPeriods',
  'closePeriods',
  'texts',
  'contacts',
  'vouched',
  'moved',
  'source',
  'dropDuties',
  'duties',
  'dropDeadlines',
  'deadlines',
  'link',
  'messages',
] as const
export type RowPart = (typeof rowParts)[number]

export const noRows: Rows = {
  customer: [],
  identifiers: [],
  claims: [],
  reference: [],
  openHead: [],
  head: [],
  events: [],
  openPeriods: [],
  closePeriods: [],
  texts: [],
  contacts: [],
  vouched: [],
  moved: [],
  source: [],
  dropDuties: [],
  duties: [],
  dropDeadlines: [],
  deadlines: [],
  link: [],
  messages: [],
}

export const joinRows = (all: readonly Rows[]): Rows => {
  const [first = noRows, ...others] = all
  if (others.length === 0) return first
  const joined = { ...noRows }
  for (const part of rowParts) joined[part] = all.flatMap((rows) => rows[part])
  return joined
}

/** What of a head row neither the state nor the position holds. */
export interface HeadConstants {
  readonly customerId: string
  /** The first words of the case, for lists. */
  readonly opening: string
  /** Where its mails go, normalised; null where no address was given with it. */
  readonly email: string | null
}

export const headRow = (position: Position, { customerId, opening, email }: HeadConstants): Row => {
  const { state } = position
  if (state.kind === 'unopened') throw new Error('a case that nothing happened to has no head')
  return {
    case_id: state.id,
    reference: state.reference,
    customer_id: customerId,
    status: state.kind,
    ending: state.kind === 'ended' ? state.how : null,
    owner_id: state.owner,
    team: state.team,
    ownership_number: position.ownershipNumber,
    version: position.version,
    last_hash: bytes(position.lastHash),
    state,
    state_version: stateVersion,
    language: state.language,
    imported: state.imported,
    opened_at: state.openedAt,
    changed_at: position.changedAt,
    heard_at: position.heardAt,
    next_due: nextDue(state),
    opening,
    email,
  }
}

export const nextDue = (state: Case): Instant | null => {
  const dues = deadlinesOf(state).map(({ due }) => due)
  return dues.length === 0 ? null : dues.reduce(earlier)
}

/** `bytea` as text, which is how JSON carries it into the database. */
export const bytes = (buffer: Buffer): string => `\\x${buffer.toString('hex')}`

export const eventRow = ({ caseId, number, at, actor, event, binds }: RecordedEvent, hash: Buffer): Row => ({
  case_id: caseId,
  number,
  type: event.type,
  at,
  actor,
  payload: event,
  shape_version: eventVersion(event.type),
  hash: bytes(hash),
  binds: binds ?? null,
})

/** The periods that these events opened, and the end of the one that was open before them. */
export const periodRows = (
  caseId: CaseId,
  steps: readonly { readonly at: Instant; readonly traces: Traces }[],
): Pick<Rows, 'openPeriods' | 'closePeriods'> => {
  const opened = new Map<number, Row>()
  const closePeriods: Row[] = []
  for (const { at, traces } of steps) {
    if (traces.closed !== null) {
      const fresh = opened.get(traces.closed)
      if (fresh === undefined) closePeriods.push({ case_id: caseId, number: traces.closed, until: at })
      else opened.set(traces.closed, { ...fresh, until: at })
    }
    if (traces.opened !== null) {
      const { number, owner, team, because, since } = traces.opened
      const row = { case_id: caseId, number, owner_id: owner, team, because, since, until: null }
      opened.set(number, row)
    }
  }
  return { openPeriods: [...opened.values()], closePeriods }
}

export const contactRows = (steps: readonly { readonly traces: Pick<Traces, 'contact'> }[]): readonly Row[] =>
  steps.flatMap(({ traces: { contact: found } }): readonly Row[] => {
    if (found === null) return []
    const { caseId, number, contact } = found
    const common = {
      case_id: caseId,
      id: contact.id,
      number,
      channel: contact.channel,
      text_id: contact.words,
    }
    return 'receivedAt' in contact
      ? [
          {
            ...common,
            direction: 'received',
            at: contact.receivedAt,
            proof: contact.proof,
            outcome: null,
            person_id: contact.takenBy,
            second_hand: contact.secondHand,
          },
        ]
      : [
          {
            ...common,
            direction: 'made',
            at: contact.madeAt,
            proof: null,
            outcome: contact.outcome,
            person_id: contact.by,
            second_hand: false,
          },
        ]
  })

/** Where a contact that was taken out, or that goes with the case of whoever said it, belongs from now on. */
export const movedRows = (event: CaseEvent): readonly Row[] => {
  if (event.type === 'contactTakenOut')
    return [{ case_id: event.writtenIn, contact_id: event.contactId, stands_in: event.into }]
  return event.type === 'released'
    ? (event.said ?? []).map(({ id, writtenIn }) => ({
        case_id: writtenIn,
        contact_id: id,
        stands_in: event.to,
      }))
    : []
}

/** A row, and the hash by which an event binds what it holds. */
export interface BoundRow {
  readonly row: Row
  readonly hash: string
}

export const textRows = (caseId: CaseId, texts: readonly NewText[]): readonly BoundRow[] =>
  texts.map(({ id, author, words, language }) => {
    const salt = newSalt()
    return {
      row: { case_id: caseId, id, author, words, language, salt: bytes(salt) },
      hash: textHash(salt, { author, words }),
    }
  })

export const deadlineRow = (caseId: CaseId, { kind, subject, due }: Deadline): Row => ({
  case_id: caseId,
  kind,
  subject,
  due,
})

export const dutyRow = (caseId: CaseId, { kind, subject, of, due }: Duty): Row => ({
  case_id: caseId,
  kind,
  subject,
  person_id: of.kind === 'person' ? of.person : null,
  team: of.kind === 'team' ? of.team : null,
  due,
})

/** What has to be dropped and what written, so that the rows become those of the state after. */
export const clockRows = (
  caseId: CaseId,
  before: Case,
  after: Case,
): Pick<Rows, 'dropDuties' | 'duties' | 'dropDeadlines' | 'deadlines'> => {
  const duties = difference(dutiesOf(before), dutiesOf(after), (duty) => dutyRow(caseId, duty))
  const deadlines = difference(deadlinesOf(before), deadlinesOf(after), (one) => deadlineRow(caseId, one))
  return {
    dropDuties: duties.drop,
    duties: duties.write,
    dropDeadlines: deadlines.drop,
    deadlines: deadlines.write,
  }
}

const difference = <Thing extends { readonly kind: string; readonly subject: number }>(
  before: readonly Thing[],
  after: readonly Thing[],
  rowOf: (thing: Thing) => Row,
): { readonly drop: readonly Row[]; readonly write: readonly Row[] } => {
  const key = ({ kind, subject }: Thing): string => `${kind} ${subject}`
  const old = new Map(before.map((thing) => [key(thing), JSON.stringify(rowOf(thing))]))
  const fresh = new Set(after.map(key))
  return {
    drop: before.filter((thing) => !fresh.has(key(thing))).map(rowOf),
    write: after.filter((thing) => old.get(key(thing)) !== JSON.stringify(rowOf(thing))).map(rowOf),
  }
}
