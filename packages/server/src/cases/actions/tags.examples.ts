import type { ExamplesOf } from '../../../test/action-example.ts'
import type { tagActions } from './tags.ts'

export const tagExamples: ExamplesOf<typeof tagActions> = {
  'put-tag': {
    body: { tag: 'battery' },
    gives: { tags: [{ key: 'battery', names: { en: 'Battery' } }] },
    refused: { body: { tag: 'unheard-of' }, code: 'no-such-tag' },
  },
  'take-tag-off': {
    before: [['put-tag', { tag: 'battery' }]],
    body: { tag: 'battery' },
    gives: { tags: [] },
    refused: { body: { tag: 'battery' }, code: 'no-such-tag' },
  },
}
