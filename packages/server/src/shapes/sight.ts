import { viewerRules } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'

/** The rules by which somebody who works here sees a matter, the strongest first; `sight/staff/rules.ts` says what each shows. */
export const sightRules = [
  'noCustomer',
  'owns',
  'leads',
  'works',
  'covers',
  'administers',
  ...viewerRules,
] as const
export type SightRule = (typeof sightRules)[number]

/** Parts of a case that are not shown to everybody who sees it. */
export const sightParts = ['ourWords', 'identity', 'reach', 'remedies', 'notes', 'names'] as const
export type SightPart = (typeof sightParts)[number]

export const sightRule = z.enum(sightRules).openapi('SightRule', {
  description: 'The rule by which somebody sees a case: they own it, lead or work in its team, were asked.',
})

export const sightView = z
  .object({
    rule: sightRule,
    withheld: z.array(z.enum(sightParts)).openapi({
      description:
        'Parts that are not shown to me; where they would stand, the answer is empty. `ourWords`: what we wrote and noted; `identity`: who the customer is; `reach`: how to reach them; `remedies`: what puts it right and its amount; `notes`: what was noted of them; `names`: who of us did what.',
    }),
  })
  .openapi('Sight', { description: 'Why I see this case, and what of it is not shown to me.' })
