import type { ActorsOf } from '../../matter/actor.ts'
import type { ContactId, TextRef } from '../../matter/text.ts'

/** What a letter says that came as a picture, in its writer's words. It says nothing new: it was heard when it came. */
export interface TranscribeLetter {
  readonly type: 'transcribeLetter'
  readonly contactId: ContactId
  readonly words: TextRef
}

export const letterActors: ActorsOf<TranscribeLetter> = { transcribeLetter: ['person'] }
