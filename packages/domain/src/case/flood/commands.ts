import type { ActorsOf } from '../../matter/actor.ts'
import type { MatterId } from '../../matter/standing.ts'
import type { Outcome } from '../../matter/outcome.ts'
import type { Instant } from '../../time/instant.ts'
import type { MadeContact } from '../contact/contact.ts'

/** Many cases of a flood share one answer and one clock, which are those of a systemic issue. */
export type FloodCommand =
  /** Its network has flooded our forms since: it came before anybody could tell. */
  | { readonly type: 'recordCameInFlood' }
  | {
      readonly type: 'gatherIntoFlood'
      readonly flood: MatterId
      /** By when that one is answered. */
      readonly answerBy: Instant
      /** What the server knows: somebody has shown the address of its customer to be theirs. */
      readonly isProved: boolean
    }
  /** An answer to all of them, as it reaches each. `next` is by when they have another; null where this was the last. */
  | {
      readonly type: 'answerInFlood'
      readonly flood: MatterId
      /** The how manieth it is, so that each reaches it once. */
      readonly answers: number
      readonly contact: Pick<MadeContact, 'id' | 'words'>
      readonly outcome: Outcome
      readonly next: Instant | null
    }
  /**
   * It is another matter, as its customer or one of us says; by the clock once the flood has ended without it, or its
   * customer has shown who they are.
   */
  | { readonly type: 'leaveFlood'; readonly isProved?: true }

export const floodActors: ActorsOf<FloodCommand> = {
  recordCameInFlood: ['clock'],
  gatherIntoFlood: ['person'],
  answerInFlood: ['person'],
  leaveFlood: ['customer', 'person', 'clock'],
}
