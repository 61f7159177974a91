import type { ExamplesOf } from '../../../test/action-example.ts'
import { staff } from '../../../test/small-company.ts'
import type { noteActions } from './notes.ts'

const { ben, rosa } = staff

export const noteExamples: ExamplesOf<typeof noteActions> = {
  'write-note': {
    body: { words: 'He was at the counter, too.' },
    gives: { counts: { contacts: 1 } },
    refused: { body: { words: 'Was he at the counter?', mentions: [rosa] }, code: 'may-not-read-it' },
  },
  'read-mention': {
    before: [['write-note', { words: 'Which batch was it?', mentions: [ben] }]],
    body: { mention: 1 },
    as: ben,
    gives: { counts: { contacts: 1 } },
    refused: { body: { mention: 1 }, code: 'no-such-mention' },
  },
}
