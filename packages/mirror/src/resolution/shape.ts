import { z } from 'zod'

import { BASES } from './basis.ts'

const count = z.number().int().min(0)

/** One ended case, as `resolutions.csv` has a row for it. */
export const resolutionShape = z
  .object({
    case: z.string(),
    endedAt: z.iso.datetime({ offset: true }).describe('the end that was not taken back'),
    resolution: z
      .enum(BASES)
      .nullable()
      .describe('how the end is known; null where that is not said, or said in ways that exclude each other'),
    reopened: count.describe('how often an earlier end was taken back'),
    returned: z
      .boolean()
      .nullable()
      .describe(
        'whether the customer came back within the days after the end; null where that cannot be known',
      ),
  })
  .meta({ title: 'A resolution' })

/** What all cases of a log come to. The six words are each counted by themselves. */
export const resolutionsShape = z
  .object({
    days: z.number().positive().describe('n of “returned within n days”'),
    ended: count.describe('cases with an end that was not taken back: the next seven add up to them'),
    confirmed: count.describe('confirmed by the customer'),
    assumed: count.describe('assumed from silence'),
    contained: count.describe('contained by a machine'),
    reported: count.describe('reported by staff'),
    unresolved: count.describe('ended without a resolution'),
    notSaid: count.describe('the log does not say how the end is known'),
    contradictory: count.describe('it says several things that exclude each other'),
    reopened: count.describe('cases of which an end was taken back, whether or not they ended again'),
    returned: z.object({
      cases: count.describe('ended cases whose customer came back within the days'),
      known: count.describe('ended cases of which that is known'),
      noCustomer: count.describe('cannot be known: the log names no customer'),
      tooSoon: count.describe('cannot be known yet: the log ends before the days have passed'),
    }),
    verified: z.object({
      cases: count.describe('confirmed by the customer, who did not come back within the days'),
      of: count.describe('ended cases of which it is known whether they are'),
    }),
    unknown: z
      .array(z.object({ case: z.string(), why: z.string() }))
      .describe('the first 100 ended cases of which something cannot be known'),
  })
  .meta({ title: 'Resolutions' })

export type Resolution = z.infer<typeof resolutionShape>
export type Resolutions = z.infer<typeof resolutionsShape>

/** The published JSON Schema; `packages/mirror/schema/verified-resolution.schema.json` holds the same. */
export const resolutionJsonSchema = (): object =>
  z.toJSONSchema(
    z
      .object({ resolutions: resolutionsShape, cases: z.array(resolutionShape) })
      .partial()
      .meta({ id: 'buckstop-verified-resolution', title: 'Verified resolution' }),
  )
