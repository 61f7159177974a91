import type { Case, Channel } from '../../api/shapes.ts'
import { action, oneOf, type Option, textOf, type Values, whenGiven } from './spec.ts'

const channels: readonly Channel[] = [
  'web',
  'mail',
  'chat',
  'phone',
  'sms',
  'store',
  'letter',
  'survey',
  'visit',
]

export const channelOf = (values: Values, name: string): Channel =>
  oneOf(channels, textOf(values, name), 'phone')

const outcomes = ['written', 'conversation', 'messageLeft', 'noAnswer'] as const

const callBacks = (from: Case): readonly Option[] =>
  from.promises
    .filter(
      (promise) => promise.kind === 'callBack' && promise.state !== 'kept' && promise.state !== 'released',
    )
    .map((promise) => ({
      value: String(promise.number),
      words: `${promise.by.name}: ${promise.what.words ?? 'a call'}`,
    }))

const numberOrNull = (values: Values, name: string): number | null => {
  const typed = values[name] ?? ''
  return typed === '' ? null : Number(typed)
}

const unproven = (from: Case): readonly Option[] =>
  from.unproven.map((id, index) => ({ value: id, words: `Contact ${index + 1} without proof` }))

export const contactActions = [
  action({
    name: 'make-contact',
    room: 'contact',
    title: 'Record a call or message',
    means: 'What you said or wrote to the customer, in your words: they read it on their page.',
    also: 'reply answer call phone mail message customer contact speak',
    subject: null,
    fields: [
      {
        kind: 'choice',
        name: 'outcome',
        label: 'How it went',
        options: [
          { value: 'conversation', words: 'We spoke' },
          { value: 'written', words: 'I wrote to them' },
          { value: 'messageLeft', words: 'I left a message' },
          { value: 'noAnswer', words: 'No answer' },
        ],
      },
      { kind: 'channel', name: 'channel', label: 'By' },
      { kind: 'words', name: 'words', label: 'What you said or wrote', voice: 'company' },
      {
        kind: 'pick',
        name: 'promise',
        label: 'The call-back that this keeps',
        of: callBacks,
        none: 'None',
        optional: true,
        when: (values) => values['outcome'] === 'conversation',
      },
      { kind: 'moment', name: 'madeAt', label: 'When, if not just now', side: 'past', optional: true },
    ],
    submit: 'Record it',
    body: (values) => ({
      channel: channelOf(values, 'channel'),
      words: textOf(values, 'words'),
      outcome: oneOf(outcomes, textOf(values, 'outcome'), 'written'),
      promise: values['outcome'] === 'conversation' ? numberOrNull(values, 'promise') : null,
      ...whenGiven(values, 'madeAt', (madeAt) => ({ madeAt })),
    }),
  }),
  action({
    name: 'receive-contact',
    room: 'contact',
    title: 'Enter what the customer said',
    means: 'In their own words, as exactly as you can. It joins this case.',
    also: 'called came in letter counter visit received',
    subject: null,
    fields: [
      { kind: 'channel', name: 'channel', label: 'By' },
      { kind: 'words', name: 'words', label: 'Their words', voice: 'customer' },
      {
        kind: 'check',
        name: 'toldAgain',
        label: 'They had to tell the whole story again',
        hint: 'It counts, so that we see how often it happens.',
      },
      { kind: 'moment', name: 'receivedAt', label: 'When, if not just now', side: 'past', optional: true },
    ],
    submit: 'Enter it',
    body: (values) => ({
      channel: channelOf(values, 'channel'),
      words: textOf(values, 'words'),
      toldAgain: values['toldAgain'] === 'yes',
      ...whenGiven(values, 'receivedAt', (receivedAt) => ({ receivedAt })),
    }),
  }),
  action({
    name: 'vouch-for-contact',
    room: 'contact',
    title: 'Vouch that a contact is the customer’s',
    means: 'It came without proof of who sent it. Once you vouch for it, the customer’s page shows it.',
    also: 'proof identity confirm sender',
    subject: null,
    fields: [{ kind: 'pick', name: 'contact', label: 'Which contact', of: unproven, none: 'Choose one' }],
    submit: 'It is theirs',
    body: (values) => ({ contact: textOf(values, 'contact') }),
  }),
]
