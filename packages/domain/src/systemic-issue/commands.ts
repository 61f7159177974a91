import type { OwnAffairCommand } from '../matter/own-affair.ts'
import type { Outcome } from '../matter/outcome.ts'
import type { ReplaceOwner } from '../matter/ownership/commands.ts'
import type { CaseId, TextRef } from '../matter/text.ts'
import type { TeamName } from '../directory/directory.ts'
import type { FallDue, GiveDates } from '../matter/fall-due.ts'
import type { MatterId } from '../matter/standing.ts'
import type { SystemicIssueDeadlineKind } from './deadlines.ts'
import type { SystemicIssueEnding } from './state.ts'

/** Somebody of the company sees a cause that comes back. It is theirs until somebody else accepts it. */
export interface OpenSystemicIssue {
  readonly type: 'openSystemicIssue'
  readonly id: MatterId
  readonly reference: string
  readonly title: TextRef
  readonly team: TeamName
  /** The cases that it gathers came in a flood, and are answered together. */
  readonly flood?: true
}

/** Everything that can be wanted of a systemic issue. */
export type SystemicIssueCommand =
  | OpenSystemicIssue
  | ReplaceOwner
  /** Among it a corrective action: what is promised about the cause. */
  | OwnAffairCommand
  /** `isGathered` is what the ledger knows: whether the case is among those that it gathers. */
  | { readonly type: 'gatherCase'; readonly caseId: CaseId; readonly isGathered: boolean }
  | { readonly type: 'letCaseGo'; readonly caseId: CaseId; readonly isGathered: boolean }
  /** Whoever is above the owner has looked at what was done, and it is not enough. */
  | { readonly type: 'wantAnotherAction'; readonly reason: TextRef }
  | { readonly type: 'endSystemicIssue'; readonly how: SystemicIssueEnding; readonly reason: TextRef }
  /** Of a flood: what all that it gathers are answered. */
  | { readonly type: 'answerFlood'; readonly words: TextRef; readonly outcome: Outcome }
  | FallDue<SystemicIssueDeadlineKind>
  | GiveDates
