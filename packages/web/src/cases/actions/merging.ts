import type { Case } from '../../api/shapes.ts'
import { action, oneOf, type Option, textOf } from './spec.ts'

const others = (from: Case): readonly Option[] =>
  from.customer.otherCases
    .filter((other) => other.status === 'open')
    .map((other) => ({ value: other.id, words: `${other.reference}: ${other.opening}` }))

const absorbed = (from: Case): readonly Option[] =>
  from.absorbed.map((id) => ({
    value: id,
    words: from.customer.otherCases.find((other) => other.id === id)?.reference ?? id,
  }))

export const mergingActions = [
  action({
    name: 'merge-into',
    room: 'case',
    title: 'Join it to another case of this customer',
    means: 'Nothing is lost, and it can be taken apart again.',
    also: 'merge duplicate same combine',
    subject: null,
    fields: [
      { kind: 'pick', name: 'into', label: 'The case that goes on', of: others, none: 'Choose a case' },
    ],
    submit: 'Join them',
    body: (values) => ({ into: textOf(values, 'into') }),
  }),
  action({
    name: 'take-apart',
    room: 'case',
    title: 'Take a joined case out again',
    means: 'With its issues as they now stand.',
    also: 'split unmerge separate',
    subject: null,
    fields: [{ kind: 'pick', name: 'from', label: 'Which case', of: absorbed, none: 'Choose a case' }],
    submit: 'Take it out',
    body: (values) => ({ from: textOf(values, 'from') }),
  }),
  action({
    name: 'take-contact-out',
    room: 'case',
    title: 'Take a contact out into a case of its own',
    means: 'Beside the contact in the story: it is something else, or somebody else.',
    also: 'split separate wrong other customer',
    subject: null,
    inStory: true,
    fields: [
      { kind: 'line', name: 'contact', label: 'The contact' },
      {
        kind: 'choice',
        name: 'as',
        label: 'Because it is',
        options: [
          { value: 'somethingElse', words: 'Something else' },
          { value: 'somebodyElse', words: 'Somebody else' },
        ],
      },
    ],
    submit: 'Take it out',
    body: (values) => ({
      contact: textOf(values, 'contact'),
      as: oneOf(['somethingElse', 'somebodyElse'] as const, textOf(values, 'as'), 'somethingElse'),
    }),
  }),
]
