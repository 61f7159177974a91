import { z } from 'zod'
import { id, words } from './shape/fields.ts'
import { event, type EventIn } from './shape/event-type.ts'

export const contentsEvents = [
  /** What was written before events bound words, files and messages is bound from here on; nothing else happened. */
  event('contentsBound', {}),
  /** Words, files and messages were erased, by their ids: their rows stand empty, and their hashes stay. */
  event('contentsErased', { texts: z.array(words), files: z.array(id), messages: z.array(id) }),
] as const

export type ContentsEvent = EventIn<typeof contentsEvents>
