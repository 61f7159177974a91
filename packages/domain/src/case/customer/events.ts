import { z } from 'zod'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { id, type Read, words } from '../../matter/shape/fields.ts'

const addressKind = z.enum(['email', 'phone'])
/** What a customer can be reached at, and others with them. */
export type AddressKind = Read<typeof addressKind>

/** What a case says of the customer and of what they want. */
export const customerEvents = [
  event('remedySoughtRecorded', { words }, 'What would put it right, in the customer’s words'),
  event('vulnerabilityNoted', { words, by: id.nullable() }, 'What makes it harder for this customer'),
  event(
    'representativeNamed',
    { name: words, mandate: words, by: id.nullable() },
    'Somebody speaks for the customer',
  ),
  event('representationEnded', { by: id.nullable() }, 'The customer speaks for themselves again'),
  /** The complaint is about them: they neither own it, lead it, nor approve in it. */
  event(
    'personComplainedAbout',
    { person: id, by: id.nullable() },
    (blamed, { person }) => `The complaint is about ${person(blamed.person)}`,
  ),
  /** Others read it, or answer it: it proves nobody, and nothing is sent there. Which one it is stands beside the ledger. */
  event('addressCalledUnsafe', { of: addressKind, by: id.nullable() }, ({ of }) =>
    of === 'email'
      ? 'Others read an e-mail address of theirs: nothing is sent there'
      : 'Others answer a telephone number of theirs',
  ),
  event('addressCalledSafe', { of: addressKind, by: id.nullable() }, ({ of }) =>
    of === 'email' ? 'They alone read their e-mail address' : 'They alone answer their telephone number',
  ),
] as const

export type CustomerEvent = EventIn<typeof customerEvents>
