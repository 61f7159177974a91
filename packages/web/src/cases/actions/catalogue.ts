import { askActions } from './ask.ts'
import { contactActions } from './contact.ts'
import { escalationActions } from './escalation.ts'
import { letterActions } from './letter.ts'
import { mergingActions } from './merging.ts'
import { noteActions } from './notes.ts'
import { ownershipActions } from './ownership.ts'
import { promiseActions } from './promise.ts'
import { remedyActions } from './remedies.ts'
import { resolutionActions } from './resolution.ts'
import type { ActionSpec } from './spec.ts'
import { standingActions } from './standing.ts'
import { tagActions } from './tags.ts'
import { surveyActions } from './survey.ts'
import { thanksActions } from './thanks.ts'

/** Everything one can do with a case, in the order of the menu. */
export const catalogue: readonly ActionSpec[] = [
  ...contactActions,
  ...promiseActions,
  ...remedyActions,
  ...resolutionActions,
  ...letterActions,
  ...ownershipActions,
  ...askActions,
  ...escalationActions,
  ...standingActions,
  ...noteActions,
  ...thanksActions,
  ...surveyActions,
  ...tagActions,
  ...mergingActions,
]

export const specOf = (name: string): ActionSpec | undefined => catalogue.find((spec) => spec.name === name)
