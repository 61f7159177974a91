import { type ExamplesOf, proposed, solved, raised, read, heard } from '../../../test/action-example.ts'
import { staff } from '../../../test/small-company.ts'
import type { escalationActions } from './escalation.ts'

const { ben, claire, paul } = staff

export const escalationExamples: ExamplesOf<typeof escalationActions> = {
  'take-higher': {
    body: { words: 'I do not get further' },
    gives: {
      escalations: [
        { leader: { id: claire }, because: 'referred', words: { words: 'I do not get further' } },
      ],
    },
    refused: { before: [proposed, solved], body: { words: 'x' }, code: 'case-ended' },
  },
  'ask-for-leader': {
    body: { leader: paul, what: 'I want the head of this' },
    gives: {
      escalations: [{ leader: { id: paul }, because: 'askedForLeader' }],
      promises: [],
    },
    refused: { body: { leader: ben, what: 'x' }, code: 'not-the-leader' },
  },
  'report-sent-away': {
    body: { team: 'Desk', words: 'They told me to ring somebody else' },
    gives: {
      escalations: [
        {
          leader: { id: paul },
          because: 'sentAway',
          words: { words: 'They told me to ring somebody else' },
        },
      ],
    },
    refused: { body: { team: 'Nowhere', words: 'x' }, code: 'no-such-team' },
  },
  'acknowledge-escalation': {
    before: [raised],
    body: { escalation: 1 },
    as: claire,
    gives: { escalations: [{ state: 'acknowledged' }] },
    refused: { before: [raised], body: { escalation: 1 }, as: ben, code: 'not-the-leader' },
  },
  'report-on-escalation': {
    before: [raised, read, ['delegate', { to: ben }, claire]],
    body: { escalation: 1, said: 'Sorry', done: 'A new boiler' },
    as: ben,
    gives: { escalations: [{ state: 'reported', report: { said: { words: 'Sorry' } } }] },
    refused: { body: { escalation: 1, said: 'x', done: 'x' }, code: 'no-such-escalation' },
  },
  'record-leaders-call': {
    before: [raised, read],
    body: { escalation: 1, words: 'Not right yet', right: false },
    as: claire,
    gives: { escalations: [{ heard: 'notRight' }], counts: { contacts: 2 } },
    refused: {
      before: [raised],
      body: { escalation: 1, words: 'x', right: true },
      as: ben,
      code: 'not-the-owner',
    },
  },
  'judge-leaders-call': {
    before: [raised, read, heard],
    body: { escalation: 1, right: true, words: 'Yes, it is' },
    as: ben,
    gives: { escalations: [{ state: 'acknowledged', heard: 'right', owed: { what: 'close' } }] },
    refused: {
      before: [raised, read, heard],
      body: { escalation: 1, right: true, words: 'x' },
      as: claire,
      code: 'customer-has-not-confirmed',
    },
  },
  'decline-leaders-call': {
    before: [raised, read],
    body: { escalation: 1, words: 'No call, please' },
    as: claire,
    gives: { escalations: [{ declined: 'reported', owed: { what: 'call' } }] },
    refused: { body: { escalation: 1, words: 'x' }, code: 'no-such-escalation' },
  },
  'end-escalation': {
    gives: null,
    refused: {
      before: [raised, read, heard],
      body: { escalation: 1 },
      as: claire,
      code: 'customer-has-not-confirmed',
    },
  },
}
