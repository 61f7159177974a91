import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { TextRef } from '../text.ts'

/**
 * Why the customer hears from us by then.
 * - `theirWord`: they said something that waits for an answer
 * - `named`: whoever wrote to them or spoke with them said so
 * - `agreed`: the same, later than we may name by ourselves, with the customer's yes
 * - `rule`: nobody named a date, so the rule does
 * - `missed`: the one before was missed
 */
export type NextWordReason = 'theirWord' | 'named' | 'agreed' | 'rule' | 'missed'

export type NextWordEvent =
  /** By then the customer hears from us. */
  | {
      readonly type: 'nextWordSet'
      readonly by: Instant
      /** The leader who owes it; null where the owner does. */
      readonly of: PersonId | null
      readonly because: NextWordReason
      /** The customer's yes in their words, where it is later than we may name by ourselves. */
      readonly yes: TextRef | null
      /** The how-manieth in a row this is that brings no promise, proposal or answered ask. */
      readonly empty: number
    }
  /** They did not. `by` owed it. */
  | { readonly type: 'nextWordMissed'; readonly due: Instant; readonly by: PersonId }
