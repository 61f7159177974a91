import { asked, type ExamplesOf, proposed, solved, endangered } from '../../../test/action-example.ts'
import { staff } from '../../../test/small-company.ts'
import type { standingActions } from './standing.ts'

const { ana, ben, claire, rosa } = staff

export const standingExamples: ExamplesOf<typeof standingActions> = {
  'leave-flood': { gives: null, refused: { body: {}, code: 'not-gathered' } },
  'record-remedy-sought': {
    body: { words: 'My money back' },
    gives: { remedySought: { words: 'My money back', author: 'customer' } },
    refused: { before: [proposed, solved], body: { words: 'x' }, code: 'case-ended' },
  },
  'say-what-it-cost': {
    body: { trips: 3, daysWithout: 14 },
    gives: { lost: { said: [{ trips: 3, minutesWaited: null, daysWithout: 14 }] } },
    refused: { body: {}, code: 'cost-wrong' },
  },
  'say-zone': {
    body: { zone: 'Europe/London' },
    gives: { clock: { zone: 'Europe/London', saidBy: 'colleague' } },
    refused: { body: { zone: 'London' }, code: 'zone-unknown' },
  },
  'say-leaving': {
    body: {},
    gives: { status: 'open', lost: { leaving: [{ by: { id: ana } }] } },
    refused: { before: [['say-leaving', {}]], body: {}, code: 'already-known' },
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
  'record-map-facts': {
    body: { problem: 'anything' },
    gives: { map: { known: { problem: 'anything', facts: [], ruledOut: null, stranded: [] } } },
    refused: { body: { facts: [{ fact: 'receipt', holds: true }] }, code: 'not-in-the-map' },
  },
  'say-problem': {
    body: { issue: 1, problem: 'anything' },
    gives: { map: { known: { issues: [{ issue: 1, problem: 'anything', gone: false }] } } },
    refused: { body: { issue: 1, problem: 'theft' }, code: 'not-in-the-map' },
  },
  'note-vulnerability': {
    body: { words: 'Hard of hearing', inWriting: true },
    gives: { vulnerable: true, inWriting: true },
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
  'call-address-unsafe': {
    gives: null,
    refused: {
      before: [asked],
      body: { type: 'email', value: 'ada@example.org' },
      as: rosa,
      code: 'not-dealing-with-it',
    },
  },
  'call-address-safe': {
    gives: null,
    refused: {
      before: [asked],
      body: { type: 'email', value: 'ada@example.org' },
      as: rosa,
      code: 'not-dealing-with-it',
    },
  },
}
