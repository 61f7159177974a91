import { z } from '@hono/zod-openapi'
import { lineOf } from './basics.ts'
import { personCard } from './people.ts'

export const figuresSeenBy = ['nobody', 'leads', 'leaders'] as const
export type FiguresSeenBy = (typeof figuresSeenBy)[number]

const count = z.int().min(0)
const seenBy = z.enum(figuresSeenBy).openapi({
  description:
    'To whom figures of others are shown: to nobody, to whoever leads them, or only to leaders on levels of their own. Each always sees their own.',
})

const shown = {
  referrals: count.openapi({
    description: 'How often they referred something upward, which counts for them.',
  }),
  promisesKept: count,
  thanks: count.openapi({ description: 'How often a customer thanked them by name.' }),
}

export const figuresView = z
  .object({
    month: z
      .string()
      .openapi({ example: '2026-10', description: 'The last whole month; no later figures are shown.' }),
    own: z
      .object({
        ...shown,
        unnamedReferrals: count.openapi({
          description: 'Of the referrals, how many without their name; nobody else is shown these.',
        }),
      })
      .openapi({ description: 'My own, which nobody has to turn on.' }),
    seenBy,
    reason: z
      .string()
      .nullable()
      .openapi({ description: 'Why the company set it so; null where nobody ever did.' }),
    teams: z.array(
      z.object({
        team: z.string(),
        people: z
          .array(z.object({ person: personCard, ...shown }))
          .nullable()
          .openapi({
            description:
              'By name, and in no other order; null of fewer than five. Referrals without a name are not in it.',
          }),
      }),
    ),
  })
  .openapi('Figures')

export const figuresChange = z
  .strictObject({ from: seenBy, seenBy, reason: lineOf(500) })
  .openapi('FiguresChange', { description: '`from` is how it was read before.' })
