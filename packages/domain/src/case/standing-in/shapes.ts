import { z } from 'zod'
import { count, id, object, yesOrNo } from '../shape/fields.ts'
import type { EventOf, ShapesOf } from '../shape/shapes-of.ts'
import type { HandedToStandIn } from './events.ts'

export const standingInShapes = {
  handedToStandIn: object<EventOf<'handedToStandIn'>>()({
    type: z.literal('handedToStandIn'),
    because: z.literal('threat').exactOptional(),
    from: id,
    to: id,
    escalations: z.array(count),
    promises: z.array(count),
    danger: yesOrNo,
  }),
} satisfies ShapesOf<HandedToStandIn>
