import { z } from 'zod'
import { count, id, moment, object, words } from '../shape/fields.ts'
import type { EventOf, ShapesOf } from '../shape/shapes-of.ts'
import type { NextWordEvent } from './events.ts'

export const nextWordShapes = {
  nextWordSet: object<EventOf<'nextWordSet'>>()({
    type: z.literal('nextWordSet'),
    by: moment,
    of: id.nullable(),
    because: z.enum(['theirWord', 'named', 'agreed', 'rule', 'missed']),
    yes: words.nullable(),
    empty: count,
  }),
  nextWordMissed: object<EventOf<'nextWordMissed'>>()({
    type: z.literal('nextWordMissed'),
    due: moment,
    by: id,
  }),
} satisfies ShapesOf<NextWordEvent>
