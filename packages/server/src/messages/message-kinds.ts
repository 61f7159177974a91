import {
  heardAsOf,
  type HearingKind,
  type Instant,
  type Money,
  type Notice,
  noticeShapes,
  type StaffMessage,
  staffMessageShapes,
} from '@buckstop/domain'
import { z } from 'zod'
import type { Promised } from '../history/promised.ts'
import type { FilledFrame } from './frame/filled-frame.ts'
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
export interface LetterContext {
  /** A person's name, as whoever reads it may know it. */
  readonly name: (person: string) => string
  readonly moment: (at: Instant) => string
  /** From one moment to another. */
  readonly span: (from: Instant, to: Instant) => string
  readonly money: (amount: Money) => string
  readonly quote: (text: string) => Part
  /** What the customer said in a contact; null where it is not there any more. */
  readonly contact: (contactId: string) => Part | null
  readonly promise: (number: number) => Promised | null
  readonly owner: string
  /** Where somebody is in danger: what to ring first, and by when one of us tries, in a sentence each. */
  readonly emergency: string
  readonly tries: (when: string) => string
  /** With what somebody of us begins to write, and what stands under it. */
  readonly frame: Pick<FilledFrame, 'greetingOf' | 'signatureOf'>
  /** Drawn for this mail alone; hidden in the outbox. */
  readonly code: string | null
}

const customerShapes: {
  readonly [Type in ToCustomer['type']]: z.ZodType<Extract<ToCustomer, { type: Type }>>
} = {
  ...noticeShapes,
  newLink: z.object({ type: z.literal('newLink') }),
  code: z.object({ type: z.literal('code'), request: z.string() }),
}

const isCustomerKind = (kind: string): kind is ToCustomer['type'] => Object.hasOwn(customerShapes, kind)
const isPersonKind = (kind: string): kind is ToPerson['type'] => Object.hasOwn(staffMessageShapes, kind)

/** Rows keep the kind under which they were written. */
const nameOf = (kind: string): string => (kind === 'answerMissed' ? 'nextWordMissed' : kind)

type Facts = Readonly<Record<string, unknown>>

/** What a row of `message` tells a customer; null for a kind that this version does not know, or that is not whole. */
export function toCustomer(kind: string, facts: Facts): ToCustomer | null {
  const type = nameOf(kind)
  return isCustomerKind(type) ? read<ToCustomer>(customerShapes[type], { ...facts, type }) : null
}

/** What a row of `message` tells somebody inside; the same. */
export function toPerson(kind: string, facts: Facts): ToPerson | null {
  const type = nameOf(kind)
  return isPersonKind(type) ? read<ToPerson>(staffMessageShapes[type], { ...facts, type }) : null
}

const read = <Message>(shape: z.ZodType<Message>, told: unknown): Message | null => {
  const parsed = shape.safeParse(told)
  return parsed.success ? parsed.data : null
}

/** As what one of our people hears of a message; what this version does not know is told as what is due. */
export const hearingKindOf = (kind: string): HearingKind => heardAsOf(nameOf(kind)) ?? 'due'

/** What a customer waits for at that moment: it pauses shortly for what else there is to tell. */
export const kindsWaitedFor: readonly string[] = ['personAskedOfYou'] satisfies StaffMessage['type'][]

/**
 * As what one of our people hears of a message at this moment: whoever is at work hears at once that a customer waits
 * for them, whatever they chose.
 * @param hears whether it is their time to hear of things
 */
export const heardNowAs = (kind: string, hears: boolean): HearingKind =>
  hears && kindsWaitedFor.includes(kind) ? 'danger' : hearingKindOf(kind)

/**
 * Whether a message to one of our people is mailed and shown by itself and at once, or waits a little for what else there is. Only danger
 * is at once, and so is what this version does not know: whatever a stranger can ask for again and again would fill a
 * leader's mailbox.
 */
export const isUrgent = (kind: string): boolean => {
  const heard = heardAsOf(nameOf(kind))
  return heard === null || (heard === 'danger' && kind !== 'dangerGathered')
}

/** What is told to one of our people and waits a little: all that is known and not urgent. */
export const kindsThatWait: readonly string[] = [...Object.keys(staffMessageShapes), 'answerMissed'].filter(
  (kind) => !isUrgent(kind),
)
