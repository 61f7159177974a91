import { type ExamplesOf, type Step, tomorrow } from '../../../test/action-example.ts'
import { staff } from '../../../test/small-company.ts'
import type { remedyActions } from './remedies.ts'

const { ben, claire } = staff

const help = { of: 'map', name: 'help' } as const
const wanted = { issue: 1, what: help, words: 'A fitter comes', due: tomorrow }
const granted: Step = ['grant-remedy', wanted]
const failed: Step = ['fail-remedy', { remedy: 1, reason: 'Nobody came' }]
const checked: Step = ['check-remedy', { remedy: 1, words: 'The van is there now' }, ben]
const delivered: Step = ['deliver-remedy', { remedy: 1, words: 'It is warm' }]
const more = (state: object) => ({ remedies: { granted: [state] } })

export const remedyExamples: ExamplesOf<typeof remedyActions> = {
  'grant-remedy': {
    body: wanted,
    gives: {
      ...more({ number: 1, state: 'owed', words: { words: 'A fitter comes' }, due: tomorrow }),
      promises: [{ state: 'open', what: { words: 'A fitter comes' } }],
    },
    refused: { body: { ...wanted, what: { of: 'map', name: 'gold' } }, code: 'not-in-the-map' },
  },
  // It takes a limit, or a map that gives its teams less.
  'ask-for-remedy': {
    gives: null,
    refused: { body: { ...wanted, reason: 'x' }, code: 'within-authority' },
  },
  'answer-remedy-request': {
    gives: null,
    refused: { body: { request: 1, granted: true, reason: 'x' }, code: 'no-such-request' },
  },
  // Its promise has to break first.
  'promise-remedy': {
    gives: null,
    refused: { before: [granted], body: { remedy: 1, due: tomorrow }, code: 'promise-open' },
  },
  'deliver-remedy': {
    before: [granted],
    body: { remedy: 1, words: 'It is warm' },
    gives: {
      ...more({ state: 'delivered' }),
      promises: [{ state: 'kept', evidence: { words: 'It is warm' } }],
    },
    refused: { before: [granted, failed], body: { remedy: 1, words: 'x' }, code: 'check-first' },
  },
  'fail-remedy': {
    before: [granted],
    body: { remedy: 1, reason: 'Nobody came' },
    gives: more({ state: 'failed', failures: 1 }),
    refused: { body: { remedy: 1, reason: 'x' }, code: 'no-such-remedy' },
  },
  'check-remedy': {
    before: [granted, failed],
    body: { remedy: 1, words: 'The van is there now' },
    as: ben,
    gives: more({ checkedBy: { id: ben } }),
    refused: { before: [granted, failed], body: { remedy: 1, words: 'x' }, code: 'own-check' },
  },
  'release-remedy': {
    before: [granted, failed, checked, delivered, failed],
    body: { remedy: 1, words: 'I saw it myself' },
    as: claire,
    gives: more({ failures: 2, releasedBy: { id: claire } }),
    refused: { before: [granted], body: { remedy: 1, words: 'x' }, code: 'not-the-leader' },
  },
}
