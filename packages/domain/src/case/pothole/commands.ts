import type { PersonId } from '../../directory/directory.ts'
import type { ActorsOf } from '../../matter/actor.ts'
import type { CaseId, TextRef } from '../../matter/text.ts'
import type { MatterId } from '../../matter/standing.ts'
import type { Instant } from '../../time/instant.ts'

/** What made the case rise has its answer: the customer whose case that was reads it. */
export interface TellPothole {
  readonly type: 'tellPothole'
  readonly pothole: MatterId
  /** The case that rose, which may have joined this one since. */
  readonly of: CaseId
  readonly by: PersonId
  readonly words: TextRef
  /** Since when what was changed holds; null where it is said why nothing is. */
  readonly since: Instant | null
}

export const potholeActors: ActorsOf<TellPothole> = { tellPothole: ['clock'] }
