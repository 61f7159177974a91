import type { Case } from '../../api/shapes.ts'
import { action, oneOf, type Option, textOf } from './spec.ts'
import { mergingWords } from '../../words/actions/merging.ts'
import { actionWords } from '../../words/actions.ts'

const others = (from: Case): readonly Option[] =>
  from.customer.otherCases
    .filter((other) => other.status === 'open')
    .map((other) => ({
      value: other.id,
      words: () => actionWords.subject.otherCase({ reference: other.reference, opening: other.opening }),
    }))

const absorbed = (from: Case): readonly Option[] =>
  from.absorbed.map((id) => ({
    value: id,
    words: () => from.customer.otherCases.find((other) => other.id === id)?.reference ?? id,
  }))

export const mergingActions = [
  action({
    name: 'merge-into',
    room: 'case',
    title: mergingWords.mergeInto.title,
    means: mergingWords.mergeInto.means,
    also: mergingWords.mergeInto.also,
    subject: null,
    fields: [
      {
        kind: 'pick',
        name: 'into',
        label: mergingWords.mergeInto.into.label,
        of: others,
        none: mergingWords.mergeInto.into.none,
      },
    ],
    submit: mergingWords.mergeInto.submit,
    body: (values) => ({ into: textOf(values, 'into') }),
  }),
  action({
    name: 'take-apart',
    room: 'case',
    title: mergingWords.takeApart.title,
    means: mergingWords.takeApart.means,
    also: mergingWords.takeApart.also,
    subject: null,
    fields: [
      {
        kind: 'pick',
        name: 'from',
        label: mergingWords.takeApart.from.label,
        of: absorbed,
        none: mergingWords.takeApart.from.none,
      },
    ],
    submit: mergingWords.takeApart.submit,
    body: (values) => ({ from: textOf(values, 'from') }),
  }),
  action({
    name: 'take-contact-out',
    room: 'case',
    title: mergingWords.takeContactOut.title,
    means: mergingWords.takeContactOut.means,
    also: mergingWords.takeContactOut.also,
    subject: null,
    inStory: true,
    fields: [
      { kind: 'line', name: 'contact', label: mergingWords.takeContactOut.contact.label },
      {
        kind: 'choice',
        name: 'as',
        label: mergingWords.takeContactOut.as.label,
        options: [
          { value: 'somethingElse', words: mergingWords.takeContactOut.as.somethingElse },
          { value: 'somebodyElse', words: mergingWords.takeContactOut.as.somebodyElse },
        ],
      },
    ],
    submit: mergingWords.takeContactOut.submit,
    body: (values) => ({
      contact: textOf(values, 'contact'),
      as: oneOf(['somethingElse', 'somebodyElse'] as const, textOf(values, 'as'), 'somethingElse'),
    }),
  }),
]
