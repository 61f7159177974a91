import { meantFor } from '../../matter/parts.ts'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { count, id, words } from '../../matter/shape/fields.ts'
import { channel } from '../contact/channel.ts'

export const machineWordsEvents = [
  event('machineSpoke', {
    contactId: id,
    channel,
    words,
    /** The owner's promise that its words became; left out where it promised nothing. */
    promise: count.exactOptional(),
    /** Whom it spoke with, where cases have joined. */
    meantFor: meantFor.exactOptional(),
  }),
] as const

export type MachineWordsEvent = EventIn<typeof machineWordsEvents>
