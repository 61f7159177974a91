import type { PersonId, TeamName } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { EscalationReason } from '../escalation/reason.ts'
import type { Addressee, OwnerReason } from '../ownership/events.ts'
import type { Ending, ResolutionEvent, Verdict } from '../resolution/events.ts'
import type { LeadersStep, LivingCase } from '../state.ts'
import type {
  AskNumber,
  ContactId,
  EscalationNumber,
  IssueNumber,
  OfferNumber,
  PromiseNumber,
} from '../text.ts'
import { type Telling, toldOf } from './told.ts'

type Reopened = Extract<ResolutionEvent, { type: 'caseReopened' }>

/** What somebody inside is told. */
export type StaffMessage =
  | { readonly type: 'youOwnIt'; readonly because: OwnerReason }
  | { readonly type: 'itMovedOn'; readonly owner: PersonId; readonly because: OwnerReason }
  | { readonly type: 'offered'; readonly offer: OfferNumber; readonly expiresAt: Instant }
  | { readonly type: 'offerDeclined'; readonly offer: OfferNumber; readonly by: PersonId }
  | { readonly type: 'offerExpired'; readonly offer: OfferNumber }
  | { readonly type: 'offeredTeamRemoved'; readonly offer: OfferNumber; readonly team: TeamName }
  | { readonly type: 'customerSpoke'; readonly contactId: ContactId; readonly proven: boolean }
  | { readonly type: 'callBackAskedOfYou'; readonly promise: PromiseNumber; readonly due: Instant }
  | { readonly type: 'promiseReminder'; readonly promise: PromiseNumber; readonly due: Instant }
  | { readonly type: 'promiseBroken'; readonly promise: PromiseNumber; readonly by: PersonId }
  | { readonly type: 'nextWordMissed'; readonly due: Instant }
  | { readonly type: 'leadersDateMissed'; readonly step: LeadersStep; readonly due: Instant }
  | { readonly type: 'attemptMissed'; readonly due: Instant }
  | { readonly type: 'newDateAnswered'; readonly promise: PromiseNumber; readonly agreed: boolean }
  | { readonly type: 'asked'; readonly ask: AskNumber; readonly due: Instant }
  | { readonly type: 'askAnswered'; readonly ask: AskNumber; readonly by: PersonId }
  | { readonly type: 'askOverdue'; readonly ask: AskNumber; readonly team: TeamName }
  | {
      readonly type: 'broughtToYou'
      readonly escalation: EscalationNumber
      readonly because: EscalationReason
      readonly acknowledgeBy: Instant
    }
  | { readonly type: 'delegatedToYou'; readonly escalation: EscalationNumber; readonly by: PersonId }
  /** Somebody is on leave, and what they owed in the case is the reader's by the same dates. */
  | { readonly type: 'youStandIn'; readonly insteadOf: PersonId }
  | { readonly type: 'reported'; readonly escalation: EscalationNumber; readonly by: PersonId }
  | { readonly type: 'verdict'; readonly issue: IssueNumber; readonly verdict: Verdict }
  | { readonly type: 'objection'; readonly issue: IssueNumber }
  | { readonly type: 'danger' }
  /** Called to danger: to read it by then, and to try by voice. */
  | { readonly type: 'dangerCall'; readonly readBy: Instant; readonly tryBy: Instant | null }
  /** Danger without proof, of a network that had people called already; told together with what else came from it. */
  | { readonly type: 'dangerGathered'; readonly readBy: Instant }
  | { readonly type: 'dangerAttemptMissed'; readonly due: Instant; readonly by: PersonId }
  | { readonly type: 'ended'; readonly how: Ending }
  | { readonly type: 'reopened'; readonly because: Reopened['because'] }

export interface StaffNotice {
  readonly to: Addressee
  readonly message: StaffMessage
}

const toPerson = (person: PersonId, message: StaffMessage): StaffNotice => ({
  to: { kind: 'person', person },
  message,
})
const toTeam = (team: TeamName, message: StaffMessage): StaffNotice => ({
  to: { kind: 'team', team },
  message,
})

/** To each of them once. */
const toEach = (people: readonly PersonId[], message: StaffMessage): readonly StaffNotice[] =>
  [...new Set(people)].map((person) => toPerson(person, message))

