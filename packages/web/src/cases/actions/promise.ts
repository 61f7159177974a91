import { remedyOf } from './money.ts'
import { readersField, readersIn } from './readers.ts'
import { action, textOf, whenGiven } from './spec.ts'
import { promiseWords } from '../../words/actions/promise.ts'

export const makePromise = action<'make-promise'>({
  name: 'make-promise',
  room: 'promise',
  title: promiseWords.makePromise.title,
  means: promiseWords.makePromise.means,
  also: promiseWords.makePromise.also,
  subject: null,
  fields: [
    {
      kind: 'words',
      name: 'what',
      label: promiseWords.makePromise.what.label,
      voice: 'company',
      hint: promiseWords.makePromise.what.hint,
    },
    { kind: 'moment', name: 'due', label: promiseWords.makePromise.due.label, side: 'ahead' },
    readersField,
    { kind: 'remedy', name: 'remedy', label: promiseWords.makePromise.remedy.label, optional: true },
  ],
  submit: promiseWords.makePromise.submit,
  body: (values) => ({
    what: textOf(values, 'what'),
    due: textOf(values, 'due'),
    remedy: remedyOf(values, 'remedy'),
    meantFor: readersIn(values),
  }),
})

export const promiseActions = [
  makePromise,
  action({
    name: 'keep-promise',
    room: 'promise',
    title: promiseWords.keepPromise.title,
    means: promiseWords.keepPromise.means,
    also: promiseWords.keepPromise.also,
    subject: 'promise',
    fields: [{ kind: 'words', name: 'words', label: promiseWords.keepPromise.words.label, voice: 'company' }],
    submit: promiseWords.keepPromise.submit,
    body: (values, promise) => ({ promise, evidence: { kind: 'words', words: textOf(values, 'words') } }),
  }),
  action({
    name: 'propose-new-date',
    room: 'promise',
    title: promiseWords.proposeNewDate.title,
    means: promiseWords.proposeNewDate.means,
    also: promiseWords.proposeNewDate.also,
    subject: 'promise',
    fields: [
      { kind: 'moment', name: 'due', label: promiseWords.proposeNewDate.due.label, side: 'ahead' },
      { kind: 'words', name: 'reason', label: promiseWords.proposeNewDate.reason.label, voice: 'company' },
    ],
    submit: promiseWords.proposeNewDate.submit,
    body: (values, promise) => ({ promise, due: textOf(values, 'due'), reason: textOf(values, 'reason') }),
  }),
  action({
    name: 'answer-new-date',
    room: 'promise',
    title: promiseWords.answerNewDate.title,
    means: promiseWords.answerNewDate.means,
    also: promiseWords.answerNewDate.also,
    subject: 'promise',
    fields: [
      {
        kind: 'choice',
        name: 'agreed',
        label: promiseWords.answerNewDate.agreed.label,
        options: [
          { value: 'yes', words: promiseWords.answerNewDate.agreed.yes },
          { value: 'no', words: promiseWords.answerNewDate.agreed.no },
        ],
      },
    ],
    submit: promiseWords.answerNewDate.submit,
    body: (values, promise) => ({ promise, agreed: values['agreed'] === 'yes' }),
  }),
  action({
    name: 'request-call-back',
    room: 'promise',
    title: promiseWords.requestCallBack.title,
    means: promiseWords.requestCallBack.means,
    also: promiseWords.requestCallBack.also,
    subject: null,
    fields: [
      { kind: 'person', name: 'of', label: promiseWords.requestCallBack.of.label },
      { kind: 'words', name: 'what', label: promiseWords.requestCallBack.what.label, voice: 'company' },
      {
        kind: 'moment',
        name: 'due',
        label: promiseWords.requestCallBack.due.label,
        side: 'ahead',
        optional: true,
        hint: promiseWords.requestCallBack.due.hint,
      },
      readersField,
    ],
    submit: promiseWords.requestCallBack.submit,
    body: (values) => ({
      of: textOf(values, 'of'),
      what: textOf(values, 'what'),
      meantFor: readersIn(values),
      ...whenGiven(values, 'due', (due) => ({ due })),
    }),
  }),
]
