import type { Case, Channel } from '../../api/shapes.ts'
import { readersField, readersIn } from './readers.ts'
import { action, oneOf, type Option, textOf, textOrNull, type Values, whenGiven } from './spec.ts'
import { letterWords } from '../../words/letter.ts'
import { contactWords } from '../../words/actions/contact.ts'
import { actionWords } from '../../words/actions.ts'

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
      words: () =>
        actionWords.subject.callBack({
          by: promise.by.name,
          what: promise.what.words ?? actionWords.subject.aCall(),
        }),
    }))

const numberOrNull = (values: Values, name: string): number | null => {
  const typed = values[name] ?? ''
  return typed === '' ? null : Number(typed)
}

const openIssues = (from: Case): readonly Option[] =>
  from.issues
    .filter(({ state }) => state === 'open' || state === 'proposed' || state === 'reported')
    .map(({ number, words }) => ({
      value: String(number),
      words: () => actionWords.subject.numbered({ number, words: words.words ?? '' }).slice(0, 80),
    }))

/** They heard it, so they can be told by when they hear again. */
const isHeard = (values: Values): boolean =>
  values['outcome'] === 'conversation' || values['outcome'] === 'written'

const asksNothing = (values: Values): boolean => (values['asks'] ?? '') === ''

/** In their turn it is theirs to say whether it is solved, until somebody names a date again. */
const usualDate = (about: Case): string => (about.waitingOn === 'customer' ? '' : about.nextWord.usual)

const unproven = (from: Case): readonly Option[] =>
  from.unproven.map((id, index) => ({
    value: id,
    words: () => actionWords.subject.unproven({ number: index + 1 }),
  }))

export const makeContact = action<'make-contact'>({
  name: 'make-contact',
  room: 'contact',
  title: contactWords.makeContact.title,
  means: contactWords.makeContact.means,
  also: contactWords.makeContact.also,
  subject: null,
  fields: [
    {
      kind: 'choice',
      name: 'outcome',
      label: contactWords.makeContact.outcome.label,
      first: (about) => (about.danger?.trying == null ? 'conversation' : 'noAnswer'),
      options: [
        { value: 'conversation', words: contactWords.makeContact.outcome.conversation },
        { value: 'written', words: contactWords.makeContact.outcome.written },
        { value: 'messageLeft', words: contactWords.makeContact.outcome.messageLeft },
        { value: 'noAnswer', words: contactWords.makeContact.outcome.noAnswer },
      ],
    },
    {
      kind: 'channel',
      name: 'channel',
      label: contactWords.makeContact.channel.label,
      first: (about) => (about.danger?.trying == null ? (about.ways[0] ?? 'phone') : 'phone'),
    },
    { kind: 'words', name: 'words', label: contactWords.makeContact.words.label, voice: 'company' },
    readersField,
    {
      kind: 'pick',
      name: 'promise',
      label: contactWords.makeContact.promise.label,
      of: callBacks,
      none: contactWords.makeContact.promise.none,
      optional: true,
      when: (values) => values['outcome'] === 'conversation',
    },
    {
      kind: 'pick',
      name: 'asks',
      label: contactWords.makeContact.asks.label,
      hint: contactWords.makeContact.asks.hint,
      of: openIssues,
      none: contactWords.makeContact.asks.none,
      first: () => '',
      optional: true,
      when: isHeard,
    },
    {
      kind: 'moment',
      name: 'nextWord',
      label: contactWords.makeContact.nextWord.label,
      hint: contactWords.makeContact.nextWord.hint,
      side: 'ahead',
      first: usualDate,
      optional: true,
      when: (values) => isHeard(values) && asksNothing(values),
    },
    {
      kind: 'words',
      name: 'yes',
      label: contactWords.makeContact.yes.label,
      voice: 'customer',
      when: (values, about) =>
        isHeard(values) && asksNothing(values) && textOf(values, 'nextWord') > about.nextWord.latest,
    },
    {
      kind: 'moment',
      name: 'madeAt',
      label: contactWords.makeContact.madeAt.label,
      side: 'past',
      optional: true,
    },
  ],
  submit: contactWords.makeContact.submit,
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
})

export const contactActions = [
  makeContact,
  action({
    name: 'receive-contact',
    room: 'contact',
    title: contactWords.receiveContact.title,
    means: contactWords.receiveContact.means,
    also: contactWords.receiveContact.also,
    subject: null,
    fields: [
      { kind: 'channel', name: 'channel', label: contactWords.receiveContact.channel.label },
      { kind: 'words', name: 'words', label: contactWords.receiveContact.words.label, voice: 'customer' },
      {
        kind: 'check',
        name: 'toldAgain',
        label: contactWords.receiveContact.toldAgain.label,
        hint: contactWords.receiveContact.toldAgain.hint,
      },
      {
        kind: 'moment',
        name: 'receivedAt',
        label: contactWords.receiveContact.receivedAt.label,
        side: 'past',
        optional: true,
      },
    ],
    submit: contactWords.receiveContact.submit,
    body: (values) => ({
      channel: channelOf(values, 'channel'),
      words: textOf(values, 'words'),
      toldAgain: values['toldAgain'] === 'yes',
      ...whenGiven(values, 'receivedAt', (receivedAt) => ({ receivedAt })),
    }),
  }),
  action({
    name: 'transcribe-letter',
    room: 'contact',
    title: letterWords.transcribe,
    means: letterWords.about,
    also: letterWords.pictures,
    subject: null,
    inStory: true,
    fields: [],
    submit: letterWords.save,
    body: (values) => ({ contact: textOf(values, 'contact'), words: textOf(values, 'words') }),
  }),
  action({
    name: 'vouch-for-contact',
    room: 'contact',
    title: contactWords.vouchForContact.title,
    means: contactWords.vouchForContact.means,
    also: contactWords.vouchForContact.also,
    subject: null,
    fields: [
      {
        kind: 'pick',
        name: 'contact',
        label: contactWords.vouchForContact.contact.label,
        of: unproven,
        none: contactWords.vouchForContact.contact.none,
      },
    ],
    submit: contactWords.vouchForContact.submit,
    body: (values) => ({ contact: textOf(values, 'contact') }),
  }),
]
