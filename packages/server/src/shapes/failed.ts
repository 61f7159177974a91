import { z } from '@hono/zod-openapi'
import { id, moment } from './basics.ts'
import { personCard } from './people.ts'

/** A mail that could not be read, or still waits to be. */
export const heardView = z
  .object({
    id,
    heardAt: moment,
    state: z.enum(['waits', 'failed']),
    why: z
      .enum(['took-too-long', 'took-too-much-memory', 'not-a-mail', 'unknown'])
      .nullable()
      .openapi({ description: 'Why it could not be read; null where it waits.' }),
    from: z.string().openapi({ description: 'The address that it was handed over from; may be empty.' }),
    size: z.int(),
    case: z
      .object({ id, reference: z.string(), owner: personCard.nullable() })
      .nullable()
      .openapi({ description: 'Where it stands as a contact, and who has that; null where it waits.' }),
  })
  .openapi('HeardMail')
