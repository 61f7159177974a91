import type { Instant } from '../time/instant.ts'
import { evolveAsk } from '../case/ask/evolve.ts'
import { evolveEscalation } from '../case/escalation/evolve.ts'
import { evolveOwnership } from '../case/ownership/evolve.ts'
import { evolvePromise } from '../case/promise/evolve.ts'
import { evolveStandingIn } from '../case/standing-in/evolve.ts'
import type { Standing, StandingEvent } from './standing.ts'
import { type StepOf, unfoldingBy } from './unfold.ts'

/** What an event of the topics that all kinds are made of changes in how a matter stands. */
export const evolveStanding = <Stands extends Standing>(
  state: Stands,
  event: StandingEvent,
  at: Instant,
): Stands => {
  switch (event.type) {
    case 'transferOffered':
    case 'transferDeclined':
    case 'transferWithdrawn':
    case 'transferExpired':
    case 'ownerChanged':
    case 'threatReported':
    case 'teamRemoved':
    case 'offeredTeamRemoved':
    case 'pingPongSeen':
      return evolveOwnership(state, event, at)
    case 'askPlaced':
    case 'askAnswered':
    case 'askWithdrawn':
    case 'askFellOverdue':
    case 'askedTeamRemoved':
      return evolveAsk(state, event)
    case 'promiseMade':
    case 'promiseReminded':
    case 'promiseKept':
    case 'promiseBroken':
    case 'newDateProposed':
    case 'newDateAgreed':
    case 'newDateRefused':
    case 'promiseReleased':
      return evolvePromise(state, event)
    case 'caseEscalated':
    case 'escalationAcknowledged':
    case 'escalationUnacknowledged':
    case 'escalationDelegated':
    case 'escalationReported':
    case 'escalationDated':
    case 'leadersDateMissed':
    case 'leaderHeardCustomer':
    case 'escalationEnded':
      return evolveEscalation(state, event, at)
    case 'handedToStandIn':
      return evolveStandingIn(state, event)
    case 'contentsBound':
    case 'contentsErased':
      return state
    default: {
      const unknown: never = event
      return unknown
    }
  }
}

/** A part of a decision on any kind of matter. */
export type StandingStep = StepOf<Standing, StandingEvent>

const byStanding = (state: Standing, event: StandingEvent, at: Instant): Standing =>
  evolveStanding(state, event, at)

export const { inTurn, unfold, happens } = unfoldingBy(byStanding)
