import type { EscalationNumber, TextRef } from '../text.ts'

/** What brings any matter up its ladder, and what a leader says who has read it. */
export type ClimbCommand =
  /** By the customer, or by a person for them: to the next level above the highest reached. */
  | { readonly type: 'takeHigher'; readonly words: TextRef | null }
  | { readonly type: 'acknowledgeEscalation'; readonly escalation: EscalationNumber }
