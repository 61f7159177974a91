import { z } from 'zod'
import { count, id, moment, object, text, words } from '../shape/fields.ts'
import type { EventOf, ShapesOf } from '../shape/shapes-of.ts'
import type { AskEvent } from './events.ts'

export const askShapes = {
  askPlaced: object<EventOf<'askPlaced'>>()({
    type: z.literal('askPlaced'),
    ask: count,
    by: id,
    to: text,
    question: words,
    due: moment,
  }),
  askAnswered: object<EventOf<'askAnswered'>>()({
    type: z.literal('askAnswered'),
    ask: count,
    by: id,
    answer: words,
  }),
  askWithdrawn: object<EventOf<'askWithdrawn'>>()({
    type: z.literal('askWithdrawn'),
    ask: count,
    by: id,
  }),
  askFellOverdue: object<EventOf<'askFellOverdue'>>()({
    type: z.literal('askFellOverdue'),
    ask: count,
  }),
  askedTeamRemoved: object<EventOf<'askedTeamRemoved'>>()({
    type: z.literal('askedTeamRemoved'),
    ask: count,
    team: text,
    to: text,
  }),
} satisfies ShapesOf<AskEvent>
