import { z } from 'zod'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { id, yesOrNo } from '../../matter/shape/fields.ts'

/** What was said in a chat is said as any contact is (`continues` of those events); here is what a chat has besides. */
export const chatEvents = [
  /** Nobody said anything in it for a while: the next word is a new contact. */
  event('chatEnded', {
    /** The contact with which it began. */
    began: id,
    /** Whether somebody of ours wrote in it: where not, the customer got through to nobody. */
    answered: yesOrNo,
  }),
  /** What we wrote there stood before the customer's eyes, up to this line. */
  event('chatSeen', { upTo: id }),
  /** They had not seen these lines after a while: they go on by mail, or wait in the chat where we know no address. */
  event('chatNotSeen', { contacts: z.array(id), byMail: yesOrNo }),
] as const

export type ChatEvent = EventIn<typeof chatEvents>
