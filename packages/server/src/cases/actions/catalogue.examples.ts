import type { ExamplesOf } from '../../../test/action-example.ts'
import { askExamples } from './ask.examples.ts'
import type { caseActions } from './catalogue.ts'
import { closingLetterExamples } from './closing-letter.examples.ts'
import { contactExamples } from './contact.examples.ts'
import { contactPlanExamples } from './contact-plan.examples.ts'
import { escalationExamples } from './escalation.examples.ts'
import { lastWordExamples } from './last-word.examples.ts'
import { noteExamples } from './notes.examples.ts'
import { ownershipExamples } from './ownership.examples.ts'
import { promiseExamples } from './promise.examples.ts'
import { remedyExamples } from './remedies.examples.ts'
import { resolutionExamples } from './resolution.examples.ts'
import { standingExamples } from './standing.examples.ts'
import { tagExamples } from './tags.examples.ts'
import { surveyExamples } from './survey.examples.ts'
import { thanksExamples } from './thanks.examples.ts'
import { threatExamples } from './threat.examples.ts'

/** For every action: what leads up to it, how it goes well, and how a case refuses it. */
const examples: ExamplesOf<typeof caseActions> = {
  ...ownershipExamples,
  ...threatExamples,
  ...contactExamples,
  ...promiseExamples,
  ...remedyExamples,
  ...askExamples,
  ...resolutionExamples,
  ...escalationExamples,
  ...standingExamples,
  ...contactPlanExamples,
  ...lastWordExamples,
  ...closingLetterExamples,
  ...tagExamples,
  ...noteExamples,
  ...thanksExamples,
  ...surveyExamples,
}

/** Every action that goes well after a few steps. */
export const doneExamples = Object.entries(examples).flatMap(([name, { gives, ...example }]) =>
  gives === null || !('body' in example) ? [] : [{ name, gives, ...example }],
)

/** Every action that a case may refuse. */
export const refusedExamples = Object.entries(examples).flatMap(([name, one]) =>
  one.refused === null ? [] : [{ name, ...one.refused }],
)
