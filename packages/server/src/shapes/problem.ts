import { refusalCodes } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { errorCodes } from './error-codes.ts'

const facts = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).openapi({
  description: 'What a refusal knows: a time from which it would be allowed, a number, names.',
})

const refusalCode = z.enum(refusalCodes).openapi('RefusalCode')

/** Why something is not done, for whoever shows it to put into words. */
export const refusalView = z.object({ code: refusalCode, facts: facts.optional() }).openapi('RefusalView')

const problemCode = z
  .enum([...errorCodes, ...refusalCodes])
  .openapi('ProblemCode', { description: 'Stable; for programs.', example: 'input-invalid' })

export const problem = z
  .object({
    type: z.string().openapi({ example: 'about:blank' }),
    title: z.string().openapi({ example: 'The request does not fit' }),
    status: z.int(),
    detail: z.string().openapi({
      description:
        'What is wrong and what to do instead, for engineers, in English. What a person reads is worded from `code` and `facts`.',
    }),
    code: problemCode,
    requestId: z.string(),
    errors: z
      .array(z.object({ path: z.string(), code: z.string(), detail: z.string() }))
      .optional()
      .openapi({ description: 'Each part of the request that does not fit.' }),
    facts: facts.optional(),
  })
  .openapi('Problem')
