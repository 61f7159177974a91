import type { PersonId, TeamName } from '../directory/directory.ts'
import type { Instant } from '../time/instant.ts'
import type { AskEvent } from '../case/ask/events.ts'
import type { EscalationEvent } from '../case/escalation/events.ts'
import type { OwnerReason, OwnershipEvent } from '../case/ownership/events.ts'
import type { PromiseEvent } from '../case/promise/events.ts'
import type { HandedToStandIn } from '../case/standing-in/events.ts'
import type { ContentsEvent } from './contents.ts'
import type { Ask, Escalation, Offer, OpenPromise } from './parts.ts'
import type { StandingCounts } from './standing-counts.ts'

/** Identifies a matter of any kind (UUID). */
export type MatterId = string

/**
 * How any matter stands, whatever its kind: who answers for it, what is offered, asked and promised, and to whom it has
 * come up. The topics that all kinds are made of know this, and nothing of a case.
 */
export interface Standing {
  readonly id: MatterId
  readonly reference: string
  readonly openedAt: Instant
  /** History from elsewhere that nobody took up yet: no clock runs in it. */
  readonly imported: boolean
  readonly owner: PersonId
  readonly team: TeamName
  readonly ownerSince: Instant
  /** What rose to its owner from below can be delegated. */
  readonly ownerBecause: OwnerReason
  /** Everyone who ever owned it, each once, in order of their first time. */
  readonly owners: readonly PersonId[]
  readonly offer: Offer | null
  /** Offers declined since the owner last changed. */
  readonly declines: number
  readonly asks: readonly Ask[]
  readonly promises: readonly OpenPromise[]
  readonly escalations: readonly Escalation[]
  /** Every leader it has been brought to, in order; the last is the highest reached. */
  readonly climbed: readonly PersonId[]
  /** They neither own it, lead it nor approve in it. */
  readonly complainedAbout: readonly PersonId[]
  readonly counts: StandingCounts
}

/** What can happen to any matter. */
export type StandingEvent =
  | OwnershipEvent
  | AskEvent
  | PromiseEvent
  | EscalationEvent
  | HandedToStandIn
  | ContentsEvent
