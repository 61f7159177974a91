import { z } from '@hono/zod-openapi'
import { moment } from './basics.ts'

/** As a flood's cases are told apart: a part of the addresses that they came from; null once that is forgotten. */
export const network = z
  .string()
  .min(1)
  .max(60)
  .nullable()
  .openapi({ description: 'The network that they came from; null once that is forgotten.' })

export const arrivingFlood = z
  .object({
    network,
    cases: z.int(),
    yours: z.int().openapi({ description: 'Of these, how many I own or answer for, and so can gather.' }),
    since: moment,
    last: moment,
    due: moment.openapi({ description: 'By when the first of their customers hears from us.' }),
  })
  .openapi('ArrivingFlood')

export const gatheredNow = z
  .object({
    gathered: z.int(),
    more: z.boolean().openapi({ description: 'There are more: ask again.' }),
  })
  .openapi('GatheredNow')
