import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { id, moment, text } from '../../matter/shape/fields.ts'
import { channel } from '../contact/channel.ts'

export const returnedEvents = [
  /** What we wrote to the customer never reached them, nor will anything that goes the same way. */
  event('messageReturned', {
    messageId: id,
    way: channel,
    /** In the digits of RFC 3463, such as 5.1.1; null where none was given. */
    status: text.nullable(),
  }),
  /** By then the owner reaches them by another way. */
  event('reachDated', { by: moment }),
  /** Nobody did. `by` owned the case then. */
  event('reachMissed', { due: moment, by: id }),
] as const

export type ReturnedEvent = EventIn<typeof returnedEvents>
