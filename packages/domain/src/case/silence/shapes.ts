import { z } from 'zod'
import { id, moment, object } from '../shape/fields.ts'
import type { EventOf, ShapesOf } from '../shape/shapes-of.ts'
import type { SilenceEvent } from './events.ts'

export const silenceShapes = {
  silenceBroken: object<EventOf<'silenceBroken'>>()({
    type: z.literal('silenceBroken'),
  }),
  attemptDated: object<EventOf<'attemptDated'>>()({
    type: z.literal('attemptDated'),
    by: moment,
  }),
  attemptMissed: object<EventOf<'attemptMissed'>>()({
    type: z.literal('attemptMissed'),
    due: moment,
    by: id,
  }),
  lapseDated: object<EventOf<'lapseDated'>>()({
    type: z.literal('lapseDated'),
    at: moment,
  }),
} satisfies ShapesOf<SilenceEvent>
