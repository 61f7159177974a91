import { count, id, moment, text, words } from '../shape/fields.ts'
import { event, type EventIn } from '../shape/event-type.ts'

export const askEvents = [
  event('askPlaced', { ask: count, by: id, to: text, question: words, due: moment }),
  event('askAnswered', { ask: count, by: id, answer: words }),
  event('askWithdrawn', { ask: count, by: id }),
  /** Stays open: an overdue ask still wants its answer. */
  event('askFellOverdue', { ask: count }),
  /** The asked team is gone from the service map: who was above it answers now, by the same date. */
  event('askedTeamRemoved', { ask: count, team: text, to: text }),
] as const

export type AskEvent = EventIn<typeof askEvents>
