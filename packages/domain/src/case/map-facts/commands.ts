import type { ActorsOf } from '../../matter/actor.ts'

/** By anybody who works here: which problem of the service map it is, and which of its facts hold of the customer. */
export type MapFactsCommand = {
  readonly type: 'recordMapFacts'
  /** Null leaves it as it is. */
  readonly problem: string | null
  /** Those that were found out; null is unknown again. */
  readonly facts: readonly { readonly fact: string; readonly holds: boolean | null }[]
}

export const mapFactsActors: ActorsOf<MapFactsCommand> = { recordMapFacts: ['whoeverDealsWithIt'] }
