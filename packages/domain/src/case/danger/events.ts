import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { ToldOfDanger } from '../state.ts'
import type { CaseId, TextRef } from '../text.ts'

export type DangerEvent =
  | {
      readonly type: 'dangerRaised'
      readonly words: TextRef
      readonly by: PersonId | null
      /**
       * The case through whose link it was told, null for a word of ours; left out in a case that never joined another.
       */
      readonly origin?: CaseId | null
      /** By when its owner, who is told with it, has to have read it; null in history. */
      readonly readBy: Instant | null
      /** By when one of us tries to reach them by voice; null in history. */
      readonly tryBy: Instant | null
      /**
       * It came without proof while the same network had people called already: from then on people are called, to
       * all that was gathered together. null calls them now.
       */
      readonly gatheredUntil: Instant | null
      /** Whether anybody who can be called was at work or on the rota at that moment. */
      readonly somebodyAwake: boolean
    }
  /** Called to it, beside the leader whom the case was brought to. */
  | {
      readonly type: 'dangerTold'
      readonly person: PersonId
      readonly as: ToldOfDanger['as']
      readonly readBy: Instant
      /** When the next one is called, unless somebody has read it; null where this changes nothing about that. */
      readonly callNext: Instant | null
    }
  | { readonly type: 'dangerRead'; readonly by: PersonId }
  /** One of us tried by voice and did not reach them: by then one of us tries again. */
  | { readonly type: 'dangerAttemptDated'; readonly tryBy: Instant }
  /** Nobody tried in time. `by` had to; by `tryBy` somebody has to now. */
  | {
      readonly type: 'dangerAttemptMissed'
      readonly due: Instant
      readonly by: PersonId
      readonly tryBy: Instant
    }
  | { readonly type: 'dangerOver'; readonly words: TextRef; readonly by: PersonId }
