import { z } from 'zod'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { count, id, words } from '../../matter/shape/fields.ts'

export const noteEvents = [
  event('noteWritten', {
    words,
    by: id,
    /** Whom of us it is written to, each under a number of the case. */
    mentions: z.array(z.object({ mention: count, person: id })),
  }),
  /** With what was written to them before. */
  event('mentionRead', { mention: count, by: id }),
] as const

export type NoteEvent = EventIn<typeof noteEvents>
