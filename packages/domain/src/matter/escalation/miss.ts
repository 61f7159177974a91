import type { PersonId } from '../../directory/directory.ts'
import { happens, inTurn, type StandingStep } from '../evolve-standing.ts'
import type { Escalation, LeadersStep } from '../parts.ts'
import type { StandingEvent } from '../standing-events.ts'
import type { EscalationNumber } from '../text.ts'
import { raise } from './raise.ts'
import type { EscalationReason } from './reason.ts'

/** Whose duty a step is: the reports are of whoever has the case, all else is the leader's own. */
export const bearerOfStep = (step: LeadersStep, { leader }: Escalation, owner: PersonId): PersonId =>
  step === 'report' || step === 'finalReport' ? owner : leader

const reasonOf = (step: LeadersStep): EscalationReason => (step === 'call' ? 'callMissed' : 'reportMissed')

/**
 * What a leader owed did not come: one level higher, as where nobody acknowledged, and it is dated anew, since they stay
 * answerable.
 */
export const missLeadersDate =
  (number: EscalationNumber): StandingStep =>
  (state, context) => {
    const escalation = state.escalations.find((one) => one.escalation === number)
    if (escalation?.dated == null) return []
    const { step, by: due } = escalation.dated
    const missed: StandingEvent = {
      type: 'leadersDateMissed',
      escalation: number,
      step,
      due,
      by: bearerOfStep(step, escalation, state.owner),
    }
    return inTurn(happens(missed), raise({ because: reasonOf(step) }))(state, context)
  }
