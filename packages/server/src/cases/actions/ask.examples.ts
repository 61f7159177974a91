import { type ExamplesOf, asked, tomorrow } from '../../../test/action-example.ts'
import { staff } from '../../../test/small-company.ts'
import type { askActions } from './ask.ts'

const { ben, rosa } = staff

export const askExamples: ExamplesOf<typeof askActions> = {
  'place-ask': {
    body: { to: 'Desk', question: 'Did the part come?', due: tomorrow },
    gives: { asks: [{ to: 'Desk', state: 'open', question: { words: 'Did the part come?' } }] },
    refused: { body: { to: 'Nobody', question: 'x', due: tomorrow }, code: 'no-such-team' },
  },
  'answer-ask': {
    before: [asked],
    body: { ask: 1, answer: 'It came' },
    as: rosa,
    gives: { asks: [{ state: 'answered', answer: { words: 'It came' }, answeredBy: { id: rosa } }] },
    refused: { before: [asked], body: { ask: 1, answer: 'x' }, as: ben, code: 'not-of-the-asked-team' },
  },
  'withdraw-ask': {
    before: [asked],
    body: { ask: 1 },
    gives: { asks: [{ state: 'withdrawn' }] },
    refused: { body: { ask: 1 }, code: 'no-such-ask' },
  },
}
