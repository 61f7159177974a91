import type { ActorsOf } from '../../matter/actor.ts'
import type { WhyUnconfirmed } from './why-unconfirmed.ts'

/** What was to tell a customer by mail that their case is opened was not sent. */
export interface RecordUnconfirmed {
  readonly type: 'recordUnconfirmed'
  readonly because: WhyUnconfirmed
}

export const arrivalActors: ActorsOf<RecordUnconfirmed> = {
  recordUnconfirmed: ['clock'],
}
