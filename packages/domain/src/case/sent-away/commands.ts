import type { TeamName } from '../../directory/directory.ts'
import type { ActorsOf } from '../../matter/actor.ts'
import type { TextRef } from '../../matter/text.ts'
import type { Instant } from '../../time/instant.ts'

/** Where somebody was sent away, as far as they like to say. */
export interface SentAway {
  /** The channel's name in the service map, or the team's as a colleague names it; null where they named none. */
  readonly door: string | null
  /** The team that this door reaches. */
  readonly team: TeamName
  readonly when: Instant | null
}

/** A door of ours did not hear the customer: that goes to whoever leads above it, and not to the door. */
export interface ReportSentAway extends SentAway {
  readonly type: 'reportSentAway'
  readonly words: TextRef | null
}

export const sentAwayActors: ActorsOf<ReportSentAway> = {
  reportSentAway: ['customer', 'whoeverHears', 'machine'],
}
