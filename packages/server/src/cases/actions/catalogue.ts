import { askActions } from './ask.ts'
import { contactActions } from './contact.ts'
import { closingLetterActions } from './closing-letter.ts'
import { contactPlanActions } from './contact-plan.ts'
import { escalationActions } from './escalation.ts'
import { lastWordActions } from './last-word.ts'
import { noteActions } from './notes.ts'
import { ownershipActions } from './ownership.ts'
import { promiseActions } from './promise.ts'
import { remedyActions } from './remedies.ts'
import { resolutionActions } from './resolution.ts'
import { standingActions } from './standing.ts'
import { tagActions } from './tags.ts'
import { surveyActions } from './survey.ts'
import { thanksActions } from './thanks.ts'
import { threatActions } from './threat.ts'

/** Everything staff can do with one case. Joining two cases is in `merging.ts`: it concerns both. */
export const caseActions = [
  ...ownershipActions,
  ...threatActions,
  ...contactActions,
  ...promiseActions,
  ...remedyActions,
  ...askActions,
  ...resolutionActions,
  ...escalationActions,
  ...standingActions,
  ...contactPlanActions,
  ...lastWordActions,
  ...closingLetterActions,
  ...tagActions,
  ...noteActions,
  ...thanksActions,
  ...surveyActions,
] as const
