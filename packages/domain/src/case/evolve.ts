import { evolveStanding } from '../matter/evolve-standing.ts'
import { among } from '../matter/shape/event-type.ts'
import type { Unopened } from '../matter/standing.ts'
import { handedOn } from '../matter/standing-in/evolve.ts'
import type { Instant } from '../time/instant.ts'
import { chatEvents } from './chat/events.ts'
import { evolveChat, keepChat } from './chat/evolve.ts'
import { closingLetterEvents } from './closing-letter/events.ts'
import { contactEvents } from './contact/events.ts'
import { evolveCompensated } from './compensation/evolve.ts'
import { evolveContact } from './contact/evolve.ts'
import { contactPlanEvents } from './contact-plan/events.ts'
import { evolveContactPlan } from './contact-plan/evolve.ts'
import { customerEvents } from './customer/events.ts'
import { evolveCustomer } from './customer/evolve.ts'
import { dangerEvents } from './danger/events.ts'
import { keepDanger } from './danger/evolve.ts'
import { endedCallEvents } from './ended-call/events.ts'
import { answerableEvents } from './escalation/events.ts'
import { evolveAnswerable, keepAnswerable } from './escalation/evolve.ts'
import type { CaseEvent } from './event.ts'
import { floodEvents } from './flood/events.ts'
import { keepFlood } from './flood/evolve.ts'
import { lastWordEvents } from './last-word/events.ts'
import { evolveLastWord, keepLastWord } from './last-word/evolve.ts'
import { letterEvents } from './letter/events.ts'
import { evolveLetter } from './letter/evolve.ts'
import { machineWordsEvents } from './machine-words/events.ts'
import { clockEvents } from './clock/events.ts'
import { evolveClock } from './clock/evolve.ts'
import { lostEvents } from './lost/events.ts'
import { evolveLost } from './lost/evolve.ts'
import { mapFactsEvents } from './map-facts/events.ts'
import { evolveMapFacts } from './map-facts/evolve.ts'
import { mergingEvents } from './merging/events.ts'
import { evolveMerging, openedApart } from './merging/evolve.ts'
import { nextWordEvents } from './next-word/events.ts'
import { evolveNextWord } from './next-word/evolve.ts'
import { evolveWaiting } from './next-word/waiting.ts'
import { noteEvents } from './note/events.ts'
import { evolveNote } from './note/evolve.ts'
import { openingEvents } from './opening/events.ts'
import { evolveOpening, opened } from './opening/evolve.ts'
import { remedyEvents } from './remedy/events.ts'
import { evolveRemedies } from './remedy/evolve.ts'
import { resolutionEvents } from './resolution/events.ts'
import { personAskedEvents } from './person-asked/events.ts'
import { evolvePersonAsked } from './person-asked/evolve.ts'
import { evolveResolution } from './resolution/evolve.ts'
import { arrivalEvents } from './arrival/events.ts'
import { evolveArrival } from './arrival/evolve.ts'
import { answerByMailEvents } from './answer-by-mail/events.ts'
import { returnedEvents } from './returned/events.ts'
import { potholeAnswerEvents } from './pothole/events.ts'
import { regulatorEvents } from './regulator/events.ts'
import { keepRegulator } from './regulator/evolve.ts'
import { evolveReturned, keepReturned } from './returned/evolve.ts'
import { sentAwayEvents } from './sent-away/events.ts'
import { silenceEvents } from './silence/events.ts'
import { evolveSilence, keepSilence } from './silence/evolve.ts'
import type { Case, LivingCase } from './state.ts'
import { surveyEvents } from './survey/events.ts'
import { evolveSurvey, keepSurvey } from './survey/evolve.ts'
import { tagsEvents } from './tags/events.ts'
import { evolveTags } from './tags/evolve.ts'
import { thanksEvents } from './thanks/events.ts'
import { evolveThanks } from './thanks/evolve.ts'
import { keepTurns } from './turns/evolve.ts'

/** A fact and when it came about. */
export interface DatedEvent {
  readonly event: CaseEvent
  readonly at: Instant
}

export const initial: Unopened = { kind: 'unopened' }

