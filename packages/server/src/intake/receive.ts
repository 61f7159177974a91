import type { AppContext } from '../app-context.ts'
import type { Incoming, Receipt } from './incoming.ts'

/**
 * Takes in a contact: finds the customer and their case, or opens one with an owner. When this returns it is stored.
 * Without proof of who sent it, it may join a case for its owner to see, and its sender learns nothing of the case.
 */
export const receive = async (_app: AppContext, _incoming: Incoming): Promise<Receipt> => {
  throw new Error('not there yet')
}
