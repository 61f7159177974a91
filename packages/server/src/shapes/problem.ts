import { z } from '@hono/zod-openapi'

export const problem = z
  .object({
    type: z.string().openapi({ example: 'about:blank' }),
    title: z.string().openapi({ example: 'The request does not fit' }),
    status: z.int(),
    detail: z.string().openapi({ description: 'What is wrong and what to do instead, for a person.' }),
    code: z.string().openapi({ description: 'Stable; for programs.', example: 'input-invalid' }),
    requestId: z.string(),
    errors: z
      .array(z.object({ path: z.string(), code: z.string(), detail: z.string() }))
      .optional()
      .openapi({ description: 'Each part of the request that does not fit.' }),
    facts: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
      .optional()
      .openapi({
        description: 'What a refusal knows: a time from which it would be allowed, a number, names.',
      }),
  })
  .openapi('Problem')
