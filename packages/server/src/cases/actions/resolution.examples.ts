import { type ExamplesOf, proposed, rejected, solved } from '../../../test/action-example.ts'
import { staff } from '../../../test/small-company.ts'
import type { resolutionActions } from './resolution.ts'

const { ben, claire } = staff

const finalPosition = {
  issue: 1,
  position: 'No',
  reasons: 'Worn out',
  outsideBody: 'The ombudsman',
  outcome: 'notUpheld',
}

export const resolutionExamples: ExamplesOf<typeof resolutionActions> = {
  'raise-issue': {
    body: { words: 'And the bill is wrong' },
    gives: {
      issues: [{ number: 1 }, { number: 2, words: { words: 'And the bill is wrong', author: 'customer' } }],
    },
    refused: { before: [proposed, solved], body: { words: 'x' }, code: 'case-ended' },
  },
  'propose-resolution': {
    body: { issue: 1, what: 'A new boiler', outcome: 'upheld' },
    gives: { waitingOn: 'customer', issues: [{ state: 'proposed', proposal: { words: 'A new boiler' } }] },
    refused: { body: { issue: 2, what: 'x', outcome: 'upheld' }, code: 'no-such-issue' },
  },
  'give-verdict': {
    before: [proposed],
    body: { issue: 1, verdict: 'solved', reason: 'All fine now' },
    gives: {
      status: 'ended',
      ending: 'solved',
      issues: [{ verdict: { words: 'All fine now', author: 'customer' } }],
    },
    refused: { before: [proposed], body: { issue: 1, verdict: 'notSolved' }, code: 'reason-needed' },
  },
  'object-to-verdict': {
    gives: null,
    refused: { body: { issue: 1 }, code: 'not-the-customer' },
  },
  lapse: {
    gives: null,
    refused: { body: {}, code: 'next-word-owed' },
  },
  'give-final-position': {
    before: [proposed, rejected],
    body: finalPosition,
    as: claire,
    gives: {
      ending: 'finalPosition',
      issues: [{ finalPosition: { outsideBody: { words: 'The ombudsman' } } }],
    },
    refused: { body: finalPosition, as: ben, code: 'not-the-leader' },
  },
  'find-no-problem': {
    body: { kind: 'answered', reason: 'They asked for our hours' },
    gives: { status: 'ended', ending: 'noProblem' },
    refused: { body: { kind: 'spam', reason: 'x' }, as: ben, code: 'not-the-owner' },
  },
  'check-sample': {
    gives: null,
    refused: { body: { agreed: true }, code: 'no-sample-awaited' },
  },
  'withdraw-case': {
    gives: null,
    refused: { body: {}, code: 'not-the-customer' },
  },
  'reopen-for-new-facts': {
    before: [proposed, solved],
    body: { facts: 'The boiler was recalled' },
    gives: { status: 'open', counts: { reopenings: 1 } },
    refused: { body: { facts: 'x' }, code: 'case-not-ended' },
  },
}
