import { z } from 'zod'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { id, type Read, words, yesOrNo } from '../../matter/shape/fields.ts'

const addressKind = z.enum(['email', 'phone'])
/** What a customer can be reached at, and others with them. */
export type AddressKind = Read<typeof addressKind>

/** What a case says of the customer and of what they want. */
export const customerEvents = [
  event('remedySoughtRecorded', { words }),
  event('vulnerabilityNoted', {
    words,
    by: id.nullable(),
    /** They need us to write, and not to ring. */
    inWriting: z.literal(true).exactOptional(),
  }),
  event('representativeNamed', { name: words, mandate: words, by: id.nullable() }),
  event('representationEnded', { by: id.nullable() }),
  /** Their link, and how they are reached, stand beside the ledger. */
  event('companionLetIn', { companion: id, name: words, judges: yesOrNo }),
  event('companionTakenBack', { companion: id }),
  /** The complaint is about them: they neither own it, lead it, nor approve in it. */
  event('personComplainedAbout', { person: id, by: id.nullable() }),
  /** Others read it, or answer it: it proves nobody, and nothing is sent there. Which one it is stands beside the ledger. */
  event('addressCalledUnsafe', { of: addressKind, by: id.nullable() }),
  event('addressCalledSafe', { of: addressKind, by: id.nullable() }),
] as const

export type CustomerEvent = EventIn<typeof customerEvents>
