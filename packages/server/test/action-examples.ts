// Longer than most: one example for each action.
import { addMilliseconds, days, type Instant, type PersonId } from '@buckstop/domain'
import { monday, staff } from './small-company.ts'

/** An action with its body, and who does it; Ana where nobody is named. */
export type Step = readonly [name: string, body: object, as?: PersonId]
const { ana, ben, claire, paul, rosa } = staff
export const tomorrow: Instant = addMilliseconds(monday, days(1))
const later: Instant = addMilliseconds(monday, days(3))

export const offered: Step = ['offer-transfer', { to: { kind: 'person', person: ben } }]
export const promised: Step = ['make-promise', { what: 'A new boiler', due: tomorrow }]
const asked: Step = ['place-ask', { to: 'Desk', question: 'Did the part come?', due: tomorrow }]
const proposed: Step = ['propose-resolution', { issue: 1, what: 'A new boiler', outcome: 'upheld' }]
const solved: Step = ['give-verdict', { issue: 1, verdict: 'solved', reason: 'All fine now' }]
const raised: Step = ['take-higher', { words: 'I do not get further' }]
const read: Step = ['acknowledge-escalation', { escalation: 1 }, claire]
const heard: Step = ['record-leaders-call', { escalation: 1, words: 'They are content', right: true }, claire]
const endangered: Step = ['raise-danger', { words: 'Gas smells' }]
export const found: Step = ['find-no-problem', { kind: 'thanks' }]

export interface Example {
  readonly before?: readonly Step[]
  readonly body: object
  readonly as?: PersonId
  /** Part of the case as it then stands. */
  readonly gives: object
  /** Null for what no case refuses. */
  readonly refused: {
    readonly before?: readonly Step[]
    readonly body: object
    readonly as?: PersonId
    readonly code: string
  } | null
}

/** For every action: what leads up to it, how it goes well, and how a case refuses it. */
export const examples: Readonly<Record<string, Example>> = {
  'offer-transfer': {
    body: { to: { kind: 'team', team: 'Care' }, reason: 'They know boilers' },
    gives: {
      offer: { number: 1, to: { kind: 'team', team: 'Care' }, reason: { words: 'They know boilers' } },
    },
    refused: { before: [offered], body: { to: { kind: 'team', team: 'Desk' } }, code: 'offer-already-made' },
  },
  'accept-transfer': {
    before: [offered],
    body: { offer: 1 },
    as: ben,
    gives: { owner: { id: ben }, offer: null, ownership: [{ owner: { id: ana } }, { because: 'accepted' }] },
    refused: { before: [offered], body: { offer: 1 }, as: claire, code: 'not-the-addressee' },
  },
  'decline-transfer': {
    before: [offered],
    body: { offer: 1, reason: 'Too much to do' },
    as: ben,
    gives: { owner: { id: ana }, offer: null },
    refused: { body: { offer: 1, reason: 'No' }, as: ben, code: 'no-such-offer' },
  },
  'withdraw-transfer': {
    before: [offered],
    body: { offer: 1 },
    gives: { offer: null },
    refused: { before: [offered], body: { offer: 1 }, as: ben, code: 'not-the-owner' },
  },
  delegate: {
    before: [raised, read],
    body: { to: ben, reason: 'He was there' },
    as: claire,
    gives: { owner: { id: ben }, escalations: [{ state: 'delegated', delegatedTo: { id: ben } }] },
    refused: { body: { to: ben }, as: ana, code: 'not-the-leader' },
  },
  'record-map-facts': {
    body: { problem: 'anything' },
    gives: { map: { known: { problem: 'anything', facts: [], ruledOut: null, stranded: [] } } },
    refused: { body: { facts: [{ fact: 'receipt', holds: true }] }, code: 'not-in-the-map' },
  },
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
  'find-no-problem': {
    body: { kind: 'answered' },
    gives: { status: 'ended', ending: 'noProblem' },
    refused: { body: { kind: 'spam' }, as: ben, code: 'not-the-owner' },
  },
  'reopen-for-new-facts': {
    before: [proposed, solved],
    body: { facts: 'The boiler was recalled' },
    gives: { status: 'open', counts: { reopenings: 1 } },
    refused: { body: { facts: 'x' }, code: 'case-not-ended' },
  },
  'take-higher': {
    body: { words: 'I do not get further' },
    gives: {
      escalations: [
        { leader: { id: claire }, because: 'referred', words: { words: 'I do not get further' } },
      ],
    },
    refused: { before: [proposed, solved], body: {}, code: 'case-ended' },
  },
  'ask-for-leader': {
    body: { leader: paul, what: 'I want the head of this' },
    gives: {
      escalations: [{ leader: { id: paul }, because: 'askedForLeader' }],
      promises: [{ kind: 'callBack' }],
    },
    refused: { body: { leader: ben, what: 'x' }, code: 'not-the-leader' },
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
  'end-escalation': {
    before: [raised, read, heard],
    body: { escalation: 1 },
    as: claire,
    gives: { escalations: [{ state: 'ended', heard: 'right' }] },
    refused: {
      before: [raised, read],
      body: { escalation: 1 },
      as: claire,
      code: 'leader-has-not-heard-customer',
    },
  },
  'record-remedy-sought': {
    body: { words: 'My money back' },
    gives: { remedySought: { words: 'My money back', author: 'customer' } },
    refused: { before: [proposed, solved], body: { words: 'x' }, code: 'case-ended' },
  },
  'hand-over-threat': {
    body: { words: 'I know where you live', harm: 'us' },
    gives: {
      owner: { id: claire },
      danger: null,
      ownership: [{ owner: { id: ana } }, { because: 'threat' }],
    },
    refused: { body: { words: 'x', harm: 'us' }, as: ben, code: 'not-the-owner' },
  },
  'raise-danger': {
    body: { words: 'Gas smells' },
    gives: { danger: { told: [{ as: 'owner' }, { as: 'leader' }] }, escalations: [{ because: 'danger' }] },
    refused: { before: [proposed, solved], body: { words: 'x' }, code: 'case-ended' },
  },
  'acknowledge-danger': {
    before: [endangered],
    body: {},
    as: claire,
    gives: { danger: { callNext: null }, escalations: [{ state: 'acknowledged' }] },
    refused: { body: {}, code: 'no-danger' },
  },
  'end-danger': {
    before: [endangered],
    body: { words: 'The gas is off' },
    as: claire,
    gives: { danger: null },
    refused: { before: [endangered], body: { words: 'x' }, as: ben, code: 'not-the-leader' },
  },
  'note-vulnerability': {
    body: { words: 'Hard of hearing' },
    gives: { vulnerable: true },
    refused: { before: [proposed, solved], body: { words: 'x' }, code: 'case-ended' },
  },
  'name-representative': {
    body: { name: 'Her daughter', mandate: 'Power of attorney' },
    gives: { represented: true },
    refused: { before: [proposed, solved], body: { name: 'x', mandate: 'x' }, code: 'case-ended' },
  },
  'end-representation': {
    before: [['name-representative', { name: 'Her daughter', mandate: 'Power of attorney' }]],
    body: {},
    gives: { represented: false },
    refused: { body: {}, code: 'already-known' },
  },
  'complain-about': {
    body: { person: ben },
    gives: { complainedAbout: [{ id: ben }] },
    refused: { before: [['complain-about', { person: ben }]], body: { person: ben }, code: 'already-known' },
  },
}
