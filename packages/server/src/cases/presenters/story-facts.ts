import { type CaseEvent, isCompensation, type SystemicIssueEvent } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import { cardOf } from './people.ts'
import { storyRoles, type storyFacts, type storyWho } from '../../shapes/story.ts'

export type StoryFacts = z.output<typeof storyFacts>
export type StoryWho = z.output<typeof storyWho>
type Event = CaseEvent | SystemicIssueEvent

const idIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'person' in value ? value.person : value

/** Whom of us an event names, as what; nobody where the customer or the clock stands. */
export const whoOf = (event: Event, snapshot: DirectorySnapshot): StoryWho => {
  const named: Readonly<Record<string, unknown>> = {
    ...(event.type === 'contactReceived' || event.type === 'contactMade' ? event.contact : {}),
    ...(event.type === 'nextStepDated' || event.type === 'nextStepMissed' ? event.nextStep : {}),
    ...event,
  }
  return Object.fromEntries(
    storyRoles.flatMap((role) => {
      const id = idIn(named[role])
      return typeof id === 'string' && snapshot.people.has(id) ? [[role, cardOf(snapshot, id)] as const] : []
    }),
  )
}

/** By when somebody has to do what this tells of, or when it happens by itself; `by` is somebody elsewhere. */
const dueOf = (event: Event): StoryFacts => {
  switch (event.type) {
    case 'nextWordSet':
    case 'attemptDated':
    case 'reachDated':
    case 'takeUpDated':
    case 'sampleDated':
    case 'surveyContactDated':
    case 'surveyDated':
      return { due: event.by }
    case 'dangerAttemptDated':
      return { due: event.tryBy }
    case 'lapseDated':
      return { due: event.at, at: event.at }
    case 'nextStepDated':
      return { due: event.nextStep.by }
    default:
      return 'due' in event ? { due: event.due } : {}
  }
}

/** Of which conversation in the chat a line is. */
const lineOf = ({ continues }: { readonly continues?: string }): StoryFacts =>
  continues === undefined ? {} : { continues }

/** Why, how and to which team: what each type of event has of its own. */
const ownFactsOf = (event: Event): StoryFacts => {
  switch (event.type) {
    case 'transferOffered':
      return { expiresAt: event.expiresAt, ...(event.to.kind === 'team' ? { toTeam: event.to.team } : {}) }
    case 'ownerChanged':
      return { ownerReason: event.because }
    case 'teamRemoved':
    case 'askedTeamRemoved':
      return { team: event.team, toTeam: event.to }
    case 'offeredTeamRemoved':
      return { team: event.team }
    case 'pingPongSeen':
      return { times: event.times }
    case 'askPlaced':
      return { toTeam: event.to }
    case 'promiseMade':
      return { promiseKind: isCompensation(event) ? 'compensation' : event.kind }
    case 'handedToStandIn':
      return { threat: event.because === 'threat' }
    case 'caseEscalated':
      return { escalationReason: event.because, acknowledgeBy: event.acknowledgeBy }
    case 'leadersDateMissed':
      return { leadersStep: event.step === 'call' ? 'call' : 'report' }
    case 'leaderHeardCustomer':
      return { right: event.right }
    case 'leaderTried':
      return { leaderTried: event.how }
    case 'leadersCallJudged':
      return { right: event.right, heard: event.heardBy !== null }
    case 'leadersCallDeclined':
      return { heard: event.heardBy !== null }
    case 'escalationEnded':
      return { escalationEnd: event.because }
    case 'contactMade':
      return { contactOutcome: event.contact.outcome, ...lineOf(event) }
    case 'nextWordSet':
      return { customerAgreed: event.because === 'agreed' }
    case 'potholeAnswered':
      return { changed: event.since !== null }
    case 'closingLetterSent':
      return { letter: event.kind }
    case 'remedyRequestAnswered':
      return { granted: event.granted }
    case 'contactPlanEnded':
      return { ranOut: event.because === 'notReviewed' }
    case 'resolutionProposed':
    case 'finalPositionGiven':
      return { outcome: event.outcome }
    case 'verdictGiven':
      return {
        verdict: event.verdict,
        heard: event.heardBy !== null,
        ...(event.reported === true ? { reported: true } : {}),
      }
    case 'contactReceived':
      return { heard: event.contact.takenBy !== null, ...lineOf(event) }
    case 'chatEnded':
      return { answered: event.answered }
    case 'chatNotSeen':
      return { byMail: event.byMail }
    case 'surveyAnswered':
      return {
        score: event.score,
        wishesContact: event.wishesContact,
        changed: event.replaces !== null,
      }
    case 'costSaid': {
      const { minutesWaited, minutesTalked, trips, daysWithout, by } = event
      return { cost: { minutesWaited, minutesTalked, trips, daysWithout }, heard: by !== null }
    }
    case 'zoneSaid':
      return { zone: event.zone }
    case 'leavingSaid':
      return { heard: event.by !== null }
    case 'finalPositionWished':
      return {
        heard: event.heardBy !== null,
        ...(event.reported === true ? { reported: true } : {}),
      }
    case 'toldDateReleased':
      return { toldThing: event.what }
    case 'issueOfHandling':
      return { toTeam: event.team, heard: event.heardBy !== null }
    case 'callEnded':
      return event.seconds === 0 ? {} : { seconds: event.seconds }
    case 'noProblemFound':
      return { noProblem: event.kind, sampled: event.sampled }
    case 'sampleChecked':
      return { confirmed: event.agreed }
    case 'caseEnded':
      return { ending: event.how }
    case 'caseReopened':
      return { reopenedBecause: event.because }
    case 'addressCalledUnsafe':
    case 'addressCalledSafe':
      return { address: event.of }
    case 'mergedInto':
      return { into: event.into }
    case 'contactTakenOut':
      return { into: event.into, takenOutAs: event.as }
    case 'sentAwayReported':
      return {
        ...(event.door === null ? {} : { door: event.door }),
        ...(event.when === null ? {} : { at: event.when }),
      }
    case 'confirmationWithheld':
      return { unconfirmedBecause: event.because }
    case 'problemSaid':
      return event.problem === null ? {} : { mapProblem: event.problem }
    case 'strandedByMap':
      return { why: event.why }
    case 'nextStepDated':
    case 'nextStepMissed':
      return { nextStep: event.nextStep.step }
    case 'leftFlood':
      return { leftFloodBecause: event.because }
    case 'systemicIssueEnded':
      return { systemicEnding: event.how }
    default:
      return {}
  }
}

/** What is so of an event besides whom it names and what was said. */
export const factsOf = (event: Event): StoryFacts => ({
  ...('issue' in event && event.issue !== null ? { issue: event.issue } : {}),
  ...('promise' in event ? { promise: event.promise } : {}),
  ...('ask' in event ? { ask: event.ask } : {}),
  ...('offer' in event && event.offer !== null ? { offer: event.offer } : {}),
  ...('escalation' in event ? { escalation: event.escalation } : {}),
  ...dueOf(event),
  ...ownFactsOf(event),
})
