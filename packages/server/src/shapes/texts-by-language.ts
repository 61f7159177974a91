import { z } from '@hono/zod-openapi'
import { words } from './basics.ts'

const issue = (code: string, message: string) => ({ message, params: { code } })
const mostLanguages = 20

/** One text of ours, as an admin writes it. @param most letters of it */
export const textOf = (most: number) =>
  words.refine((said) => said.length <= most, issue('text-too-long', `is longer than ${most} characters`))

/** One text a language. */
export const byLanguage = <Text extends z.ZodType<string, string>>(text: Text) =>
  z
    .record(z.string().regex(/^[a-z]{2,3}$/), text)
    .refine(
      (all) => Object.keys(all).length <= mostLanguages,
      issue('text-too-long', `has more than ${mostLanguages} languages`),
    )
