import { withdrawAsks } from '../../matter/ask/decide.ts'
import { withdrawOffer } from '../../matter/ownership/hand-over.ts'
import { promiseGrantedAgain } from '../remedy/promise-again.ts'
import { releaseAtTheEnd } from '../promise/release.ts'
import { inTurn } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import type { EscalationEvent } from '../../matter/escalation/events.ts'
import type { Ending } from './outcome.ts'
import { endingOf, isUnsettled } from './issue.ts'

type Why = Extract<EscalationEvent, { type: 'escalationEnded' }>['because']

const whyEscalationsEnd = (how: Exclude<Ending, 'merged'>): Why => {
  switch (how) {
    case 'solved':
    case 'withdrawn':
    case 'noProblem':
    case 'endedElsewhere':
      return 'customersWord'
    case 'lapsed':
      return 'lapsed'
    case 'finalPosition':
      return 'finalPosition'
    default: {
      const unknown: never = how
      return unknown
    }
  }
}

/** Of what went into another case nothing stays behind that a leader answers for. */
const endEscalations =
  (how: Ending): Step =>
  (state) =>
    how === 'merged'
      ? []
      : state.escalations.map(({ escalation }) => ({
          type: 'escalationEnded',
          escalation,
          because: whyEscalationsEnd(how),
        }))

/**
 * The customer's own word releases what was promised, and what other teams were asked. One that somebody only heard
 * does not: should they object, all of it stands as it stood, and what has fallen due meanwhile does so at once.
 */
const releaseByTheirWord: Step = (state, context) => {
  const heard =
    endingOf(state) === 'solved' &&
    state.issues.some((issue) => issue.state.kind === 'solved' && issue.state.heardBy !== null)
  return heard ? [] : inTurn(withdrawAsks, releaseAtTheEnd, promiseGrantedAgain)(state, context)
}

/** With its last issue settled the case ends, and nothing of it is left waiting. */
export const endWhenSettled: Step = (state, context) => {
  if (state.kind === 'ended' || state.issues.some(isUnsettled)) return []
  const how = endingOf(state)
  const end: Step = () => [{ type: 'caseEnded', how }]
  return inTurn(withdrawOffer, releaseByTheirWord, endEscalations(how), end)(state, context)
}

/** An ended case whose issues ended otherwise after all: what it counts as follows. */
export const recount: Step = (state) => {
  if (state.kind === 'open') return []
  const how = endingOf(state)
  return how === state.how ? [] : [{ type: 'caseEnded', how }]
}
