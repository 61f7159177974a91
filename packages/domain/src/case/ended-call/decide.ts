import type { Context } from '../../matter/context.ts'
import { type Decision, refuse } from '../../matter/refusal.ts'
import { anyoneUnblamed, ladderOf } from '../../matter/who.ts'
import type { CaseEvent } from '../event.ts'
import { nameNextWord } from '../next-word/decide.ts'
import { byRule } from '../next-word/rule.ts'
import { threatened } from '../ownership/decide.ts'
import type { LivingCase } from '../state.ts'
import { happens, type Step, unfold } from '../unfold.ts'
import type { EndCall } from './commands.ts'

/** Longer than any call: a day. */
const mostSeconds = 86_400

/** Whoever has it now calls or writes back, by the date that the customer has already where that is sooner. */
const answerBack: Step = (state, context) => {
  const by = byRule(state, state.owner, context)
  return state.kind === 'ended' || (state.nextWord !== null && state.nextWord.by <= by)
    ? []
    : nameNextWord(by, null, true)(state, context)
}

/**
 * Whoever was on the call need not speak with them again: where the case is theirs it goes to the leader above at once. It
 * takes nothing from the customer: who answers, by when, and every way of being heard stays.
 */
export const decideEndCall = (
  state: LivingCase,
  { contactId, seconds, words }: EndCall,
  context: Context,
): Decision<CaseEvent> => {
  const by = anyoneUnblamed(state, context)
  if (!by.ok) return by
  const isWrong = seconds !== null && (!Number.isSafeInteger(seconds) || seconds < 1 || seconds > mostSeconds)
  if (isWrong) return refuse('seconds-wrong')
  const hasIt = by.who === state.owner && ladderOf(state, context).length > 0
  return unfold(
    state,
    context,
    happens({ type: 'callEnded', contactId, by: by.who, seconds: seconds ?? 0, words }),
    ...(hasIt ? threatened(by.who, words) : []),
    answerBack,
  )
}
