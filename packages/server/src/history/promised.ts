import {
  type CaseEvent,
  type Instant,
  isCompensation,
  isPersonAsked,
  type LateDays,
  type Money,
} from '@buckstop/domain'
import type { StoryEvent } from '../sight/customer/story-event.ts'

/** A promise with its end, as the customer is told of it. */
export interface Promised {
  readonly promise: number
  /** `person` is that somebody comes to who asked for a person. */
  readonly kind: 'deed' | 'callBack' | 'person'
  readonly by: string
  /** The words of it (TextRef). */
  readonly what: string
  readonly amount: Money | null
  /** Owed by the company's own rule, since it broke another promise. */
  readonly byRule: boolean
  /** What each day adds to it. */
  readonly late: LateDays | null
  readonly due: Instant
  /** When the time begins that they chose for a call, which is due by its end; null where they chose none, or it was moved. */
  readonly from: Instant | null
  readonly end:
    | { readonly kind: 'due'; readonly newDate: NewDate | null }
    | {
        readonly kind: 'kept'
        readonly at: Instant
        readonly late: boolean
        readonly evidence: string | null
      }
    | { readonly kind: 'broken'; readonly answerable: string }
    | { readonly kind: 'released' }
}

interface NewDate {
  readonly by: string
  readonly due: Instant
  readonly reason: string
}

/** The types of event that make or end a promise, or say who answers for a broken one. */
export const promiseEvents = [
  'promiseMade',
  'promiseKept',
  'promiseBroken',
  'newDateProposed',
  'newDateAgreed',
  'newDateRefused',
  'promiseReleased',
  'handedToStandIn',
  'caseEscalated',
] as const satisfies readonly CaseEvent['type'][]

/** Every promise with its end, in the order in which they were made. */
export function promisesOf(storyEvents: readonly Pick<StoryEvent, 'at' | 'event'>[]): readonly Promised[] {
  const promises = new Map<number, Promised>()
  const change = (number: number, to: (promise: Promised) => Promised): void => {
    const promise = promises.get(number)
    if (promise !== undefined) promises.set(number, to(promise))
  }
  const end = (number: number, how: Promised['end']): void =>
    change(number, (promise) => ({ ...promise, end: how }))
  let lastBroken: number | null = null
  for (const { event, at } of storyEvents) {
    switch (event.type) {
      case 'promiseMade':
        promises.set(event.promise, {
          promise: event.promise,
          kind: isPersonAsked(event) ? 'person' : event.kind,
          by: event.by,
          what: event.what,
          amount: event.remedy?.amount ?? null,
          byRule: isCompensation(event),
          late: event.late ?? null,
          due: event.due,
          from: event.from ?? null,
          end: { kind: 'due', newDate: null },
        })
        break
      case 'promiseKept': {
        const evidence = event.evidence.kind === 'words' ? event.evidence.words : null
        change(event.promise, (promise) => ({
          ...promise,
          amount: event.amount ?? promise.amount,
          late: null,
          end: { kind: 'kept', at, late: at > promise.due, evidence },
        }))
        break
      }
      case 'promiseBroken':
        change(event.promise, (promise) => ({ ...promise, end: { kind: 'broken', answerable: promise.by } }))
        lastBroken = event.promise
        break
      case 'caseEscalated':
        if (event.because === 'promiseBroken' && lastBroken !== null)
          end(lastBroken, { kind: 'broken', answerable: event.leader })
        break
      case 'newDateProposed':
        end(event.promise, { kind: 'due', newDate: { by: event.by, due: event.due, reason: event.reason } })
        break
      case 'newDateAgreed':
        change(event.promise, (promise) => ({
          ...promise,
          due: event.due,
          from: null,
          end: { kind: 'due', newDate: null },
        }))
        break
      case 'newDateRefused':
        end(event.promise, { kind: 'due', newDate: null })
        break
      case 'handedToStandIn':
        for (const number of event.promises) change(number, (promise) => ({ ...promise, by: event.to }))
        break
      case 'promiseReleased':
        end(event.promise, { kind: 'released' })
        break
      default:
    }
  }
  return [...promises.values()]
}

/** What a customer wants to see first: what is open by its date, what we broke, then the rest, the newest first. */
export function mostPressing(promises: readonly Promised[]): readonly Promised[] {
  const rank = { due: 0, broken: 1, kept: 2, released: 3 }
  return promises.toSorted((a, b) =>
    a.end.kind !== b.end.kind
      ? rank[a.end.kind] - rank[b.end.kind]
      : a.end.kind === 'due'
        ? a.due.localeCompare(b.due)
        : b.promise - a.promise,
  )
}
