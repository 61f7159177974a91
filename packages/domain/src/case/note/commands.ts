import type { ActorsOf } from '../../matter/actor.ts'
import type { TextRef } from '../../matter/text.ts'

/** What colleagues tell each other in a case: no word of it goes to the customer, and it moves no date. */
export type NoteCommand = { readonly type: 'writeNote'; readonly words: TextRef }

export const noteActors: ActorsOf<NoteCommand> = {
  writeNote: ['whoeverHears'],
}
