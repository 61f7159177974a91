import { openedEarlier } from './opening/earlier.ts'
import type { Instant } from '../time/instant.ts'
import { carriedEarlier, raisedEarlier } from './danger/earlier.ts'
import type { CaseEvent } from './event.ts'

/** An event as it was written down, perhaps by an earlier version: only `upcast` makes one of it that can be read. */
export interface StoredCaseEvent {
  readonly type: CaseEvent['type']
  readonly [field: string]: unknown
}

type Upcast = (stored: StoredCaseEvent, at: Instant) => StoredCaseEvent

/**
 * What events of earlier versions lack, by their type, and what holds instead: that which was so before there was the
 * field. A field that comes to an event gets its line here, for ever. Whoever reads events from the ledger goes this
 * way; the chain of hashes covers them as they were written.
 */
const upcasts: { readonly [Type in CaseEvent['type']]?: Upcast } = {
  caseOpened: openedEarlier,
  dangerRaised: raisedEarlier,
  absorbed: carriedEarlier,
  released: carriedEarlier,
  takenApart: carriedEarlier,
  caseOpenedApart: carriedEarlier,
}

/** @param at when the event came about */
export const upcast = (stored: StoredCaseEvent, at: Instant): CaseEvent => {
  const taken = Object.hasOwn(upcasts, stored.type) ? upcasts[stored.type] : undefined
  const event = taken === undefined ? stored : taken(stored, at)
  if (!isOfToday(event)) throw new TypeError('what was written down is no event')
  return event
}

/** Its shape is what `decide` gave it, or an earlier version and then its `Upcast`: the type alone is looked at. */
const isOfToday = (event: unknown): event is CaseEvent =>
  typeof event === 'object' && event !== null && 'type' in event && typeof event.type === 'string'
