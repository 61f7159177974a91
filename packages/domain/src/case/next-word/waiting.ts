import { earlier, type Instant } from '../../time/instant.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import { isHeard } from './evolve.ts'
import { waitsForWord } from './waits.ts'

/** When the customer said it, which may be before it was entered. */
const saidAt = (event: CaseEvent, at: Instant): Instant =>
  event.type === 'contactReceived' ? earlier(event.contact.receivedAt, at) : at

/** Whether they have their answer: that they are going to be rung is none, until somebody speaks with them. */
const isAnswered = (event: CaseEvent, state: LivingCase): boolean =>
  isHeard(event, state) && !(event.type === 'promiseMade' && event.kind === 'callBack')

/**
 * Since when the customer waits, after one more event: since the first of their words that nobody has answered yet. A
 * further word of theirs moves nothing, nor do thanks, a question of ours or the promise of a call; what they hear ends it.
 */
export const evolveWaiting = (state: LivingCase, event: CaseEvent, at: Instant): LivingCase => {
  const { waitsSince, ...answered } = state
  if (isAnswered(event, state)) return waitsSince === undefined ? state : answered
  return waitsSince === undefined && waitsForWord(event, state.owner)
    ? { ...state, waitsSince: saidAt(event, at) }
    : state
}
