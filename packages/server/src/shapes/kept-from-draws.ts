import { z } from '@hono/zod-openapi'
import { moment } from './basics.ts'
import { personCard } from './people.ts'

export const keptReason = z.enum(['askedNotToBeCalled', 'beforeCourt']).openapi('KeptReason', {
  description: 'They asked that nobody rings them; the case is before a court.',
})

export const keptFromDraws = z.array(z.object({ reason: keptReason, by: personCard, at: moment })).openapi({
  description:
    'Why no leader is given this customer by chance, and who of us noted it. It moves nothing else of the case.',
})
