import { days, type Instant } from '../../time/instant.ts'
import type { LivingCase } from '../state.ts'
import { turnsUntil } from './turns.ts'

/**
 * Of how many whole days that it was open how many were ours. A day of which a part was ours is ours; while it had ended it
 * was nobody's turn.
 */
export const daysByTurn = (
  { turns }: LivingCase,
  now: Instant,
): { readonly open: number; readonly ours: number } => {
  const { us, customer } = turnsUntil(turns, now)
  const open = Math.floor((us + customer) / days(1))
  return { open, ours: Math.min(open, Math.ceil(us / days(1))) }
}
