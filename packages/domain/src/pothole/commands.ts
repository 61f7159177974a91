import type { PersonId, TeamName } from '../directory/directory.ts'
import type { EscalationReason } from '../matter/escalation/reason.ts'
import type { FallDue, GiveDates } from '../matter/fall-due.ts'
import type { OwnAffairCommand } from '../matter/own-affair.ts'
import type { ReplaceOwner } from '../matter/ownership/commands.ts'
import type { MatterId } from '../matter/standing.ts'
import type { CaseId, TextRef } from '../matter/text.ts'
import type { Instant } from '../time/instant.ts'
import type { PotholeDeadlineKind } from './deadlines.ts'
import type { PotholeChange } from './state.ts'

/** A case rose: what made it rise is that leader's to repair. */
export interface OpenPothole {
  readonly type: 'openPothole'
  readonly id: MatterId
  readonly reference: string
  readonly caseId: CaseId
  readonly because: EscalationReason
  /** Whom the case came up to. */
  readonly leader: PersonId
  readonly team: TeamName
  /** Nobody of them owns it. */
  readonly complainedAbout: readonly PersonId[]
}

/** How the case stands now; whatever of it is known already changes nothing. */
export interface FollowCase {
  readonly type: 'followCase'
  /** How often it rose since the pothole was opened, that time included. */
  readonly rises: number
  readonly problem: string | null
  /** The latest pothole of that problem which ended within a year with a reason why not. */
  readonly cameBackFrom: MatterId | null
  readonly endedAt: Instant | null
}

/** What ends it: the words are the customer's to read. */
export type EndPothole = { readonly type: 'endPothole'; readonly words: TextRef } & (
  | { readonly how: 'changed'; readonly change: PotholeChange }
  | { readonly how: 'reasoned' }
)

/** Everything that can be wanted of a pothole. */
export type PotholeCommand =
  | OpenPothole
  | FollowCase
  | EndPothole
  | ReplaceOwner
  | OwnAffairCommand
  /** The member of the board says whether the reason why not still stands. */
  | { readonly type: 'decideReason'; readonly stands: boolean; readonly reason: TextRef }
  | FallDue<PotholeDeadlineKind>
  | GiveDates