const promiser = (state: LivingCase, number: PromiseNumber): readonly PersonId[] =>
  state.promises.filter(({ promise }) => promise === number).map(({ by }) => by)

const called = ({ danger }: LivingCase, person: PersonId, readBy: Instant): StaffNotice =>
  toPerson(
    person,
    danger?.gathered === true
      ? { type: 'dangerGathered', readBy }
      : { type: 'dangerCall', readBy, tryBy: danger?.tryBy ?? null },
  )

const ofDanger: Telling<StaffNotice> = (_before, event, after) => {
  const { danger, owner } = after
  switch (event.type) {
    case 'dangerRaised': {
      if (event.readBy === null || danger === null) return []
      const { readBy, gatheredUntil } = event
      const readers = danger.told.flatMap(({ person, readAt }) => (readAt === null ? [] : [person]))
      const isGathered = danger.gathered || gatheredUntil !== null
      return toEach([owner, ...readers], isGathered ? { type: 'dangerGathered', readBy } : { type: 'danger' })
    }
    case 'dangerTold':
      return [called(after, event.person, event.readBy)]
    case 'handedToStandIn': {
      const readBy = danger?.told.find(({ person }) => person === event.to)?.readBy ?? null
      return event.danger && readBy !== null ? [called(after, event.to, readBy)] : []
    }
    case 'dangerAttemptMissed':
      return danger?.gathered === true
        ? []
        : toEach([event.by, owner], { type: 'dangerAttemptMissed', due: event.due, by: event.by })
    default:
      return []
  }
}

