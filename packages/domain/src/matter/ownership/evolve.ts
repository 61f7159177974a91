import type { Instant } from '../../time/instant.ts'
import type { Standing } from '../standing.ts'
import type { OwnershipEvent } from './events.ts'

export const evolveOwnership = <Stands extends Standing>(
  state: Stands,
  event: OwnershipEvent,
  at: Instant,
): Stands => {
  switch (event.type) {
    case 'transferOffered':
      return {
        ...state,
        offer: {
          offer: event.offer,
          by: event.by,
          to: event.to,
          expiresAt: event.expiresAt,
          frontDoor: event.frontDoor,
        },
        counts: { ...state.counts, offers: Math.max(state.counts.offers, event.offer) },
      }
    case 'transferDeclined':
      return { ...state, offer: null, declines: state.declines + 1 }
    case 'transferWithdrawn':
    case 'transferExpired':
    case 'offeredTeamRemoved':
      return { ...state, offer: null }
    case 'ownerChanged':
      return {
        ...state,
        owner: event.to,
        team: event.team,
        ownerSince: at,
        ownerBecause: event.because,
        owners: state.owners.includes(event.to) ? state.owners : [...state.owners, event.to],
        offer: null,
        declines: 0,
        // A leader who has it themselves again has delegated nothing.
        escalations: state.escalations.map((escalation) =>
          escalation.leader === event.to
            ? { ...escalation, delegatedTo: null, begun: false, reported: false }
            : escalation,
        ),
        counts: { ...state.counts, transfers: state.counts.transfers + 1 },
      }
    case 'threatReported':
      return state
    case 'teamRemoved':
      return { ...state, team: event.to }
    case 'pingPongSeen':
      return { ...state, counts: { ...state.counts, pingPongs: event.times } }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
