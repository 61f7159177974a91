import type { CaseId, EscalationNumber, TextRef } from '../case/text.ts'
import type { PersonId, TeamName } from '../directory/directory.ts'
import type { MatterId, StandingEvent } from '../matter/standing.ts'
import type { NextStep, SystemicIssueEnding } from './state.ts'

export interface SystemicIssueOpened {
  readonly type: 'systemicIssueOpened'
  readonly id: MatterId
  readonly reference: string
  readonly title: TextRef
  /** Who saw it, and owns it until somebody else accepts it. */
  readonly by: PersonId
  readonly team: TeamName
}

/** What happens in a systemic issue alone. */
export type OwnSystemicIssueEvent =
  | SystemicIssueOpened
  | { readonly type: 'nextStepDated'; readonly nextStep: NextStep }
  /** It did not come. */
  | { readonly type: 'nextStepMissed'; readonly nextStep: NextStep }
  /** A corrective action is promised again: what had come up to a leader for want of one is settled. */
  | { readonly type: 'escalationSettled'; readonly escalation: EscalationNumber }
  /** What was done is not enough: its owner promises something else. */
  | { readonly type: 'anotherActionWanted'; readonly by: PersonId; readonly reason: TextRef }
  | { readonly type: 'caseGathered'; readonly caseId: CaseId; readonly by: PersonId }
  | { readonly type: 'caseLetGo'; readonly caseId: CaseId; readonly by: PersonId }
  | {
      readonly type: 'systemicIssueEnded'
      readonly how: SystemicIssueEnding
      readonly by: PersonId
      readonly reason: TextRef
    }
  /** A case with this cause came after the end. */
  | { readonly type: 'systemicIssueReopened'; readonly caseId: CaseId; readonly by: PersonId }

/** Everything that can have happened to a systemic issue. */
export type SystemicIssueEvent = StandingEvent | OwnSystemicIssueEvent
