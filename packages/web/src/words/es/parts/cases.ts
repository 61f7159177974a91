import type { Messages } from '../../messages.ts'
import { actionWords, fieldWords } from '../actions.ts'
import { askWords } from '../actions/ask.ts'
import { contactWords } from '../actions/contact.ts'
import { escalationWords } from '../actions/escalation.ts'
import { mergingWords } from '../actions/merging.ts'
import { noteWords } from '../actions/notes.ts'
import { ownershipWords } from '../actions/ownership.ts'
import { promiseWords } from '../actions/promise.ts'
import { readersWords } from '../actions/readers.ts'
import { remedyWords } from '../actions/remedies.ts'
import { resolutionWords } from '../actions/resolution.ts'
import { standingWords } from '../actions/standing.ts'
import { systemicActionWords } from '../actions/systemic-issue.ts'
import { taggingWords } from '../actions/tags.ts'
import { surveyWords } from '../actions/survey.ts'
import { thanksWords } from '../actions/thanks.ts'
import { caseWords } from '../case.ts'
import { composerWords } from '../composer.ts'
import { factsWords } from '../facts.ts'
import { hereWords } from '../here.ts'
import { intakeWords } from '../intake.ts'
import { journeyWords } from '../journey.ts'
import { letterWords } from '../letter.ts'
import { paletteWords } from '../palette.ts'
import { storyWords } from '../story.ts'
import { potholeWords } from '../potholes.ts'
import { systemicWords } from '../systemic-issues.ts'

/** In Spanish: a case, what is done with it and what comes of it. */
export const words = {
  actionWords,
  fieldWords,
  askWords,
  contactWords,
  escalationWords,
  mergingWords,
  noteWords,
  ownershipWords,
  promiseWords,
  readersWords,
  remedyWords,
  resolutionWords,
  standingWords,
  systemicActionWords,
  taggingWords,
  surveyWords,
  thanksWords,
  caseWords,
  composerWords,
  factsWords,
  hereWords,
  intakeWords,
  journeyWords,
  letterWords,
  paletteWords,
  storyWords,
  potholeWords,
  systemicWords,
} satisfies Messages
