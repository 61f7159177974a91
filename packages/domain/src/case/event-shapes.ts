import { askShapes } from './ask/shapes.ts'
import { contactShapes } from './contact/shapes.ts'
import { dangerShapes } from './danger/shapes.ts'
import { escalationShapes } from './escalation/shapes.ts'
import type { CaseEvent } from './event.ts'
import { mapFactsShapes } from './map-facts/shapes.ts'
import { mergingShapes } from './merging/shapes.ts'
import { nextWordShapes } from './next-word/shapes.ts'
import { openingShapes } from './opening/shapes.ts'
import { ownershipShapes } from './ownership/shapes.ts'
import { promiseShapes } from './promise/shapes.ts'
import { resolutionShapes } from './resolution/shapes.ts'
import type { Exactly } from './shape/fields.ts'
import type { ShapesOf } from './shape/shapes-of.ts'
import { silenceShapes } from './silence/shapes.ts'
import { standingInShapes } from './standing-in/shapes.ts'
import { standingShapes } from './standing/shapes.ts'

const shapes = {
  ...openingShapes,
  ...contactShapes,
  ...nextWordShapes,
  ...ownershipShapes,
  ...askShapes,
  ...promiseShapes,
  ...resolutionShapes,
  ...silenceShapes,
  ...escalationShapes,
  ...standingInShapes,
  ...standingShapes,
  ...dangerShapes,
  ...mergingShapes,
  ...mapFactsShapes,
} as const

type ShapeOfSome = { [Type in keyof typeof shapes]: (typeof shapes)[Type] }[keyof typeof shapes]
true satisfies Exactly<CaseEvent, ShapeOfSome>

/** The schema of every type of event, as it is written today. */
export const eventShapes: ShapesOf<CaseEvent> = shapes

export const isEventType = (type: string): type is CaseEvent['type'] => Object.hasOwn(eventShapes, type)
