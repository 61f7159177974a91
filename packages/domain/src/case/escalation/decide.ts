import type { Context } from '../../matter/context.ts'
import type { CaseEvent } from '../event.ts'
import { accept, refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import type { LivingCase } from '../state.ts'
import { decideHigher, whoAcknowledges } from '../../matter/escalation/decide.ts'
import { decideAskFor } from './ask-for.ts'
import { decideCall } from './call.ts'
import type { EscalationCommand } from './commands.ts'
import { decideEnd } from './end.ts'
import { nextLevelShut } from './gate.ts'
import { decideDeclined, decideJudged } from './judge.ts'
import { decideReport } from './report.ts'

export const decideEscalation = (
  state: LivingCase,
  command: EscalationCommand,
  context: Context,
): Decision<CaseEvent> => {
  switch (command.type) {
    case 'takeHigher':
      // Whoever it comes up to, and the customer, read why one of us brings it there.
      if (context.actor.kind === 'person' && command.words === null) return refuse('reason-needed')
      return decideHigher(state, command, context, nextLevelShut(state, context))
    case 'askForLeader':
      return decideAskFor(state, command, context)
    case 'acknowledgeEscalation': {
      const own = whoAcknowledges(state, command.escalation, context)
      if (!own.ok) return own
      const { because, leader: by } = own.who
      const acknowledge: CaseEvent = { type: 'escalationAcknowledged', escalation: command.escalation, by }
      const danger = because === 'danger' && state.danger !== null
      return danger ? accept({ type: 'dangerRead', by }, acknowledge) : accept(acknowledge)
    }
    case 'reportOnEscalation':
      return decideReport(state, command, context)
    case 'recordLeadersCall':
      return decideCall(state, command, context)
    case 'judgeLeadersCall':
      return decideJudged(state, command, context)
    case 'declineLeadersCall':
      return decideDeclined(state, command, context)
    case 'endEscalation':
      return decideEnd(state, command, context)
    default: {
      const unknown: never = command
      return unknown
    }
  }
}
