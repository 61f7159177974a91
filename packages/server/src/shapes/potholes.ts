import { escalationReasons } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, moment } from './basics.ts'
import { textView } from './case-parts.ts'
import { availableAction } from './cases.ts'
import { offerView, ownAffairDuties, owedFields } from './own-affairs.ts'
import { personCard } from './people.ts'
import { settingKinds } from './setting-changes.ts'

export const potholeRow = z
  .object({
    id,
    reference: z.string(),
    case: z.object({ id, reference: z.string() }).openapi({
      description: 'The case that rose; whether I may see it, its own page says.',
    }),
    status: z.enum(['open', 'ended']),
    how: z.enum(['changed', 'reasoned']).nullable().openapi({
      description: 'Something was changed, or it is written why not. Null while it is open.',
    }),
    because: z.enum(escalationReasons).openapi({ description: 'Why the case rose first.' }),
    problem: z.string().nullable().openapi({ description: 'Its place: the problem of the service map.' }),
    owner: personCard,
    team: z.string(),
    next: moment.nullable().openapi({ description: 'By when it is answered; null while the case goes on.' }),
    overdue: z.boolean(),
    rises: z.int().openapi({ description: 'How often the case rose.' }),
    cameBack: z.int().openapi({ description: 'How many potholes came of the same cause since it ended.' }),
    cameBackFrom: id.nullable().openapi({ description: 'The one that ended with a reason before.' }),
    mine: z.boolean().openapi({ description: 'Something of it waits for me, or for a team of mine.' }),
    changedAt: moment,
  })
  .openapi('PotholeRow')

export const potholeDutyKinds = ['answerPothole', 'decideReason', ...ownAffairDuties] as const

const duty = z.object({
  kind: z.enum(potholeDutyKinds),
  ...owedFields,
})

export const potholeDutyRow = duty
  .extend({ pothole: z.object({ id, reference: z.string(), caseReference: z.string() }) })
  .openapi('PotholeDutyRow')

/** Something that was changed since the case rose, which may be what keeps the next from rising. */
const changeView = z.object({
  id,
  at: moment,
  kind: z.enum(settingKinds),
  named: z.string().openapi({ description: 'What it was called then.' }),
})

export const potholeView = potholeRow
  .extend({
    version: z.int(),
    openedAt: moment,
    ownerSince: moment,
    caseEndedAt: moment.nullable(),
    verdict: z.enum(['stands', 'changeWanted']).nullable().openapi({
      description: 'What the member of the board said of the earlier reason; null where that is not said.',
    }),
    earlierReason: textView.nullable().openapi({ description: 'The reason why not of the earlier one.' }),
    end: z
      .object({
        how: z.enum(['changed', 'reasoned']),
        at: moment,
        by: personCard,
        words: textView,
        change: changeView.nullable(),
      })
      .nullable(),
    changes: z.array(changeView).openapi({
      description:
        'What was changed since the case rose, the last first; at most 20. Empty once it has ended.',
    }),
    offer: offerView.nullable(),
    owed: z.array(duty).openapi({ description: 'What is owed and by when, the next first.' }),
    actions: z.array(availableAction).openapi({ description: 'What I could do now, and why not.' }),
  })
  .openapi('Pothole')
