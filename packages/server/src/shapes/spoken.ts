import { z } from '@hono/zod-openapi'
import { languages } from '../language/language.ts'

export const spokenMeans =
  'In which the company’s pages and mails speak to customers, the first where a customer’s own is none of them.'

/** At least one of ours, each once. */
export const spokenIn = z
  .array(z.enum(languages))
  .refine((chosen) => chosen.length > 0, {
    message: 'are none: customers have to be spoken to in one',
    params: { code: 'languages-none' },
  })
  .refine((chosen) => new Set(chosen).size === chosen.length, {
    message: 'name one of them twice',
    params: { code: 'does-not-fit' },
  })
  .openapi({ description: spokenMeans })
