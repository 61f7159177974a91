import type { PersonId } from '../directory/directory.ts'
import type { Standing } from '../matter/standing.ts'
import type { StandingCounts } from '../matter/standing-counts.ts'
import type { Instant } from '../time/instant.ts'
import type { TextRef } from '../case/text.ts'
import type { Unopened } from '../case/state.ts'

/**
 * A cause that comes back over cases. It has an owner, who promises what is done about it by when, and gathers the cases
 * in which it showed. Whoever is above its owner ends it; a case with that cause after the end opens it again.
 */
export type SystemicIssue = Unopened | LivingSystemicIssue

export type LivingSystemicIssue = OpenSystemicIssue | EndedSystemicIssue

export interface SystemicIssueStanding extends Standing {
  /** What goes wrong again and again: the words by which it is known. */
  readonly title: TextRef
  readonly foundBy: PersonId
  /** What somebody has to do by when; null while a corrective action is promised, which is the date then, and once ended. */
  readonly nextStep: NextStep | null
  readonly counts: SystemicIssueCounts
}

export interface OpenSystemicIssue extends SystemicIssueStanding {
  readonly kind: 'open'
}

export interface EndedSystemicIssue extends SystemicIssueStanding {
  readonly kind: 'ended'
  readonly how: SystemicIssueEnding
  readonly endedAt: Instant
  readonly endedBy: PersonId
  readonly reason: TextRef
}

/** Its cause was put right, or it turned out to be none. */
export type SystemicIssueEnding = 'putRight' | 'noCause'

/** `promise`: its owner says what will be done by when. `review`: what was promised is done, and whoever is above looks at it. */
export interface NextStep {
  readonly step: 'promise' | 'review'
  readonly by: Instant
  /** Who has to: the owner, or whoever was above them when it was dated. */
  readonly of: PersonId
}

export interface SystemicIssueCounts extends StandingCounts {
  readonly cases: number
  readonly nextStepsMissed: number
  readonly reopenings: number
}
