import type { ActorsOf } from '../../matter/actor.ts'
import type { ContactId, TextRef } from '../../matter/text.ts'

/** I ended a call in which the customer threatened me: for whoever was on it, whether or not the case is theirs. */
export interface EndCall {
  readonly type: 'endCall'
  readonly contactId: ContactId
  /** How long it lasted; null where nobody minded that. */
  readonly seconds: number | null
  /** What they said, in their words. */
  readonly words: TextRef
}

export const endedCallActors: ActorsOf<EndCall> = { endCall: ['whoeverHears'] }
