import { viewerRules } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, moment } from './basics.ts'
import { personCard } from './people.ts'

/** In what somebody saw a case: opened, in a list, found by search, in what they have to do, in the outbox, beside another. */
export const lookedHows = [
  'case',
  'list',
  'search',
  'duties',
  'messages',
  'systemicIssue',
  'otherCases',
] as const
export type LookedHow = (typeof lookedHows)[number]

/** By which somebody saw it whose look is written down; `sight/staff/rules.ts` says of which it is. */
export const lookedRules = ['works', 'covers', 'administers', ...viewerRules, 'perhapsSame'] as const
export type LookedRule = (typeof lookedRules)[number]

export const lookView = z
  .object({
    id,
    at: moment.openapi({ description: 'The first time in that hour.' }),
    person: personCard,
    machine: z
      .string()
      .nullable()
      .openapi({ description: 'The machine of theirs that asked; null for themselves.' }),
    how: z
      .enum(lookedHows)
      .openapi({ description: '`case` is one that was opened; all else names what was in it.' }),
    cases: z.array(
      z.object({
        id,
        reference: z.string().nullable().openapi({ description: 'Null where the case is gone.' }),
        rule: z.enum(lookedRules).openapi({ description: 'By which they saw it.' }),
      }),
    ),
  })
  .openapi('Look')
