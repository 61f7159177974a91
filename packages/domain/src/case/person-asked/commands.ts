import type { ActorsOf } from '../../matter/actor.ts'
import type { MeantFor } from '../../matter/parts.ts'
import type { TextRef } from '../../matter/text.ts'

/** "A person, please": somebody named comes to the customer at once, or rings them once somebody is there. */
export interface AskForPerson {
  readonly type: 'askForPerson'
  readonly what: TextRef
  /** Who asks, where cases have joined; left out where it is not said. */
  readonly meantFor?: MeantFor | undefined
}

export const personAskedActors: ActorsOf<AskForPerson> = {
  askForPerson: ['customer', 'machine'],
}
