import { z } from 'zod'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { count, id } from '../../matter/shape/fields.ts'
import { receivedContact } from '../contact/contact.ts'

export const thanksEvents = [
  event('thanksGiven', {
    thanks: count,
    to: id,
    /** Whom it reaches: whoever is thanked, their lead, and whoever has the case. */
    readers: z.array(id),
    contact: receivedContact,
  }),
  event('thanksRead', { thanks: count, by: id }),
] as const

export type ThanksEvent = EventIn<typeof thanksEvents>
