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
} as const

export type WebhookType = keyof typeof webhookShapes

export const webhookTypes = [
  'case.opened',
  'case.ended',
  'case.reopened',
  'promise.broken',
] as const satisfies readonly WebhookType[]

export type WebhookData<Type extends WebhookType> = z.output<(typeof webhookShapes)[Type]['data']>
