import type { ExamplesOf } from '../../../test/action-example.ts'
import type { thanksActions } from './thanks.ts'

/** A customer gives them on their page alone: `channels/web/case/thanks.integration.test.ts`. */
export const thanksExamples: ExamplesOf<typeof thanksActions> = {
  'read-thanks': { gives: null, refused: { body: { thanks: 1 }, code: 'no-such-contact' } },
  'take-thanks-as-problem': { gives: null, refused: { body: { thanks: 1 }, code: 'no-such-contact' } },
}
