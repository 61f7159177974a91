import { reachesCustomer } from '../contact/reaching.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import { toldToOwner } from './waits.ts'

/** Whether the customer has their answer with this: they were spoken with, written to, promised or offered something. */
const answers = (event: CaseEvent, { owner, ways }: LivingCase): boolean => {
  switch (event.type) {
    case 'contactMade':
      return reachesCustomer(event.contact, ways)
    case 'contactReceived':
      return toldToOwner(event.contact, owner)
    case 'promiseMade':
    case 'resolutionProposed':
    case 'finalPositionGiven':
    case 'leaderHeardCustomer':
    case 'caseEnded':
    case 'mergedInto':
    case 'answerMissed':
      return true
    default:
      return false
  }
}

/** The clock that runs for the customer's answer, after one more event. Only an answer or its end stops it. */
export const keepAnswer = (state: LivingCase, event: CaseEvent): LivingCase => {
  if (event.type === 'answerDated') return { ...state, answerBy: event.due }
  return state.answerBy !== null && answers(event, state) ? { ...state, answerBy: null } : state
}
