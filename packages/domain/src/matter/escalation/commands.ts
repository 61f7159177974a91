import type { PersonId } from '../../directory/directory.ts'
import type { EscalationNumber, TextRef } from '../text.ts'

/** What brings any matter up its ladder, and what a leader says who has read it. */
export type ClimbCommand =
  /**
   * By the customer, or by a person for them: to the next level above the highest reached. `to` is whom they were told
   * of: where it would be somebody else by now, it goes to nobody. Without their name, who refers it is known to nobody but
   * the leader whom it reaches.
   */
  | {
      readonly type: 'takeHigher'
      readonly words: TextRef | null
      readonly to?: PersonId
      readonly withName?: false | undefined
    }
  | { readonly type: 'acknowledgeEscalation'; readonly escalation: EscalationNumber }
