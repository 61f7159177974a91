import { count, id, moment, text, words } from '../shape/fields.ts'
import { event, type EventIn } from '../shape/event-type.ts'

export const askEvents = [
  event(
    'askPlaced',
    { ask: count, by: id, to: text, question: words, due: moment },
    ({ by, to }, { person }) => `${person(by)} asked ${to}`,
  ),
  event(
    'askAnswered',
    { ask: count, by: id, answer: words },
    ({ by }, { person }) => `${person(by)} answered the question`,
  ),
  event(
    'askWithdrawn',
    { ask: count, by: id },
    ({ by }, { person }) => `${person(by)} took the question back`,
  ),
  /** Stays open: an overdue ask still wants its answer. */
  event('askFellOverdue', { ask: count }, 'A question was not answered in time'),
  /** The asked team is gone from the service map: who was above it answers now, by the same date. */
  event(
    'askedTeamRemoved',
    { ask: count, team: text, to: text },
    ({ team, to }) => `${team} is gone from the service map: ${to} answers the question now`,
  ),
] as const

export type AskEvent = EventIn<typeof askEvents>
