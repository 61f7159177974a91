import { addMilliseconds, days } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, momentIn, words } from '../../shapes/basics.ts'
import { channelKind } from '../../shapes/contacts.ts'
import { caseAction } from './action.ts'
import { once, somebodyNotBlamed, someWords } from './trial.ts'

export const contactPlanActions = [
  caseAction({
    name: 'set-contact-plan',
    summary:
      'As a leader outside the case, say how the customer hears from us: it limits how, and never whether they are heard',
    body: z.strictObject({
      channel: channelKind
        .exclude(['survey', 'web'])
        .openapi({ description: 'By which we are in touch; nobody is by a survey, or by their own page.' }),
      person: id.openapi({ description: 'Who of us speaks with them.' }),
      everyDays: z
        .int()
        .min(1)
        .max(31)
        .openapi({ description: 'How often at least, as they are told; no clock watches it.' }),
      words: words.openapi({ description: 'Why, as the customer reads it.' }),
      reviewBy: momentIn.openapi({
        description: 'When it ends unless it is set anew, within half a year.',
      }),
    }),
    policy: 'acts-on-case',
    refusals: [
      'not-the-leader',
      'answers-for-it',
      'no-such-person',
      'person-not-active',
      'person-on-leave',
      'complaint-is-about-them',
      'due-in-the-past',
      'due-too-far',
      'plan-too-short',
    ],
    trials: (trying) =>
      once({
        channel: 'mail',
        person: somebodyNotBlamed(trying),
        everyDays: 7,
        words: someWords,
        reviewBy: addMilliseconds(trying.context.now, days(30)),
      }),
    commands: (body, { companySaid }) => [
      { ...body, type: 'setContactPlan', words: companySaid(body.words) },
    ],
  }),
  caseAction({
    name: 'end-contact-plan',
    summary:
      'As a leader, end the plan of contact, and say why; while the customer says no to it, only whoever judges that',
    body: z.strictObject({ words }),
    policy: 'acts-on-case',
    refusals: ['not-the-leader', 'already-known'],
    trials: () => once({ words: someWords }),
    commands: (body, { companySaid }) => [{ type: 'endContactPlan', words: companySaid(body.words) }],
  }),
] as const
