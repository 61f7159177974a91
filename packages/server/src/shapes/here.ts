import { z } from '@hono/zod-openapi'
import { id } from './basics.ts'
import { personCard } from './people.ts'

/** What somebody does who has a case open: writing is words to the customer. */
export const doings = ['reading', 'writing'] as const
export type Doing = (typeof doings)[number]

/** What a window in which a case is open says of itself. */
export const hereIn = z
  .strictObject({
    window: id.openapi({
      description: 'Drawn by whoever opens the case; each of somebody’s windows has its own.',
    }),
    doing: z
      .enum([...doings, 'gone'])
      .openapi({ description: '`writing`: words to the customer. `gone`: the case is open there no more.' }),
  })
  .openapi('HereIn')

export const hereView = z
  .object({
    people: z.array(personCard.extend({ doing: z.enum(doings) })),
    customer: z
      .enum(doings)
      .nullable()
      .openapi({ description: 'What the customer does in the chat; null where they have it open nowhere.' }),
  })
  .openapi('Here')
