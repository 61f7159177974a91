import type { ExamplesOf } from '../../../test/action-example.ts'
import type { contactActions } from './contact.ts'

export const contactExamples: ExamplesOf<typeof contactActions> = {
  'receive-contact': {
    body: { channel: 'phone', words: 'It leaks more now', toldAgain: true },
    gives: { counts: { contacts: 2, timesTold: 2 } },
    refused: null,
  },
  'make-contact': {
    body: { channel: 'mail', words: 'We come on Tuesday.', outcome: 'written' },
    gives: { counts: { contacts: 2 } },
    refused: {
      body: { channel: 'phone', words: 'x', outcome: 'conversation', promise: 4 },
      code: 'no-such-promise',
    },
  },
  'transcribe-letter': {
    gives: null,
    refused: {
      body: { contact: '00000000-0000-7000-8000-0000000000ff', words: 'x' },
      code: 'no-such-contact',
    },
  },
  'vouch-for-contact': {
    gives: null,
    refused: { body: { contact: '00000000-0000-7000-8000-0000000000ff' }, code: 'no-such-contact' },
  },
}
