import { z } from '@hono/zod-openapi'
import { number } from '../../shapes/basics.ts'
import { caseAction } from './action.ts'
import { onEach } from './trial.ts'

export const surveyActions = [
  caseAction({
    name: 'take-survey-as-problem',
    summary: 'What they wrote of how it went is a problem: it is one from now on, in those very words',
    body: z.strictObject({ survey: number }),
    policy: 'acts-on-case',
    refusals: ['not-dealing-with-it', 'no-such-contact', 'already-known', 'too-many-issues'],
    trials: ({ state }) =>
      onEach(
        (state.survey?.answers ?? []).filter(({ words }) => words !== null),
        ({ survey }) => survey,
        (survey) => ({ survey }),
      ),
    commands: ({ survey }) => [{ type: 'takeSurveyAsProblem', survey }],
  }),
] as const
