import type { Case, Channel } from '../../api/shapes.ts'
import { readersField, readersIn } from './readers.ts'
import { action, oneOf, type Option, textOf, textOrNull, type Values, whenGiven } from './spec.ts'

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

const openIssues = (from: Case): readonly Option[] =>
  from.issues
    .filter(({ state }) => state === 'open' || state === 'proposed')
    .map(({ number, words }) => ({
      value: String(number),
      words: `${number}: ${words.words ?? ''}`.slice(0, 80),
    }))

/** They heard it, so they can be told by when they hear again. */
const isHeard = (values: Values): boolean =>
  values['outcome'] === 'conversation' || values['outcome'] === 'written'

const asksNothing = (values: Values): boolean => (values['asks'] ?? '') === ''

/** In their turn it is theirs to say whether it is solved, until somebody names a date again. */
const usualDate = (about: Case): string => (about.waitingOn === 'customer' ? '' : about.nextWord.usual)

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
        first: (about) => (about.danger?.trying == null ? 'conversation' : 'noAnswer'),
        options: [
          { value: 'conversation', words: 'We spoke' },
          { value: 'written', words: 'I wrote to them' },
          { value: 'messageLeft', words: 'I left a message' },
          { value: 'noAnswer', words: 'No answer' },
        ],
      },
      {
        kind: 'channel',
        name: 'channel',
        label: 'By',
        first: (about) => (about.danger?.trying == null ? (about.ways[0] ?? 'phone') : 'phone'),
      },
      { kind: 'words', name: 'words', label: 'What you said or wrote', voice: 'company' },
      readersField,
      {
        kind: 'pick',
        name: 'promise',
        label: 'The call-back that this keeps',
        of: callBacks,
        none: 'None',
        optional: true,
        when: (values) => values['outcome'] === 'conversation',
      },
      {
        kind: 'pick',
        name: 'asks',
        label: 'It asks them something about',
        hint: 'A question moves none of our dates. The second one about the same issue goes up to your lead.',
        of: openIssues,
        none: 'It asks them nothing',
        first: () => '',
        optional: true,
        when: isHeard,
      },
      {
        kind: 'moment',
        name: 'nextWord',
        label: 'They hear from us again by',
        hint: 'As you told them. Left empty, it is noon of your second working day.',
        side: 'ahead',
        first: usualDate,
        optional: true,
        when: (values) => isHeard(values) && asksNothing(values),
      },
      {
        kind: 'words',
        name: 'yes',
        label: 'Their yes to a date that is more than five working days ahead',
        voice: 'customer',
        when: (values, about) =>
          isHeard(values) && asksNothing(values) && textOf(values, 'nextWord') > about.nextWord.latest,
      },
      { kind: 'moment', name: 'madeAt', label: 'When, if not just now', side: 'past', optional: true },
    ],
    submit: 'Record it',
    body: (values) => ({
      channel: channelOf(values, 'channel'),
      words: textOf(values, 'words'),
      meantFor: readersIn(values),
      outcome: oneOf(outcomes, textOf(values, 'outcome'), 'written'),
      promise: values['outcome'] === 'conversation' ? numberOrNull(values, 'promise') : null,
      asks: isHeard(values) ? numberOrNull(values, 'asks') : null,
      nextWord:
        isHeard(values) && asksNothing(values)
          ? (whenGiven(values, 'nextWord', (by) => ({ by, yes: textOrNull(values, 'yes') })) ?? null)
          : null,
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
