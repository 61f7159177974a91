import { remedyKinds } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, line, moment, money } from './basics.ts'
import { textView } from './case-parts.ts'
import { personCard } from './people.ts'

export const remedyWhat = z
  .discriminatedUnion('of', [
    z.strictObject({ of: z.literal('map'), name: line }),
    z.strictObject({ of: z.literal('house'), kind: z.enum(remedyKinds) }),
  ])
  .openapi('RemedyWhat', { description: 'One that the service map names, or one that every company has.' })

const wanted = {
  issue: z.int().nullable(),
  what: remedyWhat,
  amount: money.nullable(),
  words: textView,
  by: personCard,
}

const limit = z.object({ id, reason: z.string(), setBy: personCard })

export const caseRemedies = z
  .object({
    granted: z.array(
      z.object({
        number: z.int(),
        ...wanted,
        state: z.enum(['owed', 'delivered', 'failed', 'replaced']),
        due: moment.nullable().openapi({ description: 'Null where no promise of it is open.' }),
        failures: z.int(),
        checkedBy: personCard.nullable().openapi({ description: 'Since it last failed.' }),
        releasedBy: personCard.nullable(),
      }),
    ),
    requests: z.array(
      z.object({
        number: z.int(),
        ...wanted,
        reason: textView,
        to: personCard,
        due: moment,
        done: z
          .boolean()
          .openapi({ description: 'Granted already, since it could not wait: it is accounted for.' }),
      }),
    ),
    choices: z
      .array(
        z.object({
          what: remedyWhat,
          needsAmount: z.boolean(),
          takesAmount: z.boolean(),
          feasible: z.boolean().nullable().openapi({ description: 'Null where it is not known.' }),
          lacks: z
            .array(z.string())
            .openapi({ description: 'Facts that it takes and that are not known to hold.' }),
          may: z.enum(['now', 'ask', 'nobody']),
          left: money.nullable().openapi({
            description: 'What whoever looks may still grant of it in this case; null for any amount.',
          }),
          ask: personCard.nullable().openapi({ description: 'Who may grant it, or more of it.' }),
          limit: limit.nullable().openapi({ description: 'Who limited it, and why.' }),
        }),
      )
      .openapi({ description: 'What could be granted, and what of it by whoever looks, without asking.' }),
    currency: z.string().nullable(),
    actFirst: z
      .enum(['danger', 'stranded'])
      .nullable()
      .openapi({ description: 'Why it may be granted before anybody is asked; null where it may not.' }),
  })
  .openapi('CaseRemedies')
