import type { PersonId } from '../../directory/directory.ts'
import type { ActorsOf } from '../../matter/actor.ts'
import type { ReceivedContact } from '../contact/contact.ts'

/** Kind words of the customer to one of us: a contact that asks nothing of anybody, and starts no clock. */
export type ThanksCommand =
  | { readonly type: 'giveThanks'; readonly to: PersonId; readonly contact: ReceivedContact }
  /** By the number of the thanks, or of those who are to read them. */
  | { readonly type: 'readThanks'; readonly thanks: number }
  /** They read as a problem after all: it is one from now on, in those very words. */
  | { readonly type: 'takeThanksAsProblem'; readonly thanks: number }

export const thanksActors: ActorsOf<ThanksCommand> = {
  giveThanks: ['customer'],
  readThanks: ['whoeverHears'],
  takeThanksAsProblem: ['whoeverDealsWithIt'],
}
