import {
  type Case,
  type CaseId,
  type ContactId,
  eventVersion,
  evolve,
  initial,
  type Instant,
  later,
  type MadeContact,
  type PersonId,
  type ReceivedContact,
  type TeamName,
} from '@buckstop/domain'
import { type Chained, chainHash, chainStart } from './chain.ts'
import type { RecordedEvent } from './result.ts'

/** Where the story of a case stands: what is carried from event to event, and what its head row holds. */
export interface Position {
  readonly state: Case
  /** Number of the last event; 0 before the first. */
  readonly version: number
  readonly lastHash: Buffer
  /** The latest period of ownership, closed or not. */
  readonly ownershipNumber: number
  readonly changedAt: Instant | null
  /** The customer's last word. */
  readonly heardAt: Instant | null
}

export const unwritten: Position = {
  state: initial,
  version: 0,
  lastHash: chainStart,
  ownershipNumber: 0,
  changedAt: null,
  heardAt: null,
}

/** One person's time as owner. */
export interface Period {
  readonly caseId: CaseId
  readonly number: number
  readonly owner: PersonId
  readonly team: TeamName
  readonly because: string
  readonly since: Instant
}

export interface ContactRow {
  readonly caseId: CaseId
  /** Of the event that recorded it. */
  readonly number: number
  readonly contact: ReceivedContact | MadeContact
}

/** What one event adds to the read models that keep the past; all else is a function of the state. */
export interface Traces {
  readonly hash: Buffer
  readonly opened: Period | null
  /** The number of the period that ends with this event. */
  readonly closed: number | null
  readonly contact: ContactRow | null
  readonly vouchedFor: ContactId | null
}

/** As today's version writes it. */
const asWritten = ({ event, ...rest }: RecordedEvent): Chained => ({
  ...rest,
  payload: event,
  version: eventVersion(event.type),
})

/**
 * The story one event further. Pure: writing and checking the ledger both go this way.
 * @param hash of the event as it was written, which an earlier version may have done in another shape
 */
export const advance = (
  position: Position,
  recorded: RecordedEvent,
  hash: Buffer = chainHash(position.lastHash, asWritten(recorded)),
): { readonly position: Position; readonly traces: Traces } => {
  const { event, at, number, caseId } = recorded
  const state = evolve(position.state, event, at)
  const { opened, closed } = ownership(position, state, recorded)
  const contact =
    event.type === 'caseOpened' || event.type === 'contactReceived' || event.type === 'contactMade'
      ? { caseId, number, contact: event.contact }
      : null
  const heard = heardAt(recorded)
  return {
    position: {
      state,
      version: number,
      lastHash: hash,
      ownershipNumber: opened?.number ?? position.ownershipNumber,
      changedAt: at,
      heardAt:
        heard === null || position.heardAt === null
          ? (heard ?? position.heardAt)
          : later(heard, position.heardAt),
    },
    traces: {
      hash,
      opened,
      closed,
      contact,
      vouchedFor: event.type === 'contactVouchedFor' ? event.contactId : null,
    },
  }
}

const ownership = (
  { state: before, ownershipNumber }: Position,
  after: Case,
  { caseId, at, event }: RecordedEvent,
): { readonly opened: Period | null; readonly closed: number | null } => {
  const wasOpen = before.kind === 'open'
  if (after.kind !== 'open') return { opened: null, closed: wasOpen ? ownershipNumber : null }
  if (wasOpen && before.owner === after.owner && before.team === after.team)
    return { opened: null, closed: null }
  const { owner, team } = after
  const because =
    event.type === 'ownerChanged'
      ? event.because
      : event.type === 'caseOpened'
        ? 'opened'
        : event.type === 'takenApart' || event.type === 'teamRemoved'
          ? event.type
          : event.type === 'caseOpenedApart'
            ? 'takenApart'
            : 'reopened'
  const opened = { caseId, number: ownershipNumber + 1, owner, team, because, since: at }
  return { opened, closed: wasOpen ? ownershipNumber : null }
}

/** When the customer spoke, where this event is a word of theirs. */
const heardAt = ({ event, at, actor }: RecordedEvent): Instant | null => {
  if (event.type === 'caseOpened' || event.type === 'contactReceived') return event.contact.receivedAt
  if (event.type === 'caseOpenedApart') {
    return 'receivedAt' in event.contact ? event.contact.receivedAt : (event.heardAt ?? event.contact.madeAt)
  }
  return actor.kind === 'customer' || actor.kind === 'machine' ? at : null
}
