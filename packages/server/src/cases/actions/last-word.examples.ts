import type { ExamplesOf } from '../../../test/action-example.ts'
import { staff } from '../../../test/small-company.ts'
import type { lastWordActions } from './last-word.ts'

const { ana, claire } = staff

const nothingNew = {
  contactId: '00000000-0000-7000-8000-000000000000',
  reason: 'All of it was answered',
  outsideBody: 'The ombudsman',
}

export const lastWordExamples: ExamplesOf<typeof lastWordActions> = {
  'wish-final-position': {
    body: { issue: 1, words: 'Tell me your last word' },
    gives: { issues: [{ wished: { heardBy: { id: ana }, reported: true } }] },
    refused: { body: { issue: 2, words: 'x' }, code: 'no-such-issue' },
  },
  // What leads up to it is the customer's own: in `last-word.integration.test.ts` of their page.
  'find-nothing-new': {
    gives: null,
    refused: { body: nothingNew, as: claire, code: 'no-word-after-last' },
  },
  'raise-handling': {
    body: { words: 'You hung up on me', team: 'Desk' },
    gives: { issues: [{ handling: null }, { handling: 'Desk', words: { author: 'customer' } }] },
    refused: { body: { words: 'x', team: 'Nowhere' }, code: 'no-such-team' },
  },
}
