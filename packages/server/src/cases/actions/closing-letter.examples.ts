import type { ExamplesOf } from '../../../test/action-example.ts'
import { staff } from '../../../test/small-company.ts'
import type { closingLetterActions } from './closing-letter.ts'

const { claire } = staff

/** That one goes out takes a profile that a lawyer signed: closing-letter.integration.test.ts. */
export const closingLetterExamples: ExamplesOf<typeof closingLetterActions> = {
  'send-closing-letter': {
    gives: null,
    refused: { body: { kind: 'holding' }, code: 'no-profile' },
  },
  'end-regulator-clock': {
    gives: null,
    refused: { body: { clock: 1, words: 'x' }, as: claire, code: 'case-not-ended' },
  },
}
