import { upcastingBy } from '../matter/upcast.ts'
import { earlierShapes, type FormerType, formerTypes } from './earlier-shapes.ts'
import type { CaseEvent } from './event.ts'
import { eventShapes } from './event-shapes.ts'

/** The type of an event of a case as it stands in the ledger. */
export type StoredEventType = CaseEvent['type'] | FormerType

export const { upcast, eventVersion } = upcastingBy<CaseEvent>({
  today: eventShapes,
  earlier: earlierShapes,
  former: formerTypes,
})
