import type { Case } from '../../api/shapes.ts'
import { amountIn } from './money.ts'
import { action, type BodyOf, type Field, type Option, textOf, type Values, whenGiven } from './spec.ts'
import { fieldWords } from '../../words/actions.ts'
import { remedyWords } from '../../words/actions/remedies.ts'

type What = BodyOf<'grant-remedy'>['what']
type Choice = Case['remedies']['choices'][number]

/** As the service map, or else the page, calls it. */
export const nameOfRemedy = (what: What): string =>
  what.of === 'map' ? what.name : remedyWords.kind[what.kind]()

/** A choice as a field holds it. */
export const remedyKey = (what: What): string =>
  what.of === 'map' ? `map ${what.name}` : `house ${what.kind}`

/** What may be granted now without asking, of what can be for this customer. */
export const grantableNow = ({ remedies }: Case): readonly Choice[] =>
  remedies.choices.filter(({ may, feasible }) => may === 'now' && feasible !== false)

const isKind = (name: string): name is Extract<What, { of: 'house' }>['kind'] =>
  Object.hasOwn(remedyWords.kind, name)

const whatIn = (values: Values): What => {
  const chosen = textOf(values, 'what')
  const name = chosen.slice(chosen.indexOf(' ') + 1)
  return chosen.startsWith('house ') && isKind(name) ? { of: 'house', kind: name } : { of: 'map', name }
}

const choiceOf = (values: Values, about: Case): Choice | undefined =>
  about.remedies.choices.find(({ what }) => remedyKey(what) === values['what'])

const asOption = ({ what }: Choice): Option => ({
  value: remedyKey(what),
  words: () => nameOfRemedy(what),
})

const wantedFields = (may: Choice['may']): readonly Field[] => [
  {
    kind: 'pick',
    name: 'what',
    label: remedyWords.what,
    of: ({ remedies }) =>
      remedies.choices
        .filter((one) => one.feasible !== false && (one.may === may || (may === 'ask' && one.ask !== null)))
        .map(asOption),
    none: remedyWords.nothingToChoose,
    choose: fieldWords.choose,
  },
  // Where it is nothing without one, nobody is told that they may leave it out.
  {
    kind: 'amount',
    name: 'amount',
    label: remedyWords.amount,
    when: (values, about) => choiceOf(values, about)?.needsAmount === true,
  },
  {
    kind: 'amount',
    name: 'amount',
    label: remedyWords.amount,
    when: (values, about) => {
      const choice = choiceOf(values, about)
      return choice !== undefined && choice.takesAmount && !choice.needsAmount
    },
    optional: true,
  },
  {
    kind: 'words',
    name: 'words',
    label: remedyWords.words.label,
    voice: 'company',
    hint: remedyWords.words.hint,
  },
  { kind: 'moment', name: 'due', label: remedyWords.due, side: 'ahead' },
]

const wantedIn = (values: Values, issue: number) => ({
  issue,
  what: whatIn(values),
  amount: amountIn(values, 'amount'),
  words: textOf(values, 'words'),
  due: textOf(values, 'due'),
})

const failedIn = ({ remedies }: Case): readonly Option[] =>
  remedies.granted
    .filter(({ state, failures }) => failures > 0 && (state === 'owed' || state === 'failed'))
    .map(({ number, what }) => ({ value: String(number), words: () => nameOfRemedy(what) }))

export const grantRemedy = action({
  name: 'grant-remedy',
  room: 'promise',
  title: remedyWords.grant.title,
  means: remedyWords.grant.means,
  also: remedyWords.grant.also,
  subject: 'issue',
  fields: [
    ...wantedFields('now'),
    {
      kind: 'pick',
      name: 'insteadOf',
      label: remedyWords.grant.insteadOf,
      optional: true,
      when: (_values, about) => failedIn(about).length > 0,
      of: failedIn,
      none: remedyWords.grant.ofItsOwn,
    },
    {
      kind: 'words',
      name: 'actFirst',
      label: remedyWords.grant.actFirst.label,
      hint: remedyWords.grant.actFirst.hint,
      voice: 'company',
      optional: true,
      when: (_values, about) => about.remedies.actFirst !== null,
    },
  ],
  submit: remedyWords.grant.submit,
  body: (values, issue) => ({
    ...wantedIn(values, issue),
    ...whenGiven(values, 'insteadOf', (number) => ({ insteadOf: Number(number) })),
    ...whenGiven(values, 'actFirst', (actFirst) => ({ actFirst })),
  }),
})

