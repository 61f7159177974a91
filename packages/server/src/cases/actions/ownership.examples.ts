import { type ExamplesOf, offered, raised, read } from '../../../test/action-example.ts'
import { staff } from '../../../test/small-company.ts'
import type { ownershipActions } from './ownership.ts'

const { ana, ben, claire } = staff

export const ownershipExamples: ExamplesOf<typeof ownershipActions> = {
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
  'replace-owner': {
    gives: null,
    refused: { body: {}, code: 'owner-is-in-place' },
  },
}
