import type { ActorsOf } from '../../matter/actor.ts'
import type { ContactId } from '../../matter/text.ts'

/** What we wrote in the chat stood before the customer's eyes, up to this line. */
export interface SeeChat {
  readonly type: 'seeChat'
  readonly upTo: ContactId
}

export const chatActors: ActorsOf<SeeChat> = { seeChat: ['customer'] }