const isOpening = among(openingEvents)
const isChat = among(chatEvents)
const isContact = among(contactEvents)
const isResolution = among(resolutionEvents)
const isAnswerable = among(answerableEvents)
const isSilence = among(silenceEvents)
const isContactPlan = among(contactPlanEvents)
const isCustomer = among(customerEvents)
const isMerging = among(mergingEvents)
const isMapFacts = among(mapFactsEvents)
const isNote = among(noteEvents)
const isTags = among(tagsEvents)
const isThanks = among(thanksEvents)
const isSurvey = among(surveyEvents)
const isReturned = among(returnedEvents)
const isArrival = among(arrivalEvents)
const isAnswerByMail = among(answerByMailEvents)
const isSentAway = among(sentAwayEvents)
const isMachineWords = among(machineWordsEvents)
const isPersonAsked = among(personAskedEvents)
const isLetter = among(letterEvents)
const isNextWord = among(nextWordEvents)
const isDanger = among(dangerEvents)
const isFlood = among(floodEvents)
const isRegulator = among(regulatorEvents)
const isClosingLetter = among(closingLetterEvents)
const isPotholeAnswer = among(potholeAnswerEvents)
const isLost = among(lostEvents)
const isClock = among(clockEvents)
const isLastWord = among(lastWordEvents)
const isEndedCall = among(endedCallEvents)
const isRemedy = among(remedyEvents)

/** What the topic of an event makes of it. */
const apply = (state: LivingCase, event: CaseEvent, at: Instant): LivingCase => {
  if (isOpening(event)) return evolveOpening(state, event)
  if (isContact(event)) return evolveContact(state, event, at)
  if (isChat(event)) return evolveChat(state, event)
  if (isResolution(event)) return evolveResolution(state, event, at)
  if (isAnswerable(event)) return evolveAnswerable(state, event, at)
  if (isSilence(event)) return evolveSilence(state, event, at)
  if (isContactPlan(event)) return evolveContactPlan(state, event)
  if (isCustomer(event)) return evolveCustomer(state, event)
  if (isMerging(event)) return evolveMerging(state, event, at)
  if (isMapFacts(event)) return evolveMapFacts(state, event, at)
  if (isTags(event)) return evolveTags(state, event)
  if (isNote(event)) return evolveNote(state, event, at)
  if (isLastWord(event)) return evolveLastWord(state, event, at)
  if (isLetter(event)) return evolveLetter(state, event)
  if (isThanks(event)) return evolveThanks(state, event, at)
  if (isSurvey(event)) return evolveSurvey(state, event, at)
  if (isReturned(event)) return evolveReturned(state, event, at)
  // The escalation that comes with it is all that the case has to remember.
  if (isAnswerByMail(event) || isSentAway(event) || isMachineWords(event)) return state
  // It is told, and is the pothole's own to remember.
  if (isPotholeAnswer(event)) return state
  if (isArrival(event)) return evolveArrival(state, event)
  // These look at every event, below.
  if (isNextWord(event) || isDanger(event) || isPersonAsked(event) || isFlood(event)) return state
  if (isRegulator(event) || isLost(event) || isRemedy(event)) return state
  if (isClock(event) || isClosingLetter(event)) return state
  if (isEndedCall(event))
    return { ...state, counts: { ...state.counts, contacts: state.counts.contacts + 1 } }
  if (event.type === 'handedToStandIn') {
    const { nextWord, takeUp } = state
    const handed = { ...state, nextWord: handedOn(nextWord, event), takeUp: handedOn(takeUp, event) }
    return evolveStanding(handed, event, at)
  }
  // What is left is of the topics that every matter has; anything else does not compile.
  return evolveStanding(state, event, at)
}

/** As `evolve`, for a case that was opened. */
export const evolveLiving = (state: LivingCase, event: CaseEvent, at: Instant): LivingCase => {
  const brought = evolveCompensated(state, evolveClock(apply(state, event, at), event), event)
  const owed = evolveRemedies(state, brought, event)
  const told = evolveLost(evolvePersonAsked(owed, event, at), event, at)
  const applied = keepLastWord(state, keepAnswerable(told, event, at), event)
  const so = keepDanger(state, evolveWaiting(evolveNextWord(applied, event, at), event, at), event, at)
  const heard = keepSurvey(keepChat(keepReturned(so, event, at), event, at), event, at)
  const quiet = keepSilence(state, keepRegulator(heard, event, at), at)
  return keepTurns(keepFlood(quiet, event, at), at)
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
