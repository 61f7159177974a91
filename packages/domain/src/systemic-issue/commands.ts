import type { AskCommand } from '../matter/ask/commands.ts'
import type { ClimbCommand } from '../matter/escalation/commands.ts'
import type { ReplaceOwner, TransferCommand } from '../matter/ownership/commands.ts'
import type { CaseId, PromiseNumber, TextRef } from '../matter/text.ts'
import type { TeamName } from '../directory/directory.ts'
import type { FallDue, GiveDates } from '../matter/fall-due.ts'
import type { Instant } from '../time/instant.ts'
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
}

/** Everything that can be wanted of a systemic issue. */
export type SystemicIssueCommand =
  | OpenSystemicIssue
  | TransferCommand
  | ReplaceOwner
  | AskCommand
  | ClimbCommand
  /** A corrective action: what is done about the cause, by when. Nobody can move its date. */
  | { readonly type: 'makePromise'; readonly what: TextRef; readonly due: Instant }
  | { readonly type: 'keepPromise'; readonly promise: PromiseNumber; readonly words: TextRef }
  /** `isGathered` is what the ledger knows: whether the case is among those that it gathers. */
  | { readonly type: 'gatherCase'; readonly caseId: CaseId; readonly isGathered: boolean }
  | { readonly type: 'letCaseGo'; readonly caseId: CaseId; readonly isGathered: boolean }
  /** Whoever is above the owner has looked at what was done, and it is not enough. */
  | { readonly type: 'wantAnotherAction'; readonly reason: TextRef }
  | { readonly type: 'endSystemicIssue'; readonly how: SystemicIssueEnding; readonly reason: TextRef }
  | FallDue<SystemicIssueDeadlineKind>
  | GiveDates
