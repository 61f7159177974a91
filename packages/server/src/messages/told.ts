import type { Instant, Money, Notice, StaffMessage } from '@buckstop/domain'
import type { Promised } from '../pages/case/promised.ts'
import type { Part } from './letter.ts'

/** A link that a customer asked for; all other messages tell of what happened. */
export interface NewLink {
  readonly type: 'newLink'
}
export type ToCustomer = Notice | NewLink
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
}

const customerKinds = {
  caseOpened: true,
  contactAdded: true,
  wordsWritten: true,
  issueRaised: true,
  ownerChanged: true,
  promiseMade: true,
  promiseKept: true,
  promiseBroken: true,
  answerMissed: true,
  newDateProposed: true,
  newDateAgreed: true,
  resolutionProposed: true,
  verdictConfirmed: true,
  escalated: true,
  finalPosition: true,
  caseLapsed: true,
  caseEnded: true,
  reopened: true,
  merged: true,
  openedApart: true,
  takenForSomebodyElses: true,
  newLink: true,
} satisfies Record<ToCustomer['type'], true>

const personKinds = {
  youOwnIt: true,
  itMovedOn: true,
  offered: true,
  offerDeclined: true,
  offerExpired: true,
  offeredTeamRemoved: true,
  customerSpoke: true,
  callBackAskedOfYou: true,
  promiseReminder: true,
  promiseBroken: true,
  answerMissed: true,
  newDateAnswered: true,
  asked: true,
  askAnswered: true,
  askOverdue: true,
  broughtToYou: true,
  delegatedToYou: true,
  reported: true,
  verdict: true,
  objection: true,
  danger: true,
  ended: true,
  reopened: true,
} satisfies Record<ToPerson['type'], true>

// What the ledger wrote of a kind has that kind's facts: it is the only one that writes them.
const isToCustomer = (told: { readonly type: string }): told is ToCustomer =>
  Object.hasOwn(customerKinds, told.type)
const isToPerson = (told: { readonly type: string }): told is ToPerson =>
  Object.hasOwn(personKinds, told.type)

/** What a row of `message` tells a customer; null for a kind that this version does not know. */
export function toCustomer(kind: string, facts: Readonly<Record<string, unknown>>): ToCustomer | null {
  const told = { ...facts, type: kind }
  return isToCustomer(told) ? told : null
}

/** What a row of `message` tells somebody inside; null for a kind that this version does not know. */
export function toPerson(kind: string, facts: Readonly<Record<string, unknown>>): ToPerson | null {
  const told = { ...facts, type: kind }
  return isToPerson(told) ? told : null
}
