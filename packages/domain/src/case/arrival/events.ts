import { event } from '../../matter/shape/event-type.ts'
import { whyUnconfirmed } from './why-unconfirmed.ts'

export const arrivalEvents = [
  /** Its network sent very many forms just then, and no browser had worked for this one: a person looks, as ever. */
  event('cameInFlood', {}),
  /** The address that they left was not mailed that the case is opened. */
  event('confirmationWithheld', { because: whyUnconfirmed }),
] as const
