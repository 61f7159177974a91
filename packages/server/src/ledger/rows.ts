import {
  addMilliseconds,
  hours,
  instant,
  type Deadline,
  type DutyOf,
  earlier,
  type FoldedMatter,
  type Instant,
  isOnlyToRead,
  type KindName,
  kindOf,
  type MatterEvent,
  type MatterId,
  type MatterState,
  type MatterViewer,
  viewerKey,
} from '@buckstop/domain'
import { newSalt, textHash } from '../binding/binding.ts'
import type { Position, Traces } from './position.ts'
import type { ReadModelRow } from './read-model-columns.ts'
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
  'turnViewers',
  'viewers',
  'link',
  'messages',
  'webhooks',
  'answers',
  'originals',
  'cameFrom',
  'search',
  'searchDue',
  'searchDueOf',
  'potholeWork',
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
  turnViewers: [],
  viewers: [],
  link: [],
  messages: [],
  webhooks: [],
  answers: [],
  originals: [],
  cameFrom: [],
  search: [],
  searchDue: [],
  searchDueOf: [],
  potholeWork: [],
}

export const joinRows = (all: readonly Rows[]): Rows => {
  const [first = noRows, ...others] = all
  if (others.length === 0) return first
  const joined = { ...noRows }
  for (const part of rowParts) joined[part] = all.flatMap((rows) => rows[part])
  return joined
}

/** The columns of a head row that follow from neither the state nor the position. */
export interface HeadConstants {
  /** Null for a kind that has no customer. */
  readonly customerId: string | null
  /** The words by which it is known in lists. */
  readonly opening: string
  /** Where its mails go, normalised; null where no address was given with it. */
  readonly email: string | null
}

type HeadRow = ReadModelRow<'matter_head'> & {
  readonly [Column in 'customer_id' | 'opening' | 'email']: unknown
}

export const headRow = <Name extends KindName>(
  kind: Name,
  position: Position<Name>,
  { customerId, opening, email }: HeadConstants,
): HeadRow => {
  const state: FoldedMatter = position.state
  if (state.kind === 'unopened') throw new Error('a matter that nothing happened to has no head')
  return {
    matter_id: state.id,
    kind,
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
    state_version: kindOf(kind).stateVersion,
    language: 'language' in state ? state.language : null,
    imported: state.imported,
    opened_at: state.openedAt,
    changed_at: position.changedAt,
    heard_at: position.heardAt,
    next_due: nextDue(kind, position.state),
    ...duesOf(kind, position.state),
    opening,
    email,
  }
}

const nextDue = <Name extends KindName>(kind: Name, state: MatterState<Name>): Instant | null => {
  const dues = kindOf(kind)
    .deadlinesOf(state)
    .map(({ due }) => due)
  return dues.length === 0 ? null : dues.reduce(earlier)
}

/** Where nothing is dated: behind everything that is. */
const undated = '9999-12-31T00:00:00.000Z'

/** A thousand years: so much earlier the dates of a case count in which somebody may come to harm, which stands first. */
const ofDanger = hours(8_766_000)

const inOrder = (state: FoldedMatter, due: string): string =>
  due !== undated && 'danger' in state && state.danger !== null
    ? addMilliseconds(instant(due), -ofDanger)
    : due

interface Dues {
  /** By when something happens next in a matter: the earliest that a person has to do, else what the clock does. */
  readonly due: string
  /** The earliest that its owner has to do, for the list of their own; the same where nothing is theirs. */
  readonly owner_due: string
}

/** By what lists are ordered. */
export const duesOf = <Name extends KindName>(kind: Name, state: MatterState<Name>): Dues => {
  const folded: FoldedMatter = state
  const owed = kindOf(kind)
    .dutiesOf(state)
    .filter((duty) => !isOnlyToRead(duty))
  const owners = owed.filter(
    ({ of }) => folded.kind !== 'unopened' && of.kind === 'person' && of.person === folded.owner,
  )
  const first = earliestOf(owed) ?? nextDue(kind, state) ?? undated
  return { due: inOrder(folded, first), owner_due: inOrder(folded, earliestOf(owners) ?? first) }
}

const earliestOf = (owed: readonly { readonly due: Instant }[]): Instant | null =>
  owed.length === 0 ? null : owed.map(({ due }) => due).reduce(earlier)

/** `bytea` as text, which is how JSON carries it into the database. */
export const bytes = (buffer: Buffer): string => `\\x${buffer.toString('hex')}`

export const eventRow = <Name extends KindName>(
  kind: Name,
  { matterId, number, at, actor, event, binds }: RecordedEvent<Name>,
  hash: Buffer,
): Row => ({
  matter_id: matterId,
  number,
  type: event.type,
  at,
  actor,
  payload: event,
  shape_version: kindOf(kind).eventVersion(event.type),
  hash: bytes(hash),
  binds: binds ?? null,
})

