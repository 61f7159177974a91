import type { PersonId, TeamName } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { EscalationReason } from '../../matter/escalation/reason.ts'
import type { OwnerReason } from '../../matter/ownership/reason.ts'
import type { Addressee } from '../../matter/parts.ts'
import type { WhyUnsent } from '../answer-by-mail/why-unsent.ts'
import type { ResolutionEvent } from '../resolution/events.ts'
import type { Ending, Verdict } from '../resolution/outcome.ts'
import type { LeadersStep } from '../../matter/parts.ts'
import type {
  AskNumber,
  ContactId,
  EscalationNumber,
  IssueNumber,
  OfferNumber,
  PromiseNumber,
} from '../../matter/text.ts'

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
  /** The customer thanked them, somebody they lead, or somebody in a case that they have. */
  | { readonly type: 'thanked'; readonly thanks: number; readonly to: PersonId }
  /** How it went, as the customer says after they said that it is solved. */
  | { readonly type: 'surveyAnswered'; readonly survey: number; readonly score: number }
  /** The customer wishes to be contacted about it by then. */
  | { readonly type: 'surveyContact'; readonly survey: number; readonly by: Instant }
  /** A colleague wrote to them, inside. */
  | { readonly type: 'mentioned'; readonly mention: number; readonly by: PersonId }
  | { readonly type: 'callBackAskedOfYou'; readonly promise: PromiseNumber; readonly due: Instant }
  /** The customer asked for a person, and they are to come. */
  | { readonly type: 'personAskedOfYou'; readonly promise: PromiseNumber; readonly due: Instant }
  /** What a machine told the customer is their promise. */
  | { readonly type: 'machinePromised'; readonly promise: PromiseNumber; readonly due: Instant }
  | { readonly type: 'promiseReminder'; readonly promise: PromiseNumber; readonly due: Instant }
  | { readonly type: 'promiseBroken'; readonly promise: PromiseNumber; readonly by: PersonId }
  | { readonly type: 'nextWordMissed'; readonly due: Instant }
  | { readonly type: 'leadersDateMissed'; readonly step: LeadersStep; readonly due: Instant }
  | { readonly type: 'attemptMissed'; readonly due: Instant }
  /** What we wrote to the customer came back: they are to be reached another way by then. */
  | { readonly type: 'messageReturned'; readonly by: Instant | null }
  | { readonly type: 'reachMissed'; readonly due: Instant }
  /** By when a regulator asks something of us. */
  | { readonly type: 'regulatorDateNear'; readonly due: Instant }
  | { readonly type: 'regulatorDateMissed'; readonly due: Instant }
  /** What came by mail as their answer did not go to the customer. */
  | { readonly type: 'answerUnsent'; readonly because: WhyUnsent }
  | { readonly type: 'newDateAnswered'; readonly promise: PromiseNumber; readonly agreed: boolean }
  | { readonly type: 'asked'; readonly ask: AskNumber; readonly due: Instant }
  /** Somebody may not grant it alone; or granted it before asking, and says why. */
  | {
      readonly type: 'remedyAsked'
      readonly request: number
      readonly by: PersonId
      readonly due: Instant
    }
  | {
      readonly type: 'remedyAnswered'
      readonly request: number
      readonly by: PersonId
      readonly granted: boolean
    }
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
  /** The customer wants our last word. */
  | { readonly type: 'finalPositionWished'; readonly issue: IssueNumber }
  /** A colleague ended a call of the customer because of a threat. */
  | { readonly type: 'callEnded'; readonly by: PersonId }
  /** What the customer says of the leader's own call: whether it is right, or that they want none. */
  | {
      readonly type: 'leadersCall'
      readonly escalation: EscalationNumber
      readonly said: 'right' | 'notRight' | 'declined'
    }
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
