import type { Instant } from '../../time/instant.ts'
import type { ActorsOf } from '../../matter/actor.ts'
import type { TextRef } from '../../matter/text.ts'

export type DangerCommand =
  | {
      readonly type: 'raiseDanger'
      readonly words: TextRef
      /** From when on people are called, where nothing proves who says so and their network called some already. */
      readonly gatheredUntil?: Instant | null
      /** Somebody of ours hands on what the customer said to them, with the contact; left out for their own judgement. */
      readonly heard?: true
    }
  /** Somebody who was told says that they have read it; nobody says so for another. */
  | { readonly type: 'acknowledgeDanger' }
  | { readonly type: 'endDanger'; readonly words: TextRef }

export const dangerActors: ActorsOf<DangerCommand> = {
  raiseDanger: ['customer', 'whoeverDealsWithIt', 'machine'],
  acknowledgeDanger: ['person'],
  endDanger: ['person'],
}
