import type { PersonId } from '../../directory/directory.ts'
import type { ActorsOf } from '../../matter/actor.ts'
import type { TextRef } from '../../matter/text.ts'
import type { Instant } from '../../time/instant.ts'
import type { ChannelKind } from '../contact/channel.ts'

/**
 * How we are in contact with a customer, where a leader says so. It limits how, and never whether they are heard: no
 * other topic reads it.
 */
export type ContactPlanCommand =
  /** By a leader who is not in the case; in the place of the one that there is, which is how that is reviewed. */
  | {
      readonly type: 'setContactPlan'
      readonly channel: ChannelKind
      /** Who speaks with them. */
      readonly person: PersonId
      /** How often they hear from us at least, in days. */
      readonly everyDays: number
      /** Why, and what it is about: the customer reads it. */
      readonly words: TextRef
      /** When it ends, unless it was set anew. */
      readonly reviewBy: Instant
    }
  /**
   * One press of the customer: it goes to somebody other than whoever set it, who alone sets or ends it from then on.
   * `words` is what the press said, so that whoever hears it reads what it is about.
   */
  | { readonly type: 'challengeContactPlan'; readonly words: TextRef }
  | { readonly type: 'endContactPlan'; readonly words: TextRef }

export const contactPlanActors: ActorsOf<ContactPlanCommand> = {
  setContactPlan: ['person'],
  challengeContactPlan: ['customer'],
  endContactPlan: ['person'],
}
