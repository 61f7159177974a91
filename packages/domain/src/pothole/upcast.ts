import { earlierStandingShapes } from '../matter/earlier-shapes.ts'
import { schemasOf } from '../matter/shape/event-type.ts'
import { upcastingBy } from '../matter/upcast.ts'
import { type PotholeEvent, potholeEvents } from './events.ts'

export const { upcast, eventVersion } = upcastingBy<PotholeEvent>({
  today: schemasOf<PotholeEvent>(potholeEvents),
  earlier: earlierStandingShapes,
  former: {},
})
