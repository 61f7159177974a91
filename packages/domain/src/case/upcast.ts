import { upcastingBy } from '../matter/upcast.ts'
import { earlierShapes, type FormerType, formerTypes } from './earlier-shapes.ts'
import { schemasOf } from '../matter/shape/event-type.ts'
import { type CaseEvent, caseEvents } from './event.ts'

/** The type of an event of a case as it stands in the ledger. */
export type StoredEventType = CaseEvent['type'] | FormerType

export const { upcast, eventVersion } = upcastingBy<CaseEvent>({
  today: schemasOf<CaseEvent>(caseEvents),
  earlier: earlierShapes,
  former: formerTypes,
})