export const remedyActions = [
  grantRemedy,
  action({
    name: 'ask-for-remedy',
    room: 'promise',
    title: remedyWords.ask.title,
    means: remedyWords.ask.means,
    also: remedyWords.ask.also,
    subject: 'issue',
    fields: [
      ...wantedFields('ask'),
      { kind: 'words', name: 'reason', label: remedyWords.ask.reason, voice: 'company' },
    ],
    submit: remedyWords.ask.submit,
    body: (values, issue) => ({ ...wantedIn(values, issue), reason: textOf(values, 'reason') }),
  }),
  action({
    name: 'answer-remedy-request',
    room: 'promise',
    title: remedyWords.answer.title,
    means: remedyWords.answer.means,
    also: remedyWords.answer.also,
    subject: 'remedyRequest',
    fields: [
      {
        kind: 'choice',
        name: 'granted',
        label: remedyWords.answer.granted.label,
        options: [
          { value: 'yes', words: remedyWords.answer.granted.yes },
          { value: 'no', words: remedyWords.answer.granted.no },
        ],
      },
      { kind: 'words', name: 'reason', label: remedyWords.answer.reason, voice: 'company' },
    ],
    submit: remedyWords.answer.submit,
    body: (values, request) => ({
      request,
      granted: values['granted'] === 'yes',
      reason: textOf(values, 'reason'),
    }),
  }),
  action({
    name: 'deliver-remedy',
    room: 'promise',
    title: remedyWords.deliver.title,
    means: remedyWords.deliver.means,
    also: remedyWords.deliver.also,
    subject: 'remedy',
    fields: [{ kind: 'words', name: 'words', label: remedyWords.deliver.words, voice: 'company' }],
    submit: remedyWords.deliver.submit,
    body: (values, remedy) => ({ remedy, words: textOf(values, 'words') }),
  }),
  action({
    name: 'promise-remedy',
    room: 'promise',
    title: remedyWords.promise.title,
    means: remedyWords.promise.means,
    also: remedyWords.promise.also,
    subject: 'remedy',
    fields: [{ kind: 'moment', name: 'due', label: remedyWords.due, side: 'ahead' }],
    submit: remedyWords.promise.submit,
    body: (values, remedy) => ({ remedy, due: textOf(values, 'due') }),
  }),
  action({
    name: 'fail-remedy',
    room: 'promise',
    title: remedyWords.fail.title,
    means: remedyWords.fail.means,
    also: remedyWords.fail.also,
    subject: 'remedy',
    fields: [{ kind: 'words', name: 'reason', label: remedyWords.fail.reason, voice: 'company' }],
    submit: remedyWords.fail.submit,
    body: (values, remedy) => ({ remedy, reason: textOf(values, 'reason') }),
  }),
  action({
    name: 'check-remedy',
    room: 'promise',
    title: remedyWords.check.title,
    means: remedyWords.check.means,
    also: remedyWords.check.also,
    subject: 'remedy',
    fields: [{ kind: 'words', name: 'words', label: remedyWords.check.words, voice: 'company' }],
    submit: remedyWords.check.submit,
    body: (values, remedy) => ({ remedy, words: textOf(values, 'words') }),
  }),
  action({
    name: 'release-remedy',
    room: 'promise',
    title: remedyWords.release.title,
    means: remedyWords.release.means,
    also: remedyWords.release.also,
    subject: 'remedy',
    fields: [{ kind: 'words', name: 'words', label: remedyWords.release.words, voice: 'company' }],
    submit: remedyWords.release.submit,
    body: (values, remedy) => ({ remedy, words: textOf(values, 'words') }),
  }),
]
