import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'

export type AnswerEvent =
  /** The customer spoke, and nothing with a date was owed to them: by then they hear from us. */
  | { readonly type: 'answerDated'; readonly due: Instant }
  /** They did not. `by` owned the case then and owed it. */
  | { readonly type: 'answerMissed'; readonly due: Instant; readonly by: PersonId }
