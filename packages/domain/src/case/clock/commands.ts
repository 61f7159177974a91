import type { ActorsOf } from '../../matter/actor.ts'

/** By which clock the customer lives. `guessed` is what their browser says of itself. */
export interface ClockCommand {
  readonly type: 'sayZone'
  readonly zone: string
  readonly guessed?: true
}

export const clockActors: ActorsOf<ClockCommand> = { sayZone: ['customer', 'whoeverHears'] }
