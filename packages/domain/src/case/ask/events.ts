import type { PersonId, TeamName } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { AskNumber, TextRef } from '../text.ts'

export type AskEvent =
  | {
      readonly type: 'askPlaced'
      readonly ask: AskNumber
      readonly by: PersonId
      readonly to: TeamName
      readonly question: TextRef
      readonly due: Instant
    }
  | {
      readonly type: 'askAnswered'
      readonly ask: AskNumber
      readonly by: PersonId
      readonly answer: TextRef
    }
  | { readonly type: 'askWithdrawn'; readonly ask: AskNumber; readonly by: PersonId }
  /** Stays open: an overdue ask still wants its answer. */
  | { readonly type: 'askFellOverdue'; readonly ask: AskNumber }
  /** The asked team is gone from the service map: who was above it answers now, by the same date. */
  | {
      readonly type: 'askedTeamRemoved'
      readonly ask: AskNumber
      readonly team: TeamName
      readonly to: TeamName
    }
