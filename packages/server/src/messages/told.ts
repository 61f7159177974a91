import type { Instant, Money, Notice, StaffMessage } from '@buckstop/domain'
import type { Promised } from '../history/promised.ts'
import type { Part } from './letter.ts'

/** A link that a customer asked for; all other messages tell of what happened. */
export interface NewLink {
  readonly type: 'newLink'
}
/** A one-time code that they asked for. */
export interface Code {
  readonly type: 'code'
  readonly request: string
}
export type ToCustomer = Notice | NewLink | Code
export type ToPerson = StaffMessage

/** Puts references into words: what a letter needs besides its facts. */
export interface Telling {
  /** A person's name, as whoever reads it may know it. */
  readonly name: (person: string) => string
  readonly moment: (at: Instant) => string
  readonly money: (amount: Money) => string
  readonly quote: (text: string) => Part
  /** What the customer said in a contact; null where it is not there any more. */
  readonly contact: (contactId: string) => Part | null
  readonly promise: (number: number) => Promised | null
  readonly owner: string
  /** Where somebody is in danger: what to ring first, and by when one of us tries, in a sentence each. */
  readonly emergency: string
  readonly tries: (when: string) => string
  /** Drawn for this mail alone; hidden in the outbox. */
  readonly code: string | null
}

const customerKinds = {
  caseOpened: true,
  contactAdded: true,
  wordsWritten: true,
  nextWordAgreed: true,
  leaderCalls: true,
  issueRaised: true,
  ownerChanged: true,
  promiseMade: true,
  promiseKept: true,
  promiseBroken: true,
  nextWordMissed: true,
  newDateProposed: true,
  newDateAgreed: true,
  resolutionProposed: true,
  verdictConfirmed: true,
  dangerHeard: true,
  dangerRead: true,
  dangerAttemptMissed: true,
  escalated: true,
  finalPosition: true,
  caseLapsed: true,
  caseEnded: true,
  reopened: true,
  merged: true,
  openedApart: true,
  takenForSomebodyElses: true,
  newLink: true,
  code: true,
} satisfies Record<ToCustomer['type'], true>

/**
 * Whether somebody of ours reads it in a mail of its own at once, or in the next one with what else there is. Only danger
 * is at once: whatever a stranger can ask for again and again would fill a leader's mailbox.
 */
const personKinds = {
  youOwnIt: 'gathered',
  itMovedOn: 'gathered',
  offered: 'gathered',
  offerDeclined: 'gathered',
  offerExpired: 'gathered',
  offeredTeamRemoved: 'gathered',
  customerSpoke: 'gathered',
  callBackAskedOfYou: 'gathered',
  promiseReminder: 'gathered',
  promiseBroken: 'gathered',
  nextWordMissed: 'gathered',
  leadersDateMissed: 'gathered',
  attemptMissed: 'gathered',
  newDateAnswered: 'gathered',
  asked: 'gathered',
  askAnswered: 'gathered',
  askOverdue: 'gathered',
  broughtToYou: 'gathered',
  delegatedToYou: 'gathered',
  youStandIn: 'gathered',
  reported: 'gathered',
  verdict: 'gathered',
  objection: 'gathered',
  danger: 'atOnce',
  dangerCall: 'atOnce',
  dangerGathered: 'gathered',
  dangerAttemptMissed: 'atOnce',
  ended: 'gathered',
  reopened: 'gathered',
} satisfies Record<ToPerson['type'], 'atOnce' | 'gathered'>

// What the ledger wrote of a kind has that kind's facts: it is the only one that writes them.
const isToCustomer = (told: { readonly type: string }): told is ToCustomer =>
  Object.hasOwn(customerKinds, told.type)
const isToPerson = (told: { readonly type: string }): told is ToPerson =>
  Object.hasOwn(personKinds, told.type)

/** Rows keep the kind under which they were written. */
const nameOf = (kind: string): string => (kind === 'answerMissed' ? 'nextWordMissed' : kind)

/** What a row of `message` tells a customer; null for a kind that this version does not know. */
export function toCustomer(kind: string, facts: Readonly<Record<string, unknown>>): ToCustomer | null {
  const told = { ...facts, type: nameOf(kind) }
  return isToCustomer(told) ? told : null
}

/** What a row of `message` tells somebody inside; null for a kind that this version does not know. */
export function toPerson(kind: string, facts: Readonly<Record<string, unknown>>): ToPerson | null {
  const told = { ...facts, type: nameOf(kind) }
  return isToPerson(told) ? told : null
}

/** Whether a message to one of our people never waits; so is one of a kind that this version does not know. */
export const isUrgent = (kind: string): boolean => {
  const told = { type: nameOf(kind) }
  return !isToPerson(told) || personKinds[told.type] === 'atOnce'
}
