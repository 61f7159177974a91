import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { count, id, words } from '../../matter/shape/fields.ts'

export const endedCallEvents = [
  /**
   * One of us ended a call because of a threat: they were heard up to then, and we said nothing that counts. `seconds` is 0
   * where nobody minded how long it lasted.
   */
  event('callEnded', { contactId: id, by: id, seconds: count, words }),
] as const

export type EndedCallEvent = EventIn<typeof endedCallEvents>
