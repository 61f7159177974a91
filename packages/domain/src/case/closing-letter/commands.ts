import type { ActorsOf } from '../../matter/actor.ts'
import type { ClosingLetterKind } from '../../directory/regulator/elements.ts'
import type { CaseId, TextRef } from '../../matter/text.ts'
import type { Instant } from '../../time/instant.ts'

/** A letter as the customer gets it, and which elements stand in it. */
export interface WrittenLetter {
  /** The whole of it. */
  readonly words: TextRef
  readonly elements: readonly string[]
  /** One of us printed it and put it into the post. */
  readonly posted: boolean
}

export type ClosingLetterCommand =
  | {
      readonly type: 'sendClosingLetter'
      readonly kind: ClosingLetterKind
      readonly letter: WrittenLetter
      /** By when the answer is expected, of a holding letter. */
      readonly expected: Instant | null
      /** Whom it is for; has to be said where cases have joined. */
      readonly meantFor: CaseId | null
    }
  /** Of an ended case: a leader writes down how the regulator's question was answered, where no letter has to do it. */
  | { readonly type: 'endRegulatorClock'; readonly clock: number; readonly words: TextRef }

export const closingLetterActors: ActorsOf<ClosingLetterCommand> = {
  sendClosingLetter: ['person'],
  endRegulatorClock: ['person'],
}
