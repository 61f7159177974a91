import { catalogue } from '../catalogue.ts'

/** What the forms of this topic say. */
export const askWords = catalogue('askWords', {
  placeAsk: {
    title: 'Ask another team',
    means: 'You stay the owner. They have until your date; after it the question rises by itself.',
    also: 'question request help department organisation',
    submit: 'Ask them',
    to: {
      label: 'Which team',
    },
    question: {
      label: 'What you need from them',
    },
    due: {
      label: 'By when',
    },
  },
  answerAsk: {
    title: 'Answer what your team was asked',
    means: 'The owner sees it at once.',
    also: 'reply question',
    submit: 'Answer',
    answer: {
      label: 'The answer',
    },
  },
  withdrawAsk: {
    title: 'Take a question back',
    means: 'The team need not answer it any more.',
    also: 'cancel ask',
    submit: 'Take it back',
  },
})
