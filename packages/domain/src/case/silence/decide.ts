import { raise } from '../../matter/escalation/raise.ts'
import { byRule } from '../next-word/rule.ts'
import { waitsForCustomer } from '../next-word/turn.ts'
import { happens, inTurn } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { attemptsMissing, lapseDue } from './silence.ts'

/** A word of the customer that is no contact: it ends the silence as any contact does. */
export const breakSilence: Step = (state) =>
  waitsForCustomer(state) && (state.silence.attempts.length > 0 || state.silence.lapseAt !== null)
    ? [{ type: 'silenceBroken' }]
    : []

/** In the customer's turn we try again to reach them by a date; as soon as enough was tried, the lapse has its moment. */
export const dateSilence: Step = (state, context) => {
  if (state.imported || !waitsForCustomer(state)) return []
  const { silence, owner } = state
  if (attemptsMissing(state, context.terms)) {
    return silence.attemptBy === null ? [{ type: 'attemptDated', by: byRule(state, owner, context) }] : []
  }
  const at = lapseDue(state, context.terms)
  return at === null || at === silence.lapseAt ? [] : [{ type: 'lapseDated', at }]
}

/** Nobody tried to reach them in time: the owner hears of it, and the second time in a row the leader above does too. */
export const missAttempt: Step = (state, context) => {
  const { attemptBy, missed } = state.silence
  if (attemptBy === null) return []
  return inTurn(
    happens({ type: 'attemptMissed', due: attemptBy, by: state.owner }),
    ...(missed + 1 >= context.terms.missedAttemptsBeforeRising ? [raise({ because: 'attemptsMissed' })] : []),
  )(state, context)
}
