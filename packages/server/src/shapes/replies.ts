import { z } from '@hono/zod-openapi'
import { line } from './basics.ts'
import { byLanguage, textOf } from './texts-by-language.ts'

const issue = (code: string, message: string) => ({ message, params: { code } })
const mostLetters = 10_000

const texts = byLanguage(textOf(mostLetters)).openapi({
  description:
    'By language. Where they are put in, {customer}, {reference}, {owner}, {team} and {date} (of the next word) are filled in from the case, {writer} and {title} from whoever writes.',
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
