import { remedyOf } from './money.ts'
import { action, oneOf, type Option, textOf, textOrNull, type Values } from './spec.ts'

const outcomes: readonly Option[] = [
  { value: 'upheld', words: 'The customer is right' },
  { value: 'partlyUpheld', words: 'Partly right' },
  { value: 'notUpheld', words: 'Not upheld' },
]

const outcomeOf = (values: Values) =>
  oneOf(['upheld', 'partlyUpheld', 'notUpheld'], textOf(values, 'outcome'), 'upheld')

export const resolutionActions = [
  action({
    name: 'propose-resolution',
    room: 'resolution',
    title: 'Propose how it ends',
    means: 'The customer is asked whether it is solved. Only their word makes it so.',
    also: 'resolve solve close resolution offer remedy outcome',
    subject: 'issue',
    fields: [
      {
        kind: 'words',
        name: 'what',
        label: 'What was done, as the customer reads it',
        voice: 'company',
      },
      { kind: 'choice', name: 'outcome', label: 'What we found', options: outcomes },
      { kind: 'remedy', name: 'remedy', label: 'What puts it right', optional: true },
    ],
    submit: 'Ask whether it is solved',
    body: (values, issue) => ({
      issue,
      what: textOf(values, 'what'),
      outcome: outcomeOf(values),
      remedy: remedyOf(values, 'remedy'),
    }),
  }),
  action({
    name: 'give-verdict',
    room: 'resolution',
    title: 'Record a verdict you heard',
    means: 'In the customer’s words. They get it confirmed, and can object in one step.',
    also: 'solved not solved customer said voice phone',
    subject: 'issue',
    fields: [
      {
        kind: 'choice',
        name: 'verdict',
        label: 'The customer says',
        options: [
          { value: 'solved', words: 'It is solved' },
          { value: 'notSolved', words: 'It is not solved' },
        ],
      },
      { kind: 'words', name: 'reason', label: 'Their words', voice: 'customer' },
    ],
    submit: 'Record their word',
    body: (values, issue) => ({
      issue,
      verdict: values['verdict'] === 'solved' ? 'solved' : 'notSolved',
      reason: textOrNull(values, 'reason'),
    }),
  }),
  action({
    name: 'object-to-verdict',
    room: 'resolution',
    title: 'Record the customer’s objection to a verdict',
    means: '“I never said that”: the issue is open again.',
    also: 'object wrong verdict reopen',
    subject: 'issue',
    fields: [{ kind: 'words', name: 'reason', label: 'Their words', voice: 'customer', optional: true }],
    submit: 'Record the objection',
    body: (values, issue) => ({ issue, reason: textOrNull(values, 'reason') }),
  }),
  action({
    name: 'raise-issue',
    room: 'resolution',
    title: 'Add another issue',
    means: 'Something else that the customer wants put right, with an end of its own.',
    also: 'issue problem second new',
    subject: null,
    fields: [{ kind: 'words', name: 'words', label: 'In the customer’s words', voice: 'customer' }],
    submit: 'Add it',
    body: (values) => ({ words: textOf(values, 'words') }),
  }),
  action({
    name: 'give-final-position',
    room: 'resolution',
    title: 'Give the final position',
    means:
      'Where we can’t agree: written, with reasons, by a leader who never had the case. Never counted as solved.',
    also: 'final disagree ombudsman close reject end',
    subject: 'issue',
    fields: [
      { kind: 'words', name: 'position', label: 'Our position', voice: 'company' },
      { kind: 'words', name: 'reasons', label: 'The reasons', voice: 'company' },
      {
        kind: 'words',
        name: 'outsideBody',
        label: 'Whom outside the customer can turn to',
        voice: 'company',
        hint: 'Its name and how to reach it.',
      },
      { kind: 'choice', name: 'outcome', label: 'What we found', options: outcomes },
    ],
    submit: 'Give it',
    body: (values, issue) => ({
      issue,
      position: textOf(values, 'position'),
      reasons: textOf(values, 'reasons'),
      outsideBody: textOf(values, 'outsideBody'),
      outcome: outcomeOf(values),
    }),
  }),
  action({
    name: 'lapse',
    room: 'resolution',
    title: 'Let it lapse',
    means:
      'After the attempts and the days of silence. Never counted as solved; a word from the customer reopens it.',
    also: 'silent no answer close',
    subject: null,
    fields: [],
    submit: 'Let it lapse',
    body: () => ({}),
  }),
  action({
    name: 'find-no-problem',
    room: 'resolution',
    title: 'There is no problem here',
    means: 'Some of these are drawn for a second look by a colleague.',
    also: 'spam thanks answered close nothing',
    subject: null,
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: 'It is',
        options: [
          { value: 'answered', words: 'A question, answered at once' },
          { value: 'thanks', words: 'Thanks' },
          { value: 'spam', words: 'Spam' },
        ],
      },
    ],
    submit: 'No problem',
    body: (values) => ({ kind: oneOf(['answered', 'thanks', 'spam'], textOf(values, 'kind'), 'answered') }),
  }),
  action({
    name: 'check-sample',
    room: 'resolution',
    title: 'Check the sample',
    means: 'A colleague ended it as “no problem”. If you see one, it is open again.',
    also: 'second look no problem',
    subject: null,
    fields: [
      {
        kind: 'choice',
        name: 'agreed',
        label: 'You see',
        options: [
          { value: 'yes', words: 'No problem either' },
          { value: 'no', words: 'A problem' },
        ],
      },
      {
        kind: 'words',
        name: 'reason',
        label: 'What the problem is',
        voice: 'company',
        when: (values) => values['agreed'] === 'no',
      },
    ],
    submit: 'Checked',
    body: (values) => ({
      agreed: values['agreed'] !== 'no',
      reason: values['agreed'] === 'no' ? textOrNull(values, 'reason') : null,
    }),
  }),
  action({
    name: 'withdraw-case',
    room: 'resolution',
    title: 'Withdraw it for the customer',
    means: 'They told you they do not want it pursued any more.',
    also: 'cancel end close withdraw',
    subject: null,
    fields: [{ kind: 'words', name: 'reason', label: 'Their words', voice: 'customer', optional: true }],
    submit: 'Withdraw it',
    body: (values) => ({ reason: textOrNull(values, 'reason') }),
  }),
  action({
    name: 'reopen-for-new-facts',
    room: 'resolution',
    title: 'Reopen for new facts',
    means: 'It was ended, and something has come to light.',
    also: 'open again reopen',
    subject: null,
    fields: [{ kind: 'words', name: 'facts', label: 'What came to light', voice: 'company' }],
    submit: 'Reopen it',
    body: (values) => ({ facts: textOf(values, 'facts') }),
  }),
]
