import { action, textOf } from './spec.ts'
import { askWords } from '../../words/actions/ask.ts'

export const askActions = [
  action({
    name: 'place-ask',
    room: 'ask',
    title: askWords.placeAsk.title,
    means: askWords.placeAsk.means,
    also: askWords.placeAsk.also,
    subject: null,
    fields: [
      { kind: 'team', name: 'to', label: askWords.placeAsk.to.label },
      { kind: 'words', name: 'question', label: askWords.placeAsk.question.label, voice: 'company' },
      { kind: 'moment', name: 'due', label: askWords.placeAsk.due.label, side: 'ahead' },
    ],
    submit: askWords.placeAsk.submit,
    body: (values) => ({
      to: textOf(values, 'to'),
      question: textOf(values, 'question'),
      due: textOf(values, 'due'),
    }),
  }),
  action({
    name: 'answer-ask',
    room: 'ask',
    title: askWords.answerAsk.title,
    means: askWords.answerAsk.means,
    also: askWords.answerAsk.also,
    subject: 'ask',
    fields: [{ kind: 'words', name: 'answer', label: askWords.answerAsk.answer.label, voice: 'company' }],
    submit: askWords.answerAsk.submit,
    body: (values, ask) => ({ ask, answer: textOf(values, 'answer') }),
  }),
  action({
    name: 'withdraw-ask',
    room: 'ask',
    title: askWords.withdrawAsk.title,
    means: askWords.withdrawAsk.means,
    also: askWords.withdrawAsk.also,
    subject: 'ask',
    fields: [],
    submit: askWords.withdrawAsk.submit,
    body: (_values, ask) => ({ ask }),
  }),
]
