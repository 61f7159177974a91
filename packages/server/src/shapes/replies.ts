import { z } from '@hono/zod-openapi'
import { line, words } from './basics.ts'

const issue = (code: string, message: string) => ({ message, params: { code } })
const mostLetters = 10_000
const mostLanguages = 20

const text = words.refine(
  (said) => said.length <= mostLetters,
  issue('text-too-long', `is longer than ${mostLetters} characters`),
)

const texts = z
  .record(z.string().regex(/^[a-z]{2,3}$/), text)
  .refine(
    (all) => Object.keys(all).length <= mostLanguages,
    issue('text-too-long', `has more than ${mostLanguages} languages`),
  )
  .openapi({
    description:
      'By language. Where they are put in, {customer}, {reference}, {owner} and {date} (of the next word) are filled in from the case.',
  })

const version = z.string().max(100)

export const replyView = z.object({ name: z.string(), version, texts }).openapi('Reply')
export const repliesView = z.object({ items: z.array(replyView) }).openapi('Replies')

export const replyChange = z
  .strictObject({
    name: line.refine((said) => said.length <= 60, issue('text-too-long', 'is longer than 60 characters')),
    version: version.nullable().openapi({ description: 'Of what was read; null for a new one.' }),
    texts,
  })
  .openapi('ReplyChange', { description: 'Without a text it is thrown away.' })
