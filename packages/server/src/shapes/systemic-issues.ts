import { escalationReasons } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, moment } from './basics.ts'
import { textView } from './case-parts.ts'
import { availableAction } from './cases.ts'
import { offerView, ownAffairDuties, owedFields } from './own-affairs.ts'
import { personCard } from './people.ts'
import { storyFacts, storyWho, systemicIssueEventType } from './story.ts'

export const systemicIssueRow = z
  .object({
    id,
    reference: z.string(),
    title: z.string().openapi({ description: 'The first of the words by which it is known.' }),
    status: z.enum(['open', 'ended']),
    owner: personCard,
    team: z.string(),
    cases: z
      .int()
      .openapi({ description: 'In how many cases the cause showed; of a flood, how many it gathers now.' }),
    next: moment.nullable().openapi({ description: 'When something is due of it; null once it has ended.' }),
    overdue: z.boolean(),
    escalated: z.boolean(),
    flood: z.enum(['gathers', 'answered']).nullable().openapi({
      description:
        'Its cases came in a flood, and are answered together: it gathers them until they are. Null where it is none.',
    }),
    mine: z.boolean().openapi({ description: 'Something of it waits for me, or for a team of mine.' }),
    changedAt: moment,
  })
  .openapi('SystemicIssueRow')

export const systemicDutyKinds = ['promiseAction', 'reviewCause', 'answerFlood', ...ownAffairDuties] as const

const duty = z.object({
  kind: z.enum(systemicDutyKinds),
  ...owedFields,
})

export const systemicDutyRow = duty
  .extend({
    systemicIssue: z.object({ id, reference: z.string(), title: z.string(), owner: personCard }),
  })
  .openapi('SystemicDutyRow')

export const systemicIssueView = systemicIssueRow
  .extend({
    words: textView,
    version: z.int(),
    openedAt: moment,
    foundBy: personCard,
    ownerSince: moment,
    end: z
      .object({ how: z.enum(['putRight', 'noCause']), at: moment, by: personCard, reason: textView })
      .nullable(),
    ladder: z.array(personCard).openapi({ description: 'Who is above its owner, and can end it.' }),
    nextStep: z
      .object({ step: z.enum(['promise', 'review', 'answer']), by: moment, of: personCard })
      .nullable()
      .openapi({ description: 'Null while a corrective action is promised, which is the date then.' }),
    promises: z
      .array(z.object({ number: z.int(), what: textView, by: personCard, due: moment, overdue: z.boolean() }))
      .openapi({ description: 'Corrective actions that are promised and not done yet.' }),
    offer: offerView.nullable(),
    escalations: z.array(
      z.object({
        number: z.int(),
        leader: personCard,
        because: z.enum(escalationReasons),
        acknowledgeBy: moment,
        acknowledged: z.boolean(),
      }),
    ),
    owed: z.array(duty).openapi({ description: 'What is owed and by when, the next first.' }),
    counts: z.object({
      promisesKept: z.int(),
      promisesBroken: z.int(),
      transfers: z.int(),
      reopenings: z.int(),
    }),
    actions: z.array(availableAction).openapi({ description: 'What I could do now, and why not.' }),
  })
  .openapi('SystemicIssue')

export const gatheredCase = z
  .object({
    gatheredAt: moment,
    gatheredBy: personCard,
    case: z
      .object({
        id,
        reference: z.string(),
        status: z.enum(['open', 'ended']),
        opening: z.string(),
        owner: personCard,
      })
      .nullable()
      .openapi({ description: 'Null where I may not see the case: it counts all the same.' }),
  })
  .openapi('GatheredCase')

export const systemicIssueEntry = z
  .object({
    number: z.int(),
    at: moment,
    type: systemicIssueEventType,
    person: personCard.nullable().openapi({ description: 'Who did it; nobody where the clock did.' }),
    who: storyWho,
    words: z.array(textView),
    facts: storyFacts,
  })
  .openapi('SystemicIssueEntry')
