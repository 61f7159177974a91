import type { EscalationReason } from '../matter/escalation/reason.ts'
import type { OwnerReason } from '../matter/ownership/reason.ts'
import type { Addressee } from '../matter/parts.ts'
import type { PersonId, TeamName } from '../directory/directory.ts'
import { toPerson } from '../matter/duties.ts'
import type { Instant } from '../time/instant.ts'
import type { SystemicIssueEvent } from './events.ts'
import type { LivingSystemicIssue, NextStep, SystemicIssue, SystemicIssueEnding } from './state.ts'

/** What somebody inside is told of a systemic issue. */
export type SystemicIssueNotice =
  | { readonly type: 'causeIsYours'; readonly because: OwnerReason }
  | { readonly type: 'causeMovedOn'; readonly owner: PersonId }
  | { readonly type: 'causeOffered'; readonly expiresAt: Instant }
  | { readonly type: 'causeOfferEnded'; readonly how: 'declined' | 'expired' | 'teamRemoved' }
  | { readonly type: 'actionDueSoon'; readonly due: Instant }
  | { readonly type: 'actionBroken'; readonly by: PersonId }
  | { readonly type: 'nextStepMissed'; readonly step: NextStep['step']; readonly due: Instant }
  | { readonly type: 'causeToReview'; readonly by: Instant }
  | { readonly type: 'anotherActionWanted'; readonly by: PersonId }
  | { readonly type: 'causeAsked'; readonly due: Instant }
  | { readonly type: 'causeAskAnswered'; readonly by: PersonId }
  | { readonly type: 'causeAskOverdue'; readonly team: TeamName }
  | {
      readonly type: 'causeBroughtToYou'
      readonly because: EscalationReason
      readonly acknowledgeBy: Instant
    }
  | { readonly type: 'youStandInForCause'; readonly insteadOf: PersonId }
  | { readonly type: 'causeEnded'; readonly how: SystemicIssueEnding; readonly by: PersonId }
  | { readonly type: 'causeCameBack'; readonly by: PersonId }

export interface SystemicIssueStaffNotice {
  readonly to: Addressee
  readonly message: SystemicIssueNotice
}

const tell = (person: PersonId, message: SystemicIssueNotice): SystemicIssueStaffNotice => ({
  to: toPerson(person),
  message,
})

/** To each of them once, and not to whoever did it. */
const tellEach = (
  people: readonly PersonId[],
  by: PersonId | null,
  message: SystemicIssueNotice,
): readonly SystemicIssueStaffNotice[] =>
  [...new Set(people)].filter((person) => person !== by).map((person) => tell(person, message))

const noticesOfOne = (
  before: LivingSystemicIssue,
  event: SystemicIssueEvent,
  after: LivingSystemicIssue,
): readonly SystemicIssueStaffNotice[] => {
  const { owner } = after
  switch (event.type) {
    case 'transferOffered':
      return [{ to: event.to, message: { type: 'causeOffered', expiresAt: event.expiresAt } }]
    case 'transferDeclined':
      return [tell(owner, { type: 'causeOfferEnded', how: 'declined' })]
    case 'transferExpired':
      return [tell(owner, { type: 'causeOfferEnded', how: 'expired' })]
    case 'offeredTeamRemoved':
      return [tell(owner, { type: 'causeOfferEnded', how: 'teamRemoved' })]
    case 'ownerChanged':
      return [
        tell(event.to, { type: 'causeIsYours', because: event.because }),
        tell(event.from, { type: 'causeMovedOn', owner: event.to }),
      ]
    case 'promiseReminded':
      return before.promises
        .filter(({ promise }) => promise === event.promise)
        .map(({ by, due }) => tell(by, { type: 'actionDueSoon', due }))
    case 'promiseBroken':
      return before.promises
        .filter(({ promise }) => promise === event.promise)
        .flatMap(({ by }) => tellEach([by, owner], null, { type: 'actionBroken', by }))
    case 'nextStepMissed': {
      const { step, by: due, of } = event.nextStep
      return [tell(of, { type: 'nextStepMissed', step, due })]
    }
    case 'nextStepDated': {
      const { step, by, of } = event.nextStep
      return step === 'review' && before.nextStep?.of !== of ? [tell(of, { type: 'causeToReview', by })] : []
    }
    case 'anotherActionWanted':
      return tellEach([owner], event.by, { type: 'anotherActionWanted', by: event.by })
    case 'askPlaced':
      return [{ to: { kind: 'team', team: event.to }, message: { type: 'causeAsked', due: event.due } }]
    case 'askAnswered':
      return tellEach([owner], event.by, { type: 'causeAskAnswered', by: event.by })
    case 'askFellOverdue':
      return before.asks
        .filter(({ ask }) => ask === event.ask)
        .map(({ to: team }) => tell(owner, { type: 'causeAskOverdue', team }))
    case 'caseEscalated': {
      const { leader, because, acknowledgeBy } = event
      return [tell(leader, { type: 'causeBroughtToYou', because, acknowledgeBy })]
    }
    case 'handedToStandIn':
      return [tell(event.to, { type: 'youStandInForCause', insteadOf: event.from })]
    case 'systemicIssueEnded': {
      const { how, by } = event
      const leaders = before.escalations.map(({ leader }) => leader)
      return tellEach([owner, ...leaders], by, { type: 'causeEnded', how, by })
    }
    case 'systemicIssueReopened':
      return tellEach([owner], event.by, { type: 'causeCameBack', by: event.by })
    default:
      return []
  }
}

/** Which of our people are told what of the events of one command. Customers are told nothing of systemic issues. */
export const staffNoticesOf = (
  before: SystemicIssue,
  events: readonly SystemicIssueEvent[],
  after: SystemicIssue,
): readonly SystemicIssueStaffNotice[] => {
  if (after.kind === 'unopened') return []
  const was = before.kind === 'unopened' ? after : before
  return events.flatMap((event) => noticesOfOne(was, event, after))
}
