import type { ExamplesOf } from '../../../test/action-example.ts'
import type { surveyActions } from './survey.ts'

/** A customer answers on their page alone: `channels/web/case/survey.integration.test.ts`. */
export const surveyExamples: ExamplesOf<typeof surveyActions> = {
  'take-survey-as-problem': { gives: null, refused: { body: { survey: 1 }, code: 'no-such-contact' } },
}
