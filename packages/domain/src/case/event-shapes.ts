import { standingEventShapes } from '../matter/standing-shapes.ts'
import { contactShapes } from './contact/shapes.ts'
import { dangerShapes } from './danger/shapes.ts'
import type { CaseEvent } from './event.ts'
import { mapFactsShapes } from './map-facts/shapes.ts'
import { mergingShapes } from './merging/shapes.ts'
import { nextWordShapes } from './next-word/shapes.ts'
import { openingShapes } from './opening/shapes.ts'
import { resolutionShapes } from './resolution/shapes.ts'
import type { Exactly } from './shape/fields.ts'
import type { ShapesOf } from './shape/shapes-of.ts'
import { silenceShapes } from './silence/shapes.ts'
import { customerShapes } from './customer/shapes.ts'

const shapes = {
  ...openingShapes,
  ...contactShapes,
  ...nextWordShapes,
  ...standingEventShapes,
  ...resolutionShapes,
  ...silenceShapes,
  ...customerShapes,
  ...dangerShapes,
  ...mergingShapes,
  ...mapFactsShapes,
} as const

type ShapeOfSome = { [Type in keyof typeof shapes]: (typeof shapes)[Type] }[keyof typeof shapes]
true satisfies Exactly<CaseEvent, ShapeOfSome>

/** The schema of every type of event, as it is written today. */
export const eventShapes: ShapesOf<CaseEvent> = shapes
