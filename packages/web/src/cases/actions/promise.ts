import { remedyOf } from './money.ts'
import { readersField, readersIn } from './readers.ts'
import { action, textOf, whenGiven } from './spec.ts'

export const promiseActions = [
  action({
    name: 'make-promise',
    room: 'promise',
    title: 'Promise something',
    means: 'The customer is told what and by when. A clock runs; only their word moves it.',
    also: 'commit deadline date due refund repair',
    subject: null,
    fields: [
      {
        kind: 'words',
        name: 'what',
        label: 'What we will do',
        voice: 'company',
        hint: 'As the customer reads it: “We pay back the 100 euros to your bank account.”',
      },
      { kind: 'moment', name: 'due', label: 'By when', side: 'ahead' },
      readersField,
      { kind: 'remedy', name: 'remedy', label: 'What puts it right', optional: true },
    ],
    submit: 'Promise it',
    body: (values) => ({
      what: textOf(values, 'what'),
      due: textOf(values, 'due'),
      remedy: remedyOf(values, 'remedy'),
      meantFor: readersIn(values),
    }),
  }),
  action({
    name: 'keep-promise',
    room: 'promise',
    title: 'Kept: say how',
    means: 'The customer is told, with what shows it. A promised call is kept by the conversation alone.',
    also: 'done fulfil evidence kept',
    subject: 'promise',
    fields: [{ kind: 'words', name: 'words', label: 'What was done, and what shows it', voice: 'company' }],
    submit: 'It is kept',
    body: (values, promise) => ({ promise, evidence: { kind: 'words', words: textOf(values, 'words') } }),
  }),
  action({
    name: 'propose-new-date',
    room: 'promise',
    title: 'Ask for a later date',
    means: 'The old date stands until the customer agrees.',
    also: 'postpone delay renegotiate later extend',
    subject: 'promise',
    fields: [
      { kind: 'moment', name: 'due', label: 'By when instead', side: 'ahead' },
      { kind: 'words', name: 'reason', label: 'Why, in words for the customer', voice: 'company' },
    ],
    submit: 'Ask the customer',
    body: (values, promise) => ({ promise, due: textOf(values, 'due'), reason: textOf(values, 'reason') }),
  }),
  action({
    name: 'answer-new-date',
    room: 'promise',
    title: 'Record their answer to the date',
    means: 'As they told you. Without their yes the old date stands.',
    also: 'agree refuse renegotiate',
    subject: 'promise',
    fields: [
      {
        kind: 'choice',
        name: 'agreed',
        label: 'The customer said',
        options: [
          { value: 'yes', words: 'Yes, the later date is fine' },
          { value: 'no', words: 'No' },
        ],
      },
    ],
    submit: 'Record it',
    body: (values, promise) => ({ promise, agreed: values['agreed'] === 'yes' }),
  }),
  action({
    name: 'request-call-back',
    room: 'promise',
    title: 'Promise a call by somebody',
    means: 'It becomes their own promise. Only a conversation keeps it; a message left does not.',
    also: 'call back phone ring',
    subject: null,
    fields: [
      { kind: 'person', name: 'of', label: 'Who calls' },
      { kind: 'words', name: 'what', label: 'About what', voice: 'company' },
      {
        kind: 'moment',
        name: 'due',
        label: 'By when',
        side: 'ahead',
        optional: true,
        hint: 'Left open: by the end of their next working day.',
      },
      readersField,
    ],
    submit: 'Promise the call',
    body: (values) => ({
      of: textOf(values, 'of'),
      what: textOf(values, 'what'),
      meantFor: readersIn(values),
      ...whenGiven(values, 'due', (due) => ({ due })),
    }),
  }),
]
