import { standingWords } from '../../words/actions/standing.ts'
import { codeWords } from '../../words/codes.ts'
import { action, oneOf, textOf } from './spec.ts'

/** Nobody is in touch with anybody by a survey, or by the customer's own page. */
const planChannels = ['mail', 'chat', 'phone', 'sms', 'store', 'letter', 'visit'] as const
/** Half a year is the most that a plan may last. */
const planDays: Readonly<Record<string, number>> = { '1': 30, '3': 91, '6': 182 }

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

export const contactPlanActions = [
  action({
    name: 'set-contact-plan',
    room: 'standing',
    title: standingWords.setContactPlan.title,
    means: standingWords.setContactPlan.means,
    also: standingWords.setContactPlan.also,
    subject: null,
    fields: [
      {
        kind: 'choice',
        name: 'channel',
        label: standingWords.setContactPlan.channel.label,
        options: planChannels.map((channel) => ({ value: channel, words: codeWords.channel[channel] })),
      },
      { kind: 'person', name: 'person', label: standingWords.setContactPlan.person.label },
      {
        kind: 'choice',
        name: 'often',
        label: standingWords.setContactPlan.often.label,
        options: [1, 2, 7, 14, 31].map((days) => ({
          value: String(days),
          words: () => standingWords.setContactPlan.often.days({ days }),
        })),
      },
      { kind: 'words', name: 'words', label: standingWords.setContactPlan.words.label, voice: 'company' },
      {
        kind: 'choice',
        name: 'reviewBy',
        label: standingWords.setContactPlan.reviewBy.label,
        options: [1, 3, 6].map((months) => ({
          value: String(months),
          words: () => standingWords.setContactPlan.reviewBy.months({ months }),
        })),
      },
    ],
    submit: standingWords.setContactPlan.submit,
    body: (values) => ({
      channel: oneOf(planChannels, textOf(values, 'channel'), 'mail'),
      person: textOf(values, 'person'),
      everyDays: Number(textOf(values, 'often')),
      words: textOf(values, 'words'),
      reviewBy: inDays(planDays[textOf(values, 'reviewBy')] ?? 30),
    }),
  }),
  action({
    name: 'end-contact-plan',
    room: 'standing',
    title: standingWords.endContactPlan.title,
    means: standingWords.endContactPlan.means,
    also: standingWords.endContactPlan.also,
    subject: null,
    fields: [
      { kind: 'words', name: 'words', label: standingWords.endContactPlan.words.label, voice: 'company' },
    ],
    submit: standingWords.endContactPlan.submit,
    body: (values) => ({ words: textOf(values, 'words') }),
  }),
]
