import { z } from 'zod'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { count, id, moment, words } from '../../matter/shape/fields.ts'

/** What the customer was told by a date: a leader's call, that a leader takes it up, or that they hear from us. */
export const toldThing = z.enum(['call', 'takenUp', 'word'])

export const lastWordEvents = [
  event('finalPositionWished', {
    issue: count,
    words: words.nullable(),
    /** Who wrote it down; null where the customer said it themselves. */
    heardBy: id.nullable(),
    /** Whoever answers for the case wrote it down: it waits for the customer's own word. */
    reported: z.literal(true).exactOptional(),
  }),
  event('finalPositionWishTakenBack', { issue: count }),
  /** Our last word on these issues stands: nothing that they said in this contact was new. */
  event('nothingNewFound', {
    by: id,
    contactId: id,
    reason: words,
    outsideBody: words,
    issues: z.array(count),
  }),
  /** With our last word `of` no longer owes it, by the date that the customer was told. */
  event('toldDateReleased', { by: id, of: id, what: toldThing, due: moment }),
] as const

export type LastWordEvent = EventIn<typeof lastWordEvents>
