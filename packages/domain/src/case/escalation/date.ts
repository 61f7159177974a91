import { earlier, later } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import type { Context } from '../../matter/context.ts'
import { workingDaysAfter } from '../../matter/working-days.ts'
import { inTurn } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import type { Escalation, LeadersDate, LeadersStep, OpenPromise } from '../../matter/parts.ts'
import type { LivingCase } from '../state.ts'
import type { EscalationNumber } from '../../matter/text.ts'
import { bearerOfStep } from '../../matter/escalation/miss.ts'
import { owedOf } from './owed.ts'

const lastOf = (promises: readonly OpenPromise[]): Instant | null =>
  promises.length === 0 ? null : promises.map(({ due }) => due).reduce(later)

/**
 * What a step waits for, by its date: the final report, and the call after one that was not right yet, for all that is
 * promised; any other call for the call-back that the leader promised, which is the same conversation.
 */
const afterOf = (state: LivingCase, { heard, leader }: Escalation, step: LeadersStep): Instant | null => {
  // Nobody waits for what a machine promised.
  const promises = state.promises.filter(({ cause }) => cause === undefined)
  if (step === 'finalReport' || (step === 'call' && heard === 'notRight')) return lastOf(promises)
  if (step !== 'call') return null
  return lastOf(promises.filter(({ kind, by }) => kind === 'callBack' && by === leader))
}

/** No delegating, and no report, moves a call to later than the customer was told. */
const asTold = (callBy: Instant | null, { toldCall }: Escalation, now: Instant): Instant | null =>
  callBy === null || toldCall === undefined || toldCall <= now ? callBy : earlier(callBy, toldCall)

const dateOf = (
  state: LivingCase,
  escalation: Escalation,
  step: LeadersStep,
  after: Instant | null,
  ahead: number,
  context: Context,
): LeadersDate => {
  const { terms, now } = context
  const from = after === null ? now : later(now, after)
  const bearer = bearerOfStep(step, escalation, state.owner)
  const by = (count: number): Instant => workingDaysAfter(bearer, from, count + ahead, context)
  const callAfter = (report: Instant): Instant | null =>
    escalation.declined === 'byThemselves'
      ? null
      : workingDaysAfter(escalation.leader, report, terms.leadersCallWorkingDays, context)
  switch (step) {
    case 'report': {
      const due = by(terms.firstReportWorkingDays)
      const callBy = asTold(callAfter(due), escalation, now)
      return { step, by: callBy === null ? due : earlier(due, callBy), callBy, after }
    }
    case 'finalReport': {
      const due = by(terms.finalReportWorkingDays)
      return { step, by: due, callBy: callAfter(due), after }
    }
    case 'call': {
      const rule = by(terms.leadersCallWorkingDays)
      const due = after === null ? (asTold(rule, escalation, now) ?? rule) : rule
      return { step, by: due, callBy: due, after }
    }
    case 'close':
      return { step, by: by(terms.escalationClosesWorkingDays), callBy: null, after }
    default: {
      const unknown: never = step
      return unknown
    }
  }
}

/** A date for whatever its leader, or whoever reports to them, owes now; anew where what it waits for was moved or done. */
const dateOne =
  (number: EscalationNumber, ahead: number): Step =>
  (state, context) => {
    const escalation = state.escalations.find((one) => one.escalation === number)
    if (escalation === undefined) return []
    const step = owedOf(escalation, context.terms.leadersCallAttempts)
    const { dated } = escalation
    if (step === null) {
      return dated === null ? [] : [{ type: 'escalationDated', escalation: number, dated: null }]
    }
    const after = afterOf(state, escalation, step)
    if (dated !== null && dated.step === step && dated.after === after) return []
    return [
      {
        type: 'escalationDated',
        escalation: number,
        dated: dateOf(state, escalation, step, after, ahead, context),
      },
    ]
  }

/** What leaders owe the customer has a date, always. */
export const dateEscalations =
  (ahead = 0): Step =>
  (state, context) =>
    state.kind === 'ended' || state.imported
      ? []
      : inTurn(...state.escalations.map(({ escalation }) => dateOne(escalation, ahead)))(state, context)
