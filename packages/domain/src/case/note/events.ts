import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { id, words } from '../../matter/shape/fields.ts'

export const noteEvents = [event('noteWritten', { words, by: id })] as const

export type NoteEvent = EventIn<typeof noteEvents>
