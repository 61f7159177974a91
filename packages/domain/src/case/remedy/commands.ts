import type { ActorsOf } from '../../matter/actor.ts'
import type { IssueNumber, Money, TextRef } from '../../matter/text.ts'
import type { Instant } from '../../time/instant.ts'
import type { RemedyWhat } from './state.ts'

export interface WantedRemedy {
  /** UUID; the same wherever its case goes. */
  readonly id: string
  readonly issue: IssueNumber
  readonly what: RemedyWhat
  readonly amount: Money | null
  /** As the customer reads it. */
  readonly words: TextRef
  /** By when it is delivered. */
  readonly due: Instant
}

export type RemedyCommand =
  | ({
      readonly type: 'grantRemedy'
      /** One that failed, and in the place of which this one comes. */
      readonly insteadOf: number | null
      /** Why it can't wait for whoever may grant it: somebody is in danger, or stranded. */
      readonly actFirst: TextRef | null
    } & WantedRemedy)
  | ({ readonly type: 'askForRemedy'; readonly reason: TextRef } & WantedRemedy)
  /** The reason in words that the customer could read. */
  | {
      readonly type: 'answerRemedyRequest'
      readonly request: number
      readonly granted: boolean
      readonly reason: TextRef
    }
  /** A new promise for what was granted and has none. */
  | { readonly type: 'promiseRemedy'; readonly remedy: number; readonly due: Instant }
  /** As the customer reads it, and how one sees it. */
  | { readonly type: 'deliverRemedy'; readonly remedy: number; readonly words: TextRef }
  | { readonly type: 'failRemedy'; readonly remedy: number; readonly reason: TextRef }
  | { readonly type: 'checkRemedy'; readonly remedy: number; readonly words: TextRef }
  | { readonly type: 'releaseRemedy'; readonly remedy: number; readonly words: TextRef }

export const remedyActors: ActorsOf<RemedyCommand> = {
  grantRemedy: ['person'],
  askForRemedy: ['person'],
  answerRemedyRequest: ['person'],
  promiseRemedy: ['person'],
  deliverRemedy: ['whoeverDealsWithIt'],
  failRemedy: ['whoeverDealsWithIt'],
  checkRemedy: ['whoeverDealsWithIt'],
  releaseRemedy: ['person'],
}
