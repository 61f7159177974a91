import type { PersonId } from '../../directory/directory.ts'
import type { ActorsOf } from '../../matter/actor.ts'
import type { TextRef } from '../../matter/text.ts'

/** What colleagues tell each other in a case: no word of it goes to the customer, and it moves no date. */
export type NoteCommand =
  /** `mentions` are those whom it is written to, who are to read it. */
  | { readonly type: 'writeNote'; readonly words: TextRef; readonly mentions: readonly PersonId[] }
  /** By the number of the mention; what was written to them before it is read with it. */
  | { readonly type: 'readMention'; readonly mention: number }

export const noteActors: ActorsOf<NoteCommand> = {
  writeNote: ['whoeverHears'],
  readMention: ['whoeverHears'],
}
