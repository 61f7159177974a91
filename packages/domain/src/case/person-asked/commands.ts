import type { PersonId } from '../../directory/directory.ts'
import type { ActorsOf } from '../../matter/actor.ts'
import type { TextRef } from '../../matter/text.ts'
import type { Instant } from '../../time/instant.ts'

/** "A person, please": somebody named comes to the customer at once, or rings them once somebody is there. */
export interface AskForPerson {
  readonly type: 'askForPerson'
  readonly what: TextRef
  /** To whom somebody else is waiting already, so that of many who ask at once not all wait for one. */
  readonly busy?: readonly PersonId[] | undefined
  /** When calls are due that the owner has promised to others. */
  readonly calls?: readonly Instant[] | undefined
}

export const personAskedActors: ActorsOf<AskForPerson> = {
  askForPerson: ['customer', 'machine'],
}
