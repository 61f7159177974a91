import { evolveStanding } from '../matter/evolve-standing.ts'
import type { Instant } from '../time/instant.ts'
import { evolveNextWord } from './next-word/evolve.ts'
import { evolveContact } from './contact/evolve.ts'
import { keepDanger } from './danger/evolve.ts'
import type { CaseEvent } from './event.ts'
import { evolveMapFacts } from './map-facts/evolve.ts'
import { evolveMerging, openedApart } from './merging/evolve.ts'
import { opened } from './opening/evolve.ts'
import { evolveResolution } from './resolution/evolve.ts'
import { evolveSilence, keepSilence } from './silence/evolve.ts'
import { handedOn } from './standing-in/evolve.ts'
import { evolveCustomer } from './customer/evolve.ts'
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
    case 'handedToStandIn': {
      const { nextWord, takeUp } = state
      const handed = { ...state, nextWord: handedOn(nextWord, event), takeUp: handedOn(takeUp, event) }
      return evolveStanding(handed, event, at)
    }
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
      return evolveCustomer(state, event)
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
    // What is left is of the topics that every matter has; anything else does not compile.
    default:
      return evolveStanding(state, event, at)
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
