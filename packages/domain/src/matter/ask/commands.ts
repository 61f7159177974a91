import type { TeamName } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { ActorsOf } from '../actor.ts'
import type { AskNumber, TextRef } from '../text.ts'

export type AskCommand =
  | {
      readonly type: 'placeAsk'
      readonly to: TeamName
      readonly question: TextRef
      readonly due: Instant
    }
  | { readonly type: 'answerAsk'; readonly ask: AskNumber; readonly answer: TextRef }
  | { readonly type: 'withdrawAsk'; readonly ask: AskNumber }

export const askActors: ActorsOf<AskCommand> = {
  placeAsk: ['person'],
  answerAsk: ['person'],
  withdrawAsk: ['person'],
}
