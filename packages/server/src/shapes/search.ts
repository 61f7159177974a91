import { z } from '@hono/zod-openapi'
import { cursor, limit, line } from './basics.ts'
import { caseRow } from './cases.ts'

export const foundIn = ['customerWords', 'ourWords', 'file', 'name', 'identifier', 'reference'] as const

const find = z
  .object({
    in: z.enum(foundIn).openapi({ description: 'What it was found in.' }),
    text: z
      .string()
      .openapi({ description: 'What stands there; of a longer text what is around the first place.' }),
    language: z.string().nullable(),
    ranges: z
      .array(z.object({ start: z.int(), end: z.int() }))
      .openapi({ description: 'Where in `text`, in UTF-16 code units, without `end` itself.' }),
  })
  .openapi('Find')

export const foundCase = caseRow
  .extend({
    found: z.array(find).openapi({
      description: 'Why it was found; empty where that was said further back than what is looked through.',
    }),
  })
  .openapi('FoundCase')

export const searchPage = z
  .object({
    items: z.array(foundCase),
    next: z.string().nullable().openapi({
      description: 'Where the next page begins; a page may hold few or none and have a next one.',
    }),
    count: z
      .object({ atLeast: z.int(), exactly: z.boolean() })
      .nullable()
      .openapi({ description: 'How many there are, counted up to 1,000; with the first page.' }),
    corrections: z.array(z.object({ typed: z.string(), meant: z.string() })).openapi({
      description: 'Nothing was found as it was typed: these words were looked for instead, and found.',
    }),
    catchingUp: z.boolean().openapi({
      description: 'Cases from an earlier version are still being made findable; some may be missing.',
    }),
  })
  .openapi('SearchPage')

export const searchQuery = z.object({
  q: line.openapi({
    description:
      'Words, parts of words, names, telephone numbers, addresses, order numbers or references, or parts of them; all of them have to be found.',
  }),
  status: z.enum(['open', 'ended', 'all']).default('all'),
  cursor: cursor.optional(),
  limit,
})
