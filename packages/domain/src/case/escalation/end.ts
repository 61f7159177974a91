import type { Context } from '../../matter/context.ts'
import type { CaseEvent } from '../event.ts'
import { accept, refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import type { LivingCase } from '../state.ts'
import type { EscalationCommand } from './commands.ts'
import { ofTheirOwn } from '../../matter/escalation/decide.ts'

type EndEscalation = Extract<EscalationCommand, { type: 'endEscalation' }>

export const decideEnd = (
  state: LivingCase,
  { escalation: number }: EndEscalation,
  context: Context,
): Decision<CaseEvent> => {
  const own = ofTheirOwn(state, number, context)
  if (!own.ok) return own
  const { delegatedTo, reported, heard } = own.who
  if (delegatedTo !== null && !reported) return refuse('report-missing')
  if (heard === null) return refuse('leader-has-not-heard-customer')
  if (heard === 'notRight') return refuse('customer-says-not-right')
  return accept({ type: 'escalationEnded', escalation: number, because: 'heard' })
}
