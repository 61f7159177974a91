import type { ActorsOf } from '../../matter/actor.ts'
import type { ContactId, IssueNumber, TextRef } from '../../matter/text.ts'

/** What comes before and after our last word on an issue, beside giving it (`giveFinalPosition`). */
export type LastWordCommand =
  /**
   * The customer wants our last word without another proposal; `wishes` false takes that back. By a person it is what they
   * heard, in the customer's words.
   */
  | {
      readonly type: 'wishFinalPosition'
      readonly issue: IssueNumber
      readonly wishes: boolean
      readonly words: TextRef | null
    }
  /** A leader read what the customer said after our last word, and says in writing that nothing of it is new. */
  | {
      readonly type: 'findNothingNew'
      /** What they read: the customer's newest contact. */
      readonly contactId: ContactId
      readonly reason: TextRef
      readonly outsideBody: TextRef
    }

export const lastWordActors: ActorsOf<LastWordCommand> = {
  wishFinalPosition: ['customer', 'whoeverHears'],
  findNothingNew: ['person'],
}
