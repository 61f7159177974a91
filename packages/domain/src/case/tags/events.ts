import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { id, text } from '../../matter/shape/fields.ts'

/** By the key of the tag: what it is called, in which language and colour, is the company's to change. */
export const tagsEvents = [
  event('tagPut', { tag: text, by: id }),
  event('tagTakenOff', { tag: text, by: id }),
] as const

export type TagsEvent = EventIn<typeof tagsEvents>
