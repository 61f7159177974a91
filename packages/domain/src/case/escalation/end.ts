import type { Context } from '../../matter/context.ts'
import type { CaseEvent } from '../event.ts'
import { accept, refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import type { LivingCase } from '../state.ts'
import { isTheirsToJudge, lacksReport, lapsesAt } from './answerable.ts'
import type { EscalationCommand } from './commands.ts'
import { ofTheirOwn } from '../../matter/escalation/decide.ts'

type EndEscalation = Extract<EscalationCommand, { type: 'endEscalation' }>

/** Only the customer's word ends it, or their silence after attempts; never what its leader wrote down. */
export const decideEnd = (
  state: LivingCase,
  { escalation: number }: EndEscalation,
  context: Context,
): Decision<CaseEvent> => {
  const own = ofTheirOwn(state, number, context)
  if (!own.ok) return own
  const { heard } = own.who
  if (lacksReport(own.who)) return refuse('report-missing')
  if (!isTheirsToJudge(own.who))
    return refuse(heard === 'notRight' ? 'customer-says-not-right' : 'leader-has-not-heard-customer')
  const from = lapsesAt(state, own.who, context.terms)
  if (from === null || from > context.now)
    return refuse('customer-has-not-confirmed', from === null ? {} : { from })
  return accept({ type: 'escalationEnded', escalation: number, because: 'lapsed' })
}
