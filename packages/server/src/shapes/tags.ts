import { z } from '@hono/zod-openapi'
import { line } from './basics.ts'

const issue = (code: string, message: string) => ({ message, params: { code } })
const mostLetters = 40
const mostLanguages = 20

/** Few, of which the look has a readable pair each; the colour says nothing that the name does not. */
export const tagColours = ['stone', 'teal', 'violet', 'plum', 'olive'] as const
export type TagColour = (typeof tagColours)[number]

export const tagKey = line.refine(
  (key) => /^[\p{L}\p{M}\p{N}-]{1,40}$/u.test(key),
  issue('does-not-fit', 'is no key of a tag'),
)

const name = line.refine(
  (said) => said.length <= mostLetters,
  issue('text-too-long', `is longer than ${mostLetters} characters`),
)

const names = z
  .record(z.string().regex(/^[a-z]{2,3}$/), name)
  .openapi({ description: 'What it is called, by language.' })

const colour = z.enum(tagColours)

export const tagView = z
  .object({ key: z.string(), names: z.record(z.string(), z.string()), colour, retired: z.boolean() })
  .openapi('Tag', { description: 'What a company sorts its cases by, in words of its own.' })

export const tagsView = z
  .object({ items: z.array(tagView.extend({ version: z.string() })) })
  .openapi('Tags', { description: 'All of them; those that are retired stay where they are.' })

export const tagChange = z
  .strictObject({
    key: tagKey.nullable().openapi({ description: 'Null for a new one.' }),
    version: z.string().max(100).nullable().openapi({ description: 'Of what was read; null for a new one.' }),
    names: names
      .refine((all) => Object.keys(all).length > 0, issue('text-empty', 'has no name'))
      .refine(
        (all) => Object.keys(all).length <= mostLanguages,
        issue('text-too-long', `has more than ${mostLanguages} languages`),
      ),
    colour,
    retired: z.boolean().openapi({ description: 'It can’t be put on a case any more.' }),
  })
  .openapi('TagChange')
