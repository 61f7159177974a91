import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { id, words } from '../../matter/shape/fields.ts'

export const letterEvents = [
  /** Somebody wrote down what the picture of a letter says. It moves no clock, and is nobody's new word. */
  event('letterTranscribed', { contactId: id, words, by: id }),
] as const

export type LetterEvent = EventIn<typeof letterEvents>
