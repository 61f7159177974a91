import { type ExamplesOf, promised, tomorrow, later } from '../../../test/action-example.ts'
import { staff } from '../../../test/small-company.ts'
import type { promiseActions } from './promise.ts'

const { ben } = staff

export const promiseExamples: ExamplesOf<typeof promiseActions> = {
  'make-promise': {
    body: {
      what: 'A refund',
      due: tomorrow,
      remedy: { what: 'Refund', amount: { currency: 'EUR', minor: 10_000 } },
    },
    gives: {
      promises: [{ state: 'open', what: { words: 'A refund' }, remedy: { amount: { minor: 10_000 } } }],
    },
    refused: { body: { what: 'x', due: '2026-03-01T00:00:00Z' }, code: 'due-in-the-past' },
  },
  'request-call-back': {
    body: { of: ben, what: 'About the boiler' },
    gives: { promises: [{ kind: 'callBack', by: { id: ben } }] },
    refused: { body: { of: '00000000-0000-7000-8000-0000000000ff', what: 'x' }, code: 'no-such-person' },
  },
  'keep-promise': {
    before: [promised],
    body: { promise: 1, evidence: { kind: 'words', words: 'It stands in the cellar' } },
    gives: {
      promises: [{ state: 'kept', evidence: { words: 'It stands in the cellar' } }],
      counts: { promisesKept: 1 },
    },
    refused: { body: { promise: 1, evidence: { kind: 'words', words: 'x' } }, code: 'no-such-promise' },
  },
  'propose-new-date': {
    before: [promised],
    body: { promise: 1, due: later, reason: 'The part is late' },
    gives: {
      promises: [{ due: tomorrow, proposedDate: later, proposedReason: { words: 'The part is late' } }],
    },
    refused: { body: { promise: 1, due: later, reason: 'x' }, code: 'no-such-promise' },
  },
  'answer-new-date': {
    gives: null,
    refused: { body: { promise: 1, agreed: true }, code: 'later-date-needs-customer' },
  },
}