const told: Telling<StaffNotice> = (before, event, after, all) => {
  switch (event.type) {
    case 'caseOpened':
      return [toPerson(event.owner, { type: 'youOwnIt', because: 'opened' })]
    case 'caseOpenedApart': {
      const { owner, by, escalations } = event
      const isGathered = after.danger?.gathered === true
      return [
        ...(owner === by ? [] : [toPerson(owner, { type: 'youOwnIt', because: 'takenApart' })]),
        ...escalations
          .filter(({ acknowledged }) => !acknowledged)
          .map(({ leader, escalation, because, acknowledgeBy }) =>
            isGathered && because === 'danger'
              ? called(after, leader, acknowledgeBy)
              : toPerson(leader, { type: 'broughtToYou', escalation, because, acknowledgeBy }),
          ),
      ]
    }
    case 'contactReceived':
      return [
        toPerson(after.owner, {
          type: 'customerSpoke',
          contactId: event.contact.id,
          proven: event.contact.proof !== 'none',
        }),
      ]
    case 'transferOffered': {
      const { to, offer, expiresAt } = event
      return [{ to, message: { type: 'offered', offer, expiresAt } }]
    }
    case 'transferDeclined': {
      const { offer, by } = event
      return [toPerson(after.owner, { type: 'offerDeclined', offer, by })]
    }
    case 'transferExpired':
      return [toPerson(after.owner, { type: 'offerExpired', offer: event.offer })]
    case 'offeredTeamRemoved': {
      const { offer, team } = event
      const owns = after.owner === before.owner
      return owns ? [toPerson(after.owner, { type: 'offeredTeamRemoved', offer, team })] : []
    }
    case 'ownerChanged': {
      const { from, to, because } = event
      return [
        toPerson(to, { type: 'youOwnIt', because }),
        toPerson(from, { type: 'itMovedOn', owner: to, because }),
      ]
    }
    case 'promiseMade': {
      const { kind, by, recordedBy, promise, due } = event
      return kind === 'callBack' && recordedBy !== by
        ? [toPerson(by, { type: 'callBackAskedOfYou', promise, due })]
        : []
    }
    case 'promiseReminded': {
      const due = before.promises.find(({ promise }) => promise === event.promise)?.due
      if (due === undefined) return []
      return toEach(promiser(before, event.promise), { type: 'promiseReminder', promise: event.promise, due })
    }
    case 'promiseBroken':
      return promiser(before, event.promise).flatMap((by) =>
        toEach([by, after.owner], { type: 'promiseBroken', promise: event.promise, by }),
      )
    case 'nextWordMissed':
      return [toPerson(event.by, { type: 'nextWordMissed', due: event.due })]
    case 'leadersDateMissed':
      return [toPerson(event.by, { type: 'leadersDateMissed', step: event.step, due: event.due })]
    case 'attemptMissed':
      return [toPerson(event.by, { type: 'attemptMissed', due: event.due })]
    case 'newDateAgreed':
    case 'newDateRefused': {
      const agreed = event.type === 'newDateAgreed'
      return toEach(promiser(before, event.promise), {
        type: 'newDateAnswered',
        promise: event.promise,
        agreed,
      })
    }
    case 'askPlaced':
      return [toTeam(event.to, { type: 'asked', ask: event.ask, due: event.due })]
    case 'askedTeamRemoved':
      return before.asks
        .filter(({ ask }) => ask === event.ask)
        .map(({ ask, due }) => toTeam(event.to, { type: 'asked', ask, due }))
    case 'askAnswered':
      return [toPerson(after.owner, { type: 'askAnswered', ask: event.ask, by: event.by })]
    case 'askFellOverdue':
      return before.asks
        .filter(({ ask }) => ask === event.ask)
        .flatMap(({ ask, to: team }) => {
          const message: StaffMessage = { type: 'askOverdue', ask, team }
          return [toTeam(team, message), toPerson(after.owner, message)]
        })
    case 'caseEscalated': {
      const { leader, escalation, because, acknowledgeBy } = event
      return because === 'danger'
        ? [called(after, leader, acknowledgeBy)]
        : [toPerson(leader, { type: 'broughtToYou', escalation, because, acknowledgeBy })]
    }
    case 'escalationDelegated':
      return [toPerson(event.to, { type: 'delegatedToYou', escalation: event.escalation, by: event.by })]
    case 'escalationReported':
      return before.escalations
        .filter(({ escalation }) => escalation === event.escalation)
        .map(({ leader, escalation }) => toPerson(leader, { type: 'reported', escalation, by: event.by }))
    case 'verdictGiven':
      return [toPerson(after.owner, { type: 'verdict', issue: event.issue, verdict: event.verdict })]
    case 'verdictObjectedTo':
      return [toPerson(after.owner, { type: 'objection', issue: event.issue })]
    case 'dangerRaised':
    case 'dangerTold':
    case 'dangerAttemptMissed':
      return ofDanger(before, event, after, all)
    case 'handedToStandIn':
      return [
        toPerson(event.to, { type: 'youStandIn', insteadOf: event.from }),
        ...ofDanger(before, event, after, all),
      ]
    case 'caseEnded':
      return toEach([after.owner, ...before.escalations.map(({ leader }) => leader)], {
        type: 'ended',
        how: event.how,
      })
    case 'caseReopened':
      return [toPerson(after.owner, { type: 'reopened', because: event.because })]
    case 'historyTakenUp':
    case 'contactMade':
    case 'contactVouchedFor':
    case 'takeUpDated':
    case 'takeUpMissed':
    case 'sampleDated':
    case 'sampleMissed':
    case 'escalationDated':
    case 'attemptDated':
    case 'nextWordSet':
    case 'contentsBound':
    case 'contentsErased':
    case 'transferWithdrawn':
    case 'teamRemoved':
    case 'pingPongSeen':
    case 'threatReported':
    case 'askWithdrawn':
    case 'promiseKept':
    case 'newDateProposed':
    case 'promiseReleased':
    case 'issueRaised':
    case 'resolutionProposed':
    case 'issueReopened':
    case 'issueLapsed':
    case 'issueEndedElsewhere':
    case 'issueWithdrawn':
    case 'finalPositionGiven':
    case 'noProblemFound':
    case 'sampleChecked':
    case 'escalationAcknowledged':
    case 'escalationUnacknowledged':
    case 'leaderHeardCustomer':
    case 'escalationEnded':
    case 'remedySoughtRecorded':
    case 'dangerRead':
    case 'dangerAttemptDated':
    case 'dangerOver':
    case 'vulnerabilityNoted':
    case 'representativeNamed':
    case 'representationEnded':
    case 'personComplainedAbout':
    case 'addressCalledUnsafe':
    case 'addressCalledSafe':
    case 'mergedInto':
    case 'absorbed':
    case 'released':
    case 'takenApart':
    case 'contactTakenOut':
    case 'silenceBroken':
    case 'lapseDated':
      return []
    default: {
      const unknown: never = event
      return unknown
    }
  }
}

/** Who inside is told what of what one command brought about. What they have to do about it stands in `dutiesOf`. */
export const staffNoticesOf = toldOf(told)
