import type { Context } from '../../matter/context.ts'
import type { CaseEvent } from '../event.ts'
import { refuse } from '../../matter/refusal.ts'
import type { Decision, Refusal } from '../../matter/refusal.ts'
import { waitsForCustomer } from '../next-word/turn.ts'
import { owesNothing } from '../escalation/owed.ts'
import { attemptDays, attemptsMissing, lapseDue, waysTried } from '../silence/silence.ts'
import type { LivingCase } from '../state.ts'
import { inTurn, unfold } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { endWhenSettled } from './end.ts'
import { isUnsettled } from './issue.ts'

/** Why the silence is not yet an end; null where it is. */
const whyNotLapse = (state: LivingCase, { now, terms }: Context): Refusal | null => {
  if (state.promises.length > 0) return refuse('promise-open').refusal
  if (state.asks.length > 0) return refuse('ask-open').refusal
  if (!state.escalations.every(owesNothing)) return refuse('escalation-open').refusal
  if (state.nextWord !== null) return refuse('next-word-owed', { by: state.nextWord.by }).refusal
  if (!waitsForCustomer(state)) return refuse('nothing-proposed').refusal
  if (attemptsMissing(state, terms)) {
    const { tried, needed } = waysTried(state)
    const made = attemptDays(state.silence).size
    return refuse('attempts-missing', { made, wanted: terms.lapseAttempts, ways: tried, waysWanted: needed })
      .refusal
  }
  const due = state.silence.lapseAt ?? lapseDue(state, terms)
  return due !== null && due <= now
    ? null
    : refuse('silence-too-short', due === null ? {} : { from: due }).refusal
}

const lapseIssues: Step = (state) =>
  state.issues.filter(isUnsettled).map(({ issue }) => ({ type: 'issueLapsed', issue }))

export const lapse = inTurn(lapseIssues, endWhenSettled)

export const decideLapse = (state: LivingCase, context: Context): Decision<CaseEvent> => {
  const refusal = whyNotLapse(state, context)
  return refusal === null ? unfold(state, context, lapse) : { ok: false, refusal }
}
