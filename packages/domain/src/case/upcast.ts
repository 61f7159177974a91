import { openedEarlier } from './opening/earlier.ts'
import type { Instant } from '../time/instant.ts'
import { carriedEarlier, raisedEarlier } from './danger/earlier.ts'
import type { CaseEvent } from './event.ts'

/** Types that earlier versions wrote down under another name; they stay so in the ledger. */
export type FormerType = 'answerDated' | 'answerMissed'

/** An event as it was written down, perhaps by an earlier version: only `upcast` makes one of it that can be read. */
export interface StoredCaseEvent {
  readonly type: CaseEvent['type'] | FormerType
  readonly [field: string]: unknown
}

type Upcast = (stored: StoredCaseEvent, at: Instant) => StoredCaseEvent

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The next word was a mere moment, and always the owner's. */
const due = (by: unknown): unknown => (typeof by === 'string' ? { by, of: null } : null)

/** What an issue, or an escalation, had not yet when it was written down. */
const lacked = (thing: Readonly<Record<string, unknown>>): object => ({
  ...('notSolved' in thing ? { questions: 0 } : {}),
  ...('acknowledgeBy' in thing && 'reported' in thing
    ? { begun: thing['reported'], triedOn: [], dated: null }
    : {}),
})

const formerNames: Readonly<Record<string, string>> = { answersMissed: 'nextWordsMissed' }

/** Whole issues, escalations and counts that stand in an event, at any depth. */
const ofToday = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ofToday)
  if (!isObject(value)) return value
  const members = Object.entries(value).map(([name, member]): readonly [string, unknown] =>
    name === 'answerBy' ? ['nextWord', due(member)] : [formerNames[name] ?? name, ofToday(member)],
  )
  return { ...lacked(value), ...Object.fromEntries(members) }
}

const carrying: Upcast = (stored, at) => {
  const { type, ...rest } = carriedEarlier(stored, at)
  const taken = ofToday(rest)
  return isObject(taken) ? { ...taken, type } : stored
}

/**
 * What events of earlier versions lack, by their type, and what holds instead: that which was so before there was the
 * field. A field that comes to an event gets its line here, for ever. Whoever reads events from the ledger goes this
 * way; the chain of hashes covers them as they were written.
 */
const upcasts: { readonly [Type in StoredCaseEvent['type']]?: Upcast } = {
  caseOpened: (stored, at) => {
    const { answerBy = null, ...rest } = openedEarlier(stored, at)
    return { nextWord: answerBy, takeUp: null, ...rest }
  },
  answerDated: ({ due: by }) => ({
    type: 'nextWordSet',
    by,
    of: null,
    because: 'theirWord',
    yes: null,
    empty: 0,
  }),
  answerMissed: (stored) => ({ ...stored, type: 'nextWordMissed' }),
  contactMade: ({ contact, ...stored }) => ({
    ...stored,
    contact: isObject(contact) ? { asks: null, ...contact } : contact,
  }),
  caseEscalated: (stored) =>
    stored['because'] === 'answerMissed' ? { ...stored, because: 'nextWordMissed' } : stored,
  // What was reported then was the whole report.
  escalationReported: (stored) => ({ final: true, ...stored }),
  dangerRaised: raisedEarlier,
  caseOpenedApart: carrying,
  mergedInto: carrying,
  absorbed: carrying,
  released: carrying,
  takenApart: carrying,
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
