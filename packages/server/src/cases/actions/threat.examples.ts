import type { ExamplesOf } from '../../../test/action-example.ts'
import { staff } from '../../../test/small-company.ts'
import type { threatActions } from './threat.ts'

const { ana, ben, claire } = staff

const ended = { seconds: 40, words: 'I know where you live', harm: 'us' }

export const threatExamples: ExamplesOf<typeof threatActions> = {
  'hand-over-threat': {
    body: { words: 'I know where you live', harm: 'us' },
    gives: {
      owner: { id: claire },
      danger: null,
      ownership: [{ owner: { id: ana } }, { because: 'threat' }],
    },
    refused: { body: { words: 'x', harm: 'us' }, as: ben, code: 'not-the-owner' },
  },
  'end-threatening-call': {
    body: ended,
    gives: { owner: { id: claire }, ownership: [{ owner: { id: ana } }, { because: 'threat' }] },
    refused: { body: { ...ended, seconds: 90_000 }, as: ben, code: 'seconds-wrong' },
  },
}
