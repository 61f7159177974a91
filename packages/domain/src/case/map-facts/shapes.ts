import { z } from 'zod'
import { id, object, text, yesOrNo } from '../shape/fields.ts'
import type { EventOf, ShapesOf } from '../shape/shapes-of.ts'
import type { MapFactsEvent } from './events.ts'

export const mapFactsShapes = {
  mapFactsRecorded: object<EventOf<'mapFactsRecorded'>>()({
    type: z.literal('mapFactsRecorded'),
    problem: text.nullable(),
    facts: z.array(z.object({ fact: text, holds: yesOrNo.nullable() })),
    by: id,
  }),
  ruledOutTurnedUp: object<EventOf<'ruledOutTurnedUp'>>()({
    type: z.literal('ruledOutTurnedUp'),
    with: z.array(text),
    without: z.array(text),
  }),
  strandedByMap: object<EventOf<'strandedByMap'>>()({
    type: z.literal('strandedByMap'),
    key: text,
    leader: id,
    why: text,
  }),
} satisfies ShapesOf<MapFactsEvent>
