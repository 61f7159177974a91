import { action, textOf } from './spec.ts'

export const askActions = [
  action({
    name: 'place-ask',
    room: 'ask',
    title: 'Ask another team',
    means: 'You stay the owner. They have until your date; after it the question rises by itself.',
    also: 'question request help department organisation',
    subject: null,
    fields: [
      { kind: 'team', name: 'to', label: 'Which team' },
      { kind: 'words', name: 'question', label: 'What you need from them', voice: 'company' },
      { kind: 'moment', name: 'due', label: 'By when', side: 'ahead' },
    ],
    submit: 'Ask them',
    body: (values) => ({
      to: textOf(values, 'to'),
      question: textOf(values, 'question'),
      due: textOf(values, 'due'),
    }),
  }),
  action({
    name: 'answer-ask',
    room: 'ask',
    title: 'Answer what your team was asked',
    means: 'The owner sees it at once.',
    also: 'reply question',
    subject: 'ask',
    fields: [{ kind: 'words', name: 'answer', label: 'The answer', voice: 'company' }],
    submit: 'Answer',
    body: (values, ask) => ({ ask, answer: textOf(values, 'answer') }),
  }),
  action({
    name: 'withdraw-ask',
    room: 'ask',
    title: 'Take a question back',
    means: 'The team need not answer it any more.',
    also: 'cancel ask',
    subject: 'ask',
    fields: [],
    submit: 'Take it back',
    body: (_values, ask) => ({ ask }),
  }),
]
