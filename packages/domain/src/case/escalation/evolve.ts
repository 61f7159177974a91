import type { Instant } from '../../time/instant.ts'
import { unheard } from '../../matter/escalation/evolve.ts'
import { isByTheirWord } from '../../matter/escalation/reason.ts'
import type { Escalation } from '../../matter/parts.ts'
import { heldConversation } from '../contact/conversation.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import { isTheirsToJudge } from './answerable.ts'
import type { AnswerableEvent } from './events.ts'

/** No call is owed any more; a report that is keeps its date. */
const withoutCall = ({ dated, ...escalation }: Escalation, at: Instant): Escalation => ({
  ...escalation,
  declined: 'byThemselves',
  silentSince: at,
  dated: dated === null || dated.step === 'call' ? null : { ...dated, callBy: null },
})

/** The call is owed again, also where they wanted none: it is for the leader to offer it. */
const notRight = ({ declined: _declined, ...escalation }: Escalation, at: Instant): Escalation => ({
  ...unheard(escalation),
  heard: 'notRight',
  countsFrom: at,
})

/** Somebody else heard it: the customer is told, and has until a new date to say otherwise. */
const confirmed = ({ askedAgain: _again, ...escalation }: Escalation, confirmedBy: string): Escalation => ({
  ...escalation,
  confirmedBy,
  dated: null,
})

const after = (escalation: Escalation, event: AnswerableEvent, at: Instant): Escalation => {
  switch (event.type) {
    case 'leadersCallJudged':
      if (!event.right) return notRight(escalation, at)
      // Where they said it themselves, what ends the escalation follows.
      return event.heardBy === null ? escalation : confirmed(escalation, event.heardBy)
    case 'leadersCallDeclined':
      return event.heardBy === null ? withoutCall(escalation, at) : { ...escalation, declined: 'reported' }
    case 'leaderTried':
      return event.how === 'reached' ? { ...escalation, answered: true } : escalation
    case 'confirmationAskedAgain':
      return { ...escalation, askedAgain: true, dated: null }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}

export const evolveAnswerable = (state: LivingCase, event: AnswerableEvent, at: Instant): LivingCase => ({
  ...state,
  escalations: state.escalations.map((one) =>
    one.escalation === event.escalation ? after(one, event, at) : one,
  ),
})

/** A later “not solved” is of whatever was theirs to call right before. */
export const notRightAfterAll = (escalation: Escalation, at: Instant): Escalation =>
  escalation.heard === 'right' || isTheirsToJudge(escalation) ? notRight(escalation, at) : escalation

/** Words of theirs that are no contact, or that we wrote down as theirs. */
const theirs: ReadonlySet<CaseEvent['type']> = new Set([
  'contactVouchedFor',
  'issueRaised',
  'issueWithdrawn',
  'newDateAgreed',
  'newDateRefused',
  'dangerRaised',
  'verdictGiven',
  'verdictObjectedTo',
  'thanksGiven',
  'remedySoughtRecorded',
  'personComplainedAbout',
  'sentAwayReported',
  'surveyAnswered',
  'caseReopened',
  'finalPositionWished',
  'callEnded',
])

const isTheirWord = (event: CaseEvent): boolean => {
  switch (event.type) {
    case 'contactReceived':
      return event.contact.proof !== 'none'
    case 'contactMade':
      return event.contact.outcome === 'conversation'
    case 'caseEscalated':
      return isByTheirWord(event.because) || event.because === 'askedForLeader'
    case 'promiseMade':
      return event.kind === 'callBack'
    default:
      return theirs.has(event.type)
  }
}

/** Of whom of us the customer has something with it: spoken or written to them, or how it could end. */
const whoAnswers = (event: CaseEvent): string | null => {
  switch (event.type) {
    case 'contactReceived':
      return heldConversation([], event.contact)[0]?.person ?? null
    case 'contactMade': {
      const { by, outcome, asks } = event.contact
      return outcome === 'conversation' || (outcome === 'written' && asks === null) ? by : null
    }
    case 'resolutionProposed':
      return event.by
    default:
      return null
  }
}

const isAnswered = (escalation: Escalation, event: CaseEvent, by: string | null): boolean => {
  switch (event.type) {
    case 'escalationReported':
    case 'leaderHeardCustomer':
      return event.escalation === escalation.escalation
    case 'leadersCallDeclined':
      return event.escalation === escalation.escalation && event.heardBy === null
    default:
      return by === escalation.leader
  }
}

/** What is an answer stays one, whatever the customer says to it. */
const keepAnswered = (state: LivingCase, event: CaseEvent): LivingCase => {
  const by = whoAnswers(event)
  return state.escalations.some((one) => one.answered !== true && isAnswered(one, event, by))
    ? {
        ...state,
        escalations: state.escalations.map((one) =>
          isAnswered(one, event, by) ? { ...one, answered: true } : one,
        ),
      }
    : state
}

const heardAgain = (escalation: Escalation, event: CaseEvent, at: Instant): Escalation => {
  const { tries: _tries, ...one } = escalation
  if (one.silentSince !== undefined) return { ...one, triedOn: [], silentSince: at }
  return event.type === 'contactReceived' && one.triedOn.length > 0 ? { ...one, triedOn: [] } : escalation
}

/** Whoever speaks can be reached, and is not silent: what was tried in vain before counts no more. */
export const keepAnswerable = (before: LivingCase, event: CaseEvent, at: Instant): LivingCase => {
  if (before.escalations.length === 0) return before
  const state = keepAnswered(before, event)
  return isTheirWord(event)
    ? { ...state, escalations: state.escalations.map((one) => heardAgain(one, event, at)) }
    : state
}
