import { z } from 'zod'

/** The case that something is told of. */
const ofCase = z.object({ id: z.string(), reference: z.string() })

/**
 * What systems of the company can be told, and in which shape. A type's shape only gains fields; where one goes or means
 * something else, its version goes up.
 */
export const webhookShapes = {
  'case.opened': { version: 1, data: z.object({ case: ofCase }) },
  'case.ended': { version: 1, data: z.object({ case: ofCase, how: z.string() }) },
  'case.reopened': { version: 1, data: z.object({ case: ofCase }) },
  'promise.broken': { version: 1, data: z.object({ case: ofCase, promise: z.int() }) },
  'remedy.granted': {
    version: 1,
    data: z.object({
      case: ofCase,
      /** `for`: the case whose customer it is for, another one where cases have joined; `id` is the same wherever that goes. */
      remedy: z.object({
        number: z.int(),
        id: z.string(),
        for: z.string(),
        what: z.object({ of: z.enum(['map', 'house']), name: z.string() }),
        /** In the minor unit of its currency; null where it is no money. */
        amount: z.object({ currency: z.string(), minor: z.int() }).nullable(),
        grantedBy: z.string(),
      }),
    }),
  },
} as const

export type WebhookType = keyof typeof webhookShapes

export const webhookTypes = [
  'case.opened',
  'case.ended',
  'case.reopened',
  'promise.broken',
  'remedy.granted',
] as const satisfies readonly WebhookType[]

export type WebhookData<Type extends WebhookType> = z.output<(typeof webhookShapes)[Type]['data']>
