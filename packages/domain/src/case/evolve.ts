import type { Instant } from '../time/instant.ts'
import { evolveNextWord } from './next-word/evolve.ts'
import { evolveAsk } from './ask/evolve.ts'
import { evolveContact } from './contact/evolve.ts'
import { keepDanger } from './danger/evolve.ts'
import { evolveEscalation } from './escalation/evolve.ts'
import type { CaseEvent } from './event.ts'
import { evolveMapFacts } from './map-facts/evolve.ts'
import { evolveMerging, openedApart } from './merging/evolve.ts'
import { opened } from './opening/evolve.ts'
import { evolveOwnership } from './ownership/evolve.ts'
import { evolvePromise } from './promise/evolve.ts'
import { evolveResolution } from './resolution/evolve.ts'
import { evolveSilence, keepSilence } from './silence/evolve.ts'
import { evolveStandingIn } from './standing-in/evolve.ts'
import { evolveStanding } from './standing/evolve.ts'
import type { Case, LivingCase, Unopened } from './state.ts'

/** A fact and when it came about. */
export interface DatedEvent {
  readonly event: CaseEvent
  readonly at: Instant
}

export const initial: Unopened = { kind: 'unopened' }

const apply = (state: LivingCase, event: CaseEvent, at: Instant): LivingCase => {
  switch (event.type) {
    case 'caseOpened':
    case 'caseOpenedApart':
      return state
    case 'nextWordSet':
    case 'contentsBound':
    case 'contentsErased':
      return state
    case 'nextWordMissed':
      return { ...state, counts: { ...state.counts, nextWordsMissed: state.counts.nextWordsMissed + 1 } }
    case 'takeUpDated':
      return { ...state, takeUp: { by: event.by, of: event.of } }
    case 'takeUpMissed':
      return { ...state, takeUp: null }
    case 'historyTakenUp':
      return { ...state, imported: false, takeUp: null }
    case 'contactReceived':
    case 'contactMade':
    case 'contactVouchedFor':
      return evolveContact(state, event, at)
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
    case 'issueRaised':
    case 'resolutionProposed':
    case 'verdictGiven':
    case 'verdictObjectedTo':
    case 'issueLapsed':
    case 'issueEndedElsewhere':
    case 'issueWithdrawn':
    case 'finalPositionGiven':
    case 'noProblemFound':
    case 'sampleDated':
    case 'sampleMissed':
    case 'sampleChecked':
    case 'issueReopened':
    case 'caseEnded':
    case 'caseReopened':
      return evolveResolution(state, event, at)
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
    case 'dangerRaised':
    case 'dangerTold':
    case 'dangerRead':
    case 'dangerAttemptDated':
    case 'dangerAttemptMissed':
    case 'dangerOver':
      return state
    case 'remedySoughtRecorded':
    case 'vulnerabilityNoted':
    case 'representativeNamed':
    case 'representationEnded':
    case 'personComplainedAbout':
    case 'addressCalledUnsafe':
    case 'addressCalledSafe':
      return evolveStanding(state, event)
    case 'mergedInto':
    case 'absorbed':
    case 'released':
    case 'takenApart':
    case 'contactTakenOut':
      return evolveMerging(state, event, at)
    case 'mapFactsRecorded':
    case 'ruledOutTurnedUp':
    case 'strandedByMap':
      return evolveMapFacts(state, event)
    case 'silenceBroken':
    case 'attemptDated':
    case 'attemptMissed':
    case 'lapseDated':
      return evolveSilence(state, event, at)
    default: {
      const unknown: never = event
      return unknown
    }
  }
}

/** As `evolve`, for a case that was opened. */
export const evolveLiving = (state: LivingCase, event: CaseEvent, at: Instant): LivingCase => {
  const so = keepDanger(state, evolveNextWord(apply(state, event, at), event, at), event, at)
  return keepSilence(state, so, at)
}

/**
 * The case after one more event. Total: an event that a case in this state cannot have (a second opening, anything
 * before the first) leaves it as it is.
 * @param at when the event came about
 */
export const evolve = (state: Case, event: CaseEvent, at: Instant): Case => {
  if (state.kind !== 'unopened') return evolveLiving(state, event, at)
  if (event.type === 'caseOpened') return opened(event, at)
  return event.type === 'caseOpenedApart' ? openedApart(event, at) : state
}

/** The case as its whole story leaves it. */
export const fold = (events: Iterable<DatedEvent>): Case => {
  let state: Case = initial
  for (const { event, at } of events) state = evolve(state, event, at)
  return state
}
