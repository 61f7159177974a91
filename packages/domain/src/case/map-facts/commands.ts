import type { ActorsOf } from '../../matter/actor.ts'
import type { IssueNumber } from '../../matter/text.ts'

/** By anybody who works here: which problem of the service map it is, and which of its facts hold of the customer. */
export type MapFactsCommand =
  | {
      readonly type: 'recordMapFacts'
      /** What the case is about where nothing else is said of an issue. Null leaves it as it is. */
      readonly problem: string | null
      /** Those that were found out; null is unknown again. */
      readonly facts: readonly { readonly fact: string; readonly holds: boolean | null }[]
    }
  /** Which problem one issue is; null is “not known yet”. What was said before stays in the story. */
  | { readonly type: 'sayProblem'; readonly issue: IssueNumber; readonly problem: string | null }

export const mapFactsActors: ActorsOf<MapFactsCommand> = {
  recordMapFacts: ['whoeverDealsWithIt'],
  sayProblem: ['whoeverDealsWithIt'],
}
