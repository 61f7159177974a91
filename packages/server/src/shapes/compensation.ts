import { z } from '@hono/zod-openapi'
import { isCurrency } from '@buckstop/service-map/currency'

const minor = z.int().min(0).max(100_000_000)

/** What the company owes by a rule of its own where it breaks a promise; amounts are minor units (cents). */
export const compensationRule = z
  .strictObject({
    currency: z
      .string()
      .refine(isCurrency, 'is no currency of ISO 4217, such as EUR')
      .openapi({ example: 'EUR' }),
    brokenPromise: minor.openapi({ description: 'Of each promise that breaks.', example: 2000 }),
    lateDay: minor.default(0).openapi({
      description: 'Beside that, for each 24 hours from when the promise was due until they have it.',
    }),
    most: minor.min(1).openapi({ description: 'No case is owed more in all.', example: 10_000 }),
    kinds: z
      .array(z.enum(['deed', 'callBack']))
      .min(1)
      .max(2)
      .refine((kinds) => new Set(kinds).size === kinds.length, 'names one of them twice')
      .default(['deed', 'callBack'])
      .openapi({ description: 'Of which promises: that something is done, or that somebody rings.' }),
    withinWorkingDays: z
      .int()
      .min(1)
      .max(20)
      .default(5)
      .openapi({ description: 'By when they have it: working days of whoever owns the case.' }),
    why: z.string().trim().min(1).max(500).openapi({ description: 'For whoever asks later.' }),
  })
  .refine(({ brokenPromise, lateDay }) => brokenPromise + lateDay > 0, 'owes nothing')
  .refine(({ brokenPromise, lateDay, most }) => Math.max(brokenPromise, lateDay) <= most, {
    path: ['most'],
    error: 'is less than what one promise brings',
  })

export type KeptCompensation = z.output<typeof compensationRule>
