import type { Instant } from '../../time/instant.ts'
import { whoseTurn } from '../next-word/turn.ts'
import type { LivingCase } from '../state.ts'
import { turnsUntil } from './turns.ts'

/** Looks at every event: what it left may have made it another's turn. */
export const keepTurns = (state: LivingCase, at: Instant): LivingCase => {
  const turn = whoseTurn(state)
  return turn === state.turns.turn ? state : { ...state, turns: { ...turnsUntil(state.turns, at), turn } }
}
