import type { LivingCase } from '../state.ts'
import type { NoteEvent } from './events.ts'

/** A note stands in the story alone: nothing hangs on it. */
export const evolveNote = (state: LivingCase, _event: NoteEvent): LivingCase => state
