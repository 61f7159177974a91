import type { Instant } from '../../time/instant.ts'
import type { Standing } from '../standing.ts'
import type { Escalation } from '../parts.ts'
import type { EscalationNumber } from '../text.ts'
import type { EscalationEvent } from './events.ts'

const change = <Stands extends Standing>(
  state: Stands,
  number: EscalationNumber,
  changed: Partial<Escalation>,
): Stands => ({
  ...state,
  escalations: state.escalations.map((escalation) =>
    escalation.escalation === number ? { ...escalation, ...changed } : escalation,
  ),
})

export const evolveEscalation = <Stands extends Standing>(
  state: Stands,
  event: EscalationEvent,
  at: Instant,
): Stands => {
  switch (event.type) {
    case 'caseEscalated': {
      const { escalation, leader, insteadOf, because, acknowledgeBy } = event
      const raised: Escalation = {
        escalation,
        leader,
        ...(insteadOf === undefined ? {} : { insteadOf }),
        because,
        raisedAt: at,
        acknowledgeBy,
        acknowledged: false,
        rose: false,
        delegatedTo: null,
        begun: false,
        reported: false,
        heard: null,
        triedOn: [],
        dated: null,
      }
      return {
        ...state,
        escalations: [...state.escalations, raised],
        climbed: state.climbed.includes(leader) ? state.climbed : [...state.climbed, leader],
        counts: { ...state.counts, escalations: Math.max(state.counts.escalations, escalation) },
      }
    }
    case 'escalationAcknowledged':
      return change(state, event.escalation, { acknowledged: true })
    case 'escalationUnacknowledged':
      return change(state, event.escalation, { rose: true })
    case 'escalationDelegated':
      return change(state, event.escalation, {
        delegatedTo: event.to,
        begun: false,
        reported: false,
        acknowledged: true,
        dated: null,
      })
    case 'escalationReported':
      return change(state, event.escalation, { begun: true, reported: event.final, dated: null })
    case 'escalationDated':
      return change(state, event.escalation, { dated: event.dated })
    case 'leadersDateMissed':
      return change(state, event.escalation, { dated: null })
    case 'leaderHeardCustomer':
      return change(state, event.escalation, {
        heard: event.right ? 'right' : 'notRight',
        acknowledged: true,
        triedOn: [],
        dated: null,
      })
    case 'escalationEnded':
      return {
        ...state,
        escalations: state.escalations.filter(({ escalation }) => escalation !== event.escalation),
      }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
