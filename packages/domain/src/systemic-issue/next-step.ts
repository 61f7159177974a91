import type { Context } from '../matter/context.ts'
import { raise } from '../matter/escalation/raise.ts'
import { endOfTheirNextDay } from '../matter/promise/due.ts'
import { workingDaysAfter } from '../matter/working-days.ts'
import { ladderOf } from '../matter/who.ts'
import type { PersonId } from '../directory/directory.ts'
import type { Instant } from '../time/instant.ts'
import type { SystemicIssueEvent } from './events.ts'
import type { LivingSystemicIssue, NextStep } from './state.ts'
import { happens, inTurn } from './unfold.ts'
import type { Step } from './unfold.ts'

const dueFrom = (step: NextStep['step'], of: PersonId, context: Context): Instant => {
  const { attemptWorkingDays, correctiveActionWorkingDays, causeReviewWorkingDays } = context.terms
  const days = {
    promise: correctiveActionWorkingDays,
    review: causeReviewWorkingDays,
    answer: attemptWorkingDays,
  }[step]
  return workingDaysAfter(of, context.now, days, context)
}

/** Who reviews: whoever was above the owner when the review got its date, unless they left or own it themselves by now. */
const reviewer = (state: LivingSystemicIssue, context: Context): PersonId => {
  const { nextStep, owner } = state
  const [above] = ladderOf(state, context)
  const stays =
    nextStep?.step === 'review' &&
    nextStep.of !== owner &&
    context.directory.people.get(nextStep.of)?.active === true
  return stays ? nextStep.of : (above ?? owner)
}

const stepOf = ({ nextStep }: LivingSystemicIssue, events: readonly SystemicIssueEvent[]): NextStep['step'] =>
  events.some(({ type }) => type === 'promiseKept') ? 'review' : (nextStep?.step ?? 'promise')

/** Once, and as often as we try to reach anybody before a case may lapse: nothing is owed then to those who were silent. */
export const isAnswered = ({ answers }: { readonly answers: number }, { terms }: Context): boolean =>
  answers > terms.lapseAttempts

/**
 * After whatever happened an open one has a date: of what is promised, or by which its owner promises something, or, where
 * what was promised is done, by which whoever is above them looks at it. Whoever has it next has it by the same date.
 */
export const keepNextStep =
  (events: readonly SystemicIssueEvent[]): Step =>
  (state, context) => {
    if (state.kind !== 'open') return []
    const { nextStep, flood } = state
    if (flood === undefined && state.promises.length > 0) return []
    const step =
      flood === undefined ? stepOf(state, events) : isAnswered(flood, context) ? 'review' : 'answer'
    const of = step === 'review' ? reviewer(state, context) : state.owner
    if (nextStep?.step !== step) {
      if (flood?.answers === 0) {
        return [{ type: 'nextStepDated', nextStep: { step, by: endOfTheirNextDay(of, context), of } }]
      }
      return [{ type: 'nextStepDated', nextStep: { step, by: dueFrom(step, of, context), of } }]
    }
    return nextStep.of === of ? [] : [{ type: 'nextStepDated', nextStep: { ...nextStep, of } }]
  }

/** It did not come: one level higher, and it is dated anew. */
export const missNextStep: Step = (state, context) => {
  const { nextStep } = state
  if (nextStep === null) return []
  const { step, of } = nextStep
  return inTurn(
    happens({ type: 'nextStepMissed', nextStep }),
    raise({ because: step === 'answer' ? 'nextWordMissed' : 'reportMissed' }),
    happens({ type: 'nextStepDated', nextStep: { step, by: dueFrom(step, of, context), of } }),
  )(state, context)
}

/** Whatever had come up for want of a corrective action. */
export const settleEscalations: Step = ({ escalations }) =>
  escalations.map(({ escalation }) => ({ type: 'escalationSettled', escalation }))
