import type { AskCommand } from './ask/commands.ts'
import type { ContactCommand } from './contact/commands.ts'
import type { DangerCommand } from './danger/commands.ts'
import type { FallDue } from '../matter/fall-due.ts'
import type { CaseDeadlineKind } from './deadline.ts'
import type { EscalationCommand } from './escalation/commands.ts'
import type { MapFactsCommand } from './map-facts/commands.ts'
import type { MergingCommand } from './merging/commands.ts'
import type { OwnershipCommand } from './ownership/commands.ts'
import type { PromiseCommand } from './promise/commands.ts'
import type { ResolutionCommand } from './resolution/commands.ts'
import type { CustomerCommand } from './customer/commands.ts'

export type CaseFallsDue = FallDue<CaseDeadlineKind>

/** For cases from before every one had a date; see `decideGiveDates`. */
export interface GiveDates {
  readonly type: 'giveDates'
  /** Working days later than usual, since many are dated at once. */
  readonly ahead: number
}

/** Everything that can be wanted of a case. */
export type CaseCommand =
  | ContactCommand
  | OwnershipCommand
  | AskCommand
  | PromiseCommand
  | ResolutionCommand
  | EscalationCommand
  | CustomerCommand
  | DangerCommand
  | MergingCommand
  | MapFactsCommand
  | CaseFallsDue
  | GiveDates
