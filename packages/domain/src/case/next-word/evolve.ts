import type { Instant } from '../../time/instant.ts'
import { reachesCustomer } from '../contact/reaching.ts'
import type { CaseEvent } from '../event.ts'
import type { EmptyWords, LivingCase } from '../state.ts'
import { isSaidToOwner } from './waits.ts'

/** Whether the customer hears from us with this: they were spoken with, written to, promised or offered something. */
export const isHeard = (event: CaseEvent, { owner, ways }: LivingCase): boolean => {
  switch (event.type) {
    case 'contactMade':
      // A question to the customer stops none of our dates.
      return event.contact.asks === null && reachesCustomer(event.contact, ways)
    case 'contactReceived':
      return isSaidToOwner(event.contact, owner)
    case 'promiseMade':
      // What none of us promised stands for no word that is due.
      return event.cause === undefined
    case 'resolutionProposed':
    case 'finalPositionGiven':
    case 'leaderHeardCustomer':
    case 'caseEnded':
    case 'mergedInto':
      return true
    default:
      return false
  }
}

const noneEmpty: EmptyWords = { count: 0, at: null }

/** Words in a row that bring nothing, after one more event. */
const emptyAfter = ({ emptyWords }: LivingCase, event: CaseEvent, at: Instant): EmptyWords => {
  switch (event.type) {
    case 'nextWordSet':
      return event.empty === emptyWords.count && event.because !== 'named' && event.because !== 'agreed'
        ? emptyWords
        : { count: event.empty, at }
    case 'promiseMade':
      return event.cause === undefined ? noneEmpty : emptyWords
    case 'resolutionProposed':
    case 'finalPositionGiven':
    case 'askAnswered':
    case 'caseEnded':
      return noneEmpty
    case 'caseEscalated':
      return event.because === 'emptyWords' ? noneEmpty : emptyWords
    default:
      return emptyWords
  }
}

/** By when the customer hears from us, after one more event. Only a word that reaches them ends it, or its end. */
export const evolveNextWord = (state: LivingCase, event: CaseEvent, at: Instant): LivingCase => {
  const emptyWords = emptyAfter(state, event, at)
  const so = emptyWords === state.emptyWords ? state : { ...state, emptyWords }
  if (event.type === 'nextWordSet') return { ...so, nextWord: { by: event.by, of: event.of } }
  if (event.type === 'nextWordMissed') {
    const counts = { ...so.counts, nextWordsMissed: so.counts.nextWordsMissed + 1 }
    return { ...so, nextWord: null, counts }
  }
  return so.nextWord !== null && isHeard(event, so) ? { ...so, nextWord: null } : so
}
