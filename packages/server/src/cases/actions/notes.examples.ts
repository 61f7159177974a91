import type { ExamplesOf } from '../../../test/action-example.ts'
import { staff } from '../../../test/small-company.ts'
import type { noteActions } from './notes.ts'

const { rosa } = staff

export const noteExamples: ExamplesOf<typeof noteActions> = {
  'write-note': {
    body: { words: 'He was at the counter, too.' },
    gives: { counts: { contacts: 1 } },
    refused: { body: { words: 'Was he at the counter?', mentions: [rosa] }, code: 'may-not-read-it' },
  },
  // In the workspace opening the case does it: `mentioned.integration.test.ts`, `packages/web/test/together.browser.test.ts`.
  'read-mention': { gives: null, refused: { body: { mention: 1 }, code: 'no-such-mention' } },
}
