import { type Actor, speakerOf } from '../../matter/actor.ts'
import type { CaseEvent } from '../event.ts'
import { originOfIssue, partsOf, whomPromised } from '../merging/holder.ts'
import type { MeantFor } from '../../matter/parts.ts'
import type { LivingCase } from '../state.ts'

/** Why a case rises where nobody outside did or suffered anything that is not told to all who wrote. */
const ofOurOwn: ReadonlySet<Extract<CaseEvent, { type: 'caseEscalated' }>['because']> = new Set([
  'nextWordMissed',
  'unacknowledged',
  'askOverdue',
  'pingPong',
  'reportMissed',
  'callMissed',
  'emptyWords',
  'ownersChanged',
  'attemptsMissed',
  'strandedByMap',
])

/** What holds for everybody whose case it is, where several have joined: who has it now, and what we ourselves missed. */
export const isForEverybody = (event: CaseEvent): boolean => {
  switch (event.type) {
    case 'ownerChanged':
    case 'handedToStandIn':
    case 'nextWordMissed':
    // Such a date was told to all of them.
    case 'toldDateReleased':
      return true
    case 'caseEscalated':
      return ofOurOwn.has(event.because) && event.words === null
    default:
      return false
  }
}

/**
 * Who knows of the promise or the danger that goes on; undefined for what is about neither. It stays theirs where they
 * have left the case, since who is still in it was never told of it.
 */
const knownBefore = (before: LivingCase, event: CaseEvent, after: LivingCase): MeantFor | undefined => {
  switch (event.type) {
    case 'promiseKept':
    case 'promiseBroken':
    case 'newDateProposed':
    case 'newDateAgreed': {
      const promise = before.promises.find((one) => one.promise === event.promise)
      return promise === undefined ? undefined : whomPromised(before, promise)
    }
    case 'dangerRaised':
    case 'dangerRead':
    case 'dangerAttemptMissed':
      return (after.danger ?? before.danger)?.origins
    default:
      return undefined
  }
}

/**
 * Whose case an event is about, where several have joined: whoever holds the link of one of these parts hears of it.
 * Null where nobody can tell, so that only who has proved who they are does.
 * @param before the case before the command  @param after the case after it
 */
export const forWhom = (
  before: LivingCase,
  { actor, event }: { readonly actor: Actor; readonly event: CaseEvent },
  after: LivingCase,
): MeantFor => {
  const known = knownBefore(before, event, after)
  if (known !== undefined) return known
  if (after.absorbed.length === 0) return [after.id]
  if (isForEverybody(event)) return partsOf(after)
  const speaker = speakerOf(actor, after.id)
  const theirs = speaker === null ? null : [speaker]
  switch (event.type) {
    case 'caseOpened':
    case 'caseOpenedApart':
    case 'mergedInto':
    // A chat is that of the case itself: joined ones have none.
    case 'chatNotSeen':
    // It is about the customer of the case itself.
    case 'contactPlanSet':
    case 'contactPlanChallenged':
    case 'contactPlanEnded':
      return [after.id]
    case 'contactTakenOut':
      return [event.writtenIn]
    case 'surveyContactMissed': {
      const answer = after.survey?.answers.find(({ survey }) => survey === event.survey)
      return answer === undefined ? null : [answer.of]
    }
    case 'closingLetterSent':
    case 'potholeAnswered':
      return [event.meantFor]
    case 'contactMade':
      return event.contact.meantFor ?? null
    case 'promiseMade':
      return event.meantFor ?? null
    case 'remedyGranted':
    case 'remedyDelivered':
      return [event.of]
    case 'issueRaised':
    case 'resolutionProposed':
    case 'verdictGiven':
    case 'finalPositionGiven':
    case 'finalPositionWished':
    case 'finalPositionWishTakenBack': {
      const issue = after.issues.find((one) => one.issue === event.issue)
      return issue === undefined ? null : [originOfIssue(after, issue)]
    }
    case 'nothingNewFound':
      return [
        ...new Set(
          after.issues
            .filter(({ issue }) => event.issues.includes(issue))
            .map((issue) => originOfIssue(after, issue)),
        ),
      ]
    case 'caseEnded':
    case 'caseReopened':
      return theirs ?? partsOf(after)
    default:
      return theirs
  }
}
