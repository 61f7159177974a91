import { z } from '@hono/zod-openapi'
import { languages } from '../language/language.ts'

const code = z
  .object({ side: z.int().positive(), path: z.string() })
  .openapi({ description: 'A QR code: an SVG path of what is dark in a square of so many units.' })

/** What a customer takes along from a counter, in their language: a card to print, or to show them. */
export const customerCard = z
  .object({
    language: z.enum(languages),
    company: z.string(),
    reference: z.string(),
    opens: z.enum(['case', 'newLink']).openapi({
      description:
        'What the code leads to: the page of the case that this contact opened, or where its customer asks for their link. A contact that joined a case opens nothing.',
    }),
    address: z.string().openapi({ description: 'Where the code leads. Shown once.' }),
    code,
    sentAway: z
      .object({ address: z.string(), shown: z.string(), code })
      .openapi({ description: 'Where they say that they were sent away; it opens nothing of anybody.' }),
    says: z.object({
      title: z.string(),
      answers: z.string(),
      reference: z.string(),
      next: z.string(),
      code: z.string(),
      higher: z.string(),
      sentAway: z.string(),
      phone: z.string().nullable(),
    }),
  })
  .openapi('CustomerCard')
