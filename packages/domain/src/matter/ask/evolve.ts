import type { Standing } from '../standing.ts'
import type { AskEvent } from './events.ts'

export const evolveAsk = <Stands extends Standing>(state: Stands, event: AskEvent): Stands => {
  switch (event.type) {
    case 'askPlaced':
      return {
        ...state,
        asks: [...state.asks, { ask: event.ask, by: event.by, to: event.to, due: event.due, overdue: false }],
        counts: { ...state.counts, asks: Math.max(state.counts.asks, event.ask) },
      }
    case 'askAnswered':
    case 'askWithdrawn':
      return { ...state, asks: state.asks.filter(({ ask }) => ask !== event.ask) }
    case 'askFellOverdue':
      return {
        ...state,
        asks: state.asks.map((ask) => (ask.ask === event.ask ? { ...ask, overdue: true } : ask)),
      }
    case 'askedTeamRemoved':
      return {
        ...state,
        asks: state.asks.map((ask) => (ask.ask === event.ask ? { ...ask, to: event.to } : ask)),
      }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
