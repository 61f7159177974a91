import { z } from 'zod'
import { count, day, id, moment, object, words, yesOrNo } from '../shape/fields.ts'
import type { EventOf, ShapesOf } from '../shape/shapes-of.ts'
import { channel, meantFor } from '../state-shape.ts'
import type { ContactEvent, MadeContact, ReceivedContact } from './events.ts'
import { type Recognition, recognitionKinds } from './recognition.ts'

export const recognition = object<Recognition>()({ how: z.enum(recognitionKinds), words: words.nullable() })

export const receivedContact = object<ReceivedContact>()({
  id,
  channel,
  words,
  receivedAt: moment,
  proof: z.enum(['opener', 'link', 'address', 'staff', 'record', 'none']),
  takenBy: id.nullable(),
  recognition: recognition.exactOptional(),
  toldAgain: yesOrNo,
  secondHand: yesOrNo,
  declinedFiles: count.exactOptional(),
})

export const madeContact = object<MadeContact>()({
  id,
  channel,
  words,
  madeAt: moment,
  by: id,
  outcome: z.enum(['conversation', 'written', 'messageLeft', 'noAnswer']),
  asks: count.nullable(),
  meantFor: meantFor.exactOptional(),
})

export const contactShapes = {
  contactReceived: object<EventOf<'contactReceived'>>()({
    type: z.literal('contactReceived'),
    contact: receivedContact,
    issue: count.nullable(),
    ways: z.array(channel),
  }),
  contactMade: object<EventOf<'contactMade'>>()({
    type: z.literal('contactMade'),
    contact: madeContact,
    day: day.exactOptional(),
  }),
  contactVouchedFor: object<EventOf<'contactVouchedFor'>>()({
    type: z.literal('contactVouchedFor'),
    contactId: id,
    by: id,
  }),
} satisfies ShapesOf<ContactEvent>
