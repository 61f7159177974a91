import {
  type ContactId,
  type FoldedMatter,
  type Instant,
  type KindName,
  kindOf,
  later,
  type MadeContact,
  type MatterEvent,
  type MatterId,
  type MatterState,
  type PersonId,
  type ReceivedContact,
  type TeamName,
} from '@buckstop/domain'
import { type Chained, chainHash, chainStart } from './chain.ts'
import type { RecordedEvent } from './result.ts'

/** Where the story of a matter stands: what is carried from event to event, and what its head row holds. */
export interface Position<Name extends KindName = 'case'> {
  readonly state: MatterState<Name>
  /** Number of the last event; 0 before the first. */
  readonly version: number
  readonly lastHash: Buffer
  /** The latest period of ownership, closed or not. */
  readonly ownershipNumber: number
  readonly changedAt: Instant | null
  /** The customer's last word; null where there is no customer. */
  readonly heardAt: Instant | null
}

export const unwritten = <Name extends KindName>(kind: Name): Position<Name> => ({
  state: kindOf(kind).initial,
  version: 0,
  lastHash: chainStart,
  ownershipNumber: 0,
  changedAt: null,
  heardAt: null,
})

/** One person's time as owner. */
export interface Period {
  readonly matterId: MatterId
  readonly number: number
  readonly owner: PersonId
  readonly team: TeamName
  readonly because: string
  readonly since: Instant
}

export interface ContactRow {
  readonly matterId: MatterId
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
const asWritten = <Name extends KindName>(kind: Name, { event, ...rest }: RecordedEvent<Name>): Chained => ({
  ...rest,
  payload: event,
  version: kindOf(kind).eventVersion(event.type),
})

/**
 * The position after one more event. Pure: writing and checking the ledger both use it.
 * @param hash of the event as it was written, which an earlier version may have done in another shape
 */
export const advance = <Name extends KindName>(
  kind: Name,
  position: Position<Name>,
  recorded: RecordedEvent<Name>,
  hash: Buffer = chainHash(position.lastHash, asWritten(kind, recorded)),
): { readonly position: Position<Name>; readonly traces: Traces } => {
  const { at, number, matterId } = recorded
  const event: MatterEvent = recorded.event
  const state = kindOf(kind).evolve(position.state, recorded.event, at)
  const { opened, closed } = ownership(position, state, { matterId, at, event })
  const contact = contactIn(event)
  const heard = heardAt({ event, at, actor: recorded.actor })
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
      contact: contact === null ? null : { matterId, number, contact },
      vouchedFor: event.type === 'contactVouchedFor' ? event.contactId : null,
    },
  }
}

/** What was said with it; null where nothing was. */
const contactIn = (event: MatterEvent): ContactRow['contact'] | null => {
  switch (event.type) {
    case 'caseOpened':
    case 'contactReceived':
    case 'contactMade':
    case 'thanksGiven':
      return event.contact
    case 'surveyAnswered':
      return event.contact ?? null
    default:
      return null
  }
}

const ownership = (
  { state: before, ownershipNumber }: { readonly state: FoldedMatter; readonly ownershipNumber: number },
  after: FoldedMatter,
  { matterId, at, event }: { readonly matterId: MatterId; readonly at: Instant; readonly event: MatterEvent },
): { readonly opened: Period | null; readonly closed: number | null } => {
  const wasOpen = before.kind === 'open'
  if (after.kind !== 'open') return { opened: null, closed: wasOpen ? ownershipNumber : null }
  if (wasOpen && before.owner === after.owner && before.team === after.team)
    return { opened: null, closed: null }
  const { owner, team } = after
  const because = becauseOf(event) ?? (before.kind === 'unopened' ? 'opened' : 'reopened')
  const opened = { matterId, number: ownershipNumber + 1, owner, team, because, since: at }
  return { opened, closed: wasOpen ? ownershipNumber : null }
}

/** Why somebody owns it from this event on, where the event says so. */
const becauseOf = (event: MatterEvent): string | null => {
  switch (event.type) {
    case 'ownerChanged':
      return event.because
    case 'takenApart':
    case 'teamRemoved':
      return event.type
    case 'caseOpenedApart':
      return 'takenApart'
    default:
      return null
  }
}

/** When the customer spoke, where this event is a word of theirs. */
const heardAt = ({
  event,
  at,
  actor,
}: Pick<RecordedEvent, 'at' | 'actor'> & { readonly event: MatterEvent }): Instant | null => {
  if (event.type === 'caseOpened' || event.type === 'contactReceived') return event.contact.receivedAt
  if (event.type === 'caseOpenedApart') {
    return 'receivedAt' in event.contact ? event.contact.receivedAt : (event.heardAt ?? event.contact.madeAt)
  }
  // Thanks wait for nothing, nor does what they say of an end, or a look at the chat: a case is not as new by them as by a word that does.
  if (event.type === 'thanksGiven' || event.type === 'surveyAnswered' || event.type === 'chatSeen')
    return null
  return actor.kind === 'customer' || actor.kind === 'machine' ? at : null
}
