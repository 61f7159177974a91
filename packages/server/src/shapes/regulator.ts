import { z } from '@hono/zod-openapi'
import { moment } from './basics.ts'
import { personCard } from './people.ts'

const named = z.record(z.string(), z.string())

export const regulatorView = z
  .object({
    name: named.openapi({ description: 'By language.' }),
    kept: z.boolean().openapi({
      description:
        'False where the company changed its profile since: names are keys then, and not for people.',
    }),
    timeZone: z.string().nullable().openapi({
      description:
        'IANA name of the zone in which the regulator counts days; null where it is not known any more.',
    }),
    signed: z.boolean().openapi({
      description:
        'A lawyer of the company read the profile; else it counts inside alone, and is no date to a customer.',
    }),
    receivedAt: moment,
    clocks: z.array(
      z.object({
        number: z.int(),
        name: named,
        due: moment,
        rose: z.enum(['no', 'near', 'missed']),
        of: personCard.nullable().openapi({ description: 'The leader who sees to it, once it is near.' }),
      }),
    ),
    meanwhile: z.array(named).openapi({ description: 'What we do or leave until it is answered.' }),
  })
  .openapi('CaseByRegulator', {
    description: 'What the regulator whose profile the company keeps asks of this case.',
  })
