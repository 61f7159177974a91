import { z } from '@hono/zod-openapi'
import { id, line } from './basics.ts'
import { narrowing } from './narrowing.ts'
import { personCard } from './people.ts'

const issue = (code: string, message: string) => ({ message, params: { code } })

/** The lists that can be narrowed. */
export const narrowedLists = ['mine', 'team', 'all'] as const

/** Most of them; a column that one reads at a glance. */
export const mostSavedViews = 20

const version = z.string().max(100)

export const savedView = z
  .strictObject({
    id: id.openapi({ description: 'Drawn by whoever makes it.' }),
    name: line.refine((said) => said.length <= 60, issue('text-too-long', 'is longer than 60 characters')),
    list: z.enum(narrowedLists),
    narrowing,
    team: line
      .nullable()
      .openapi({ description: 'To whose people it is shown, by their lead; null for nobody else.' }),
  })
  .openapi('SavedView')

export const savedViews = z
  .object({
    version,
    mine: z.array(savedView).openapi({ description: 'In my order.' }),
    shown: z
      .array(savedView.extend({ by: personCard }))
      .openapi({ description: 'Those that leads of my teams show to them.' }),
  })
  .openapi('SavedViews')

export const savedViewsIn = z
  .strictObject({
    version: version.openapi({ description: 'Of what was read, so that no other window is overwritten.' }),
    mine: z
      .array(savedView)
      .max(mostSavedViews)
      .refine(
        (views) => new Set(views.map((view) => view.id)).size === views.length,
        issue('does-not-fit', 'names one of them twice'),
      ),
  })
  .openapi('SavedViewsIn')
