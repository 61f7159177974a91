import type { ActorsOf } from '../../matter/actor.ts'
import type { Cost } from './cost.ts'

/** What the customer lost by it, and that they leave: words that are taken and counted, and move nothing. */
export type LostCommand =
  | ({ readonly type: 'sayWhatItCost' } & Cost)
  /** "I am leaving." */
  | { readonly type: 'sayLeaving' }

export const lostActors: ActorsOf<LostCommand> = {
  sayWhatItCost: ['customer', 'whoeverHears'],
  sayLeaving: ['customer', 'whoeverHears'],
}