/** The periods that these events opened, and the end of the one that was open before them. */
export const periodRows = (
  matterId: MatterId,
  steps: readonly { readonly at: Instant; readonly traces: Traces }[],
): Pick<Rows, 'openPeriods' | 'closePeriods'> => {
  const opened = new Map<number, ReadModelRow<'matter_ownership'>>()
  const closePeriods: Row[] = []
  for (const { at, traces } of steps) {
    if (traces.closed !== null) {
      const fresh = opened.get(traces.closed)
      if (fresh === undefined) closePeriods.push({ matter_id: matterId, number: traces.closed, until: at })
      else opened.set(traces.closed, { ...fresh, until: at })
    }
    if (traces.opened !== null) {
      const { number, owner, team, because, since } = traces.opened
      const row = { matter_id: matterId, number, owner_id: owner, team, because, since, until: null }
      opened.set(number, row)
    }
  }
  return { openPeriods: [...opened.values()], closePeriods }
}

export const contactRows = (
  steps: readonly { readonly traces: Pick<Traces, 'contact'> }[],
): readonly ReadModelRow<'case_contact'>[] =>
  steps.flatMap(({ traces: { contact: found } }): readonly ReadModelRow<'case_contact'>[] => {
    if (found === null) return []
    const { matterId, number, contact } = found
    const common = {
      matter_id: matterId,
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
export const movedRows = (event: MatterEvent): readonly Row[] => {
  if (event.type === 'contactTakenOut')
    return [{ matter_id: event.writtenIn, contact_id: event.contactId, stands_in: event.into }]
  return event.type === 'released'
    ? (event.said ?? []).map(({ id, writtenIn }) => ({
        matter_id: writtenIn,
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

export const textRows = (matterId: MatterId, texts: readonly NewText[]): readonly BoundRow[] =>
  texts.map(({ id, author, words, language }) => {
    const salt = newSalt()
    return {
      row: { matter_id: matterId, id, author, words, language, salt: bytes(salt) },
      hash: textHash(salt, { author, words }),
    }
  })

export const deadlineRow = (
  matterId: MatterId,
  { kind, subject, due }: Deadline<string>,
): ReadModelRow<'deadline'> => ({
  matter_id: matterId,
  kind,
  subject,
  due,
})

export const dutyRow = (
  matterId: MatterId,
  { kind, subject, of, due }: DutyOf<string>,
): ReadModelRow<'matter_duty'> => ({
  matter_id: matterId,
  kind,
  subject,
  person_id: of.kind === 'person' ? of.person : null,
  team: of.kind === 'team' ? of.team : null,
  due,
})

/**
 * Before whom a matter came, with how its head stands, so that a list of what somebody sees goes along one index.
 */
export const viewerRow = (
  head: Pick<HeadRow, 'matter_id' | 'status' | 'changed_at' | 'due'>,
  { rule, of }: MatterViewer,
): ReadModelRow<'matter_viewer'> => ({
  matter_id: head.matter_id,
  rule,
  viewer: of.kind === 'person' ? of.person : of.team,
  person_id: of.kind === 'person' ? of.person : null,
  team: of.kind === 'team' ? of.team : null,
  status: head.status,
  changed_at: head.changed_at,
  due: head.due,
})

/** Those before whom these events bring it, and how those stand since who were there already. */
export const viewerRows = <Name extends KindName>(
  kind: Name,
  head: HeadRow,
  events: readonly MatterEvent<Name>[],
  isNew: boolean,
): Pick<Rows, 'viewers' | 'turnViewers'> => {
  const found = events.flatMap((event) => kindOf(kind).viewersIn(event))
  const once = new Map(found.map((viewer) => [viewerKey(viewer), viewer]))
  return {
    viewers: [...once.values()].map((viewer) => viewerRow(head, viewer)),
    turnViewers: isNew ? [] : turnOf(kind, head),
  }
}

/** How a head stands by now, for those before whom its case came already. */
export const turnOf = (kind: KindName, { matter_id, status, changed_at, due }: HeadRow): readonly Row[] =>
  kind === 'case' ? [{ matter_id, status, changed_at, due }] : []

/** Which rows to delete and which to write, so that those of the state before become those of the state after. */
export const clockRows = <Name extends KindName>(
  kind: Name,
  matterId: MatterId,
  before: MatterState<Name>,
  after: MatterState<Name>,
): Pick<Rows, 'dropDuties' | 'duties' | 'dropDeadlines' | 'deadlines'> => {
  const { deadlinesOf, dutiesOf } = kindOf(kind)
  const duties = difference(dutiesOf(before), dutiesOf(after), (duty) => dutyRow(matterId, duty))
  const deadlines = difference(deadlinesOf(before), deadlinesOf(after), (one) => deadlineRow(matterId, one))
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
