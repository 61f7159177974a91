import type { Context } from '../matter/context.ts'
import { dateEscalations } from './escalation/date.ts'
import { raise } from '../matter/escalation/raise.ts'
import type { CaseEvent } from './event.ts'
import { keepNextWord, setAfresh } from './next-word/decide.ts'
import { accept, refuse } from '../matter/refusal.ts'
import type { Decision } from '../matter/refusal.ts'
import { dateSample } from './resolution/sample.ts'
import { dateByRegulator, dateByRegulatorSince } from './regulator/decide.ts'
import { dateReturned } from './returned/decide.ts'
import { dateSilence } from './silence/decide.ts'
import type { LivingCase } from './state.ts'
import { dateSurvey } from './survey/ask.ts'
import { dateWishes } from './survey/wish.ts'
import { dateTakeUp } from './taking-up/take-up.ts'
import { inTurn } from './unfold.ts'
import type { Step } from './unfold.ts'

/** Whoever owns it, it can't be handed on for ever: every so many changes of owner bring it one level higher. */
const riseWhenHandedOn =
  (before: LivingCase, events: readonly CaseEvent[]): Step =>
  (state, context) => {
    const every = context.terms.ownerChangesBeforeRising
    const times = (of: LivingCase): number => Math.floor(of.counts.transfers / every)
    const rose = events.some(({ type }) => type === 'caseEscalated')
    return state.kind === 'open' && !rose && times(state) > times(before)
      ? raise({ because: 'ownersChanged' })(state, context)
      : []
  }

/**
 * Whatever happened: afterwards an open case has a date. The customer hears from us by then, or a leader owes
 * something by then, or we try by then to reach the customer, or it lapses.
 */
export const keepDates = (before: LivingCase, events: readonly CaseEvent[]): Step =>
  inTurn(
    riseWhenHandedOn(before, events),
    dateEscalations(),
    keepNextWord(events),
    dateEscalations(),
    dateReturned,
    dateSilence,
    dateSample(),
    dateSurvey(events),
    dateWishes,
    dateByRegulatorSince(before, events),
  )

/**
 * For cases from before every one had a date: what has none gets it, so many working days later than usual where there
 * are many of one owner. Nobody is told anything by it.
 */
export const decideGiveDates = (
  state: LivingCase,
  { ahead }: { readonly ahead: number },
  context: Context,
): Decision<CaseEvent> => {
  const events = inTurn(
    dateTakeUp(ahead),
    dateEscalations(ahead),
    setAfresh(ahead),
    dateReturned,
    dateSilence,
    dateSample(ahead),
    dateByRegulator,
  )(state, context)
  return events.length === 0 ? refuse('has-its-dates') : accept(...events)
}
