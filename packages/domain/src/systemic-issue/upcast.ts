import { earlierStandingShapes } from '../matter/earlier-shapes.ts'
import { upcastingBy } from '../matter/upcast.ts'
import type { SystemicIssueEvent } from './events.ts'
import { eventShapes } from './shapes.ts'

export const { upcast, eventVersion } = upcastingBy<SystemicIssueEvent>({
  today: eventShapes,
  earlier: earlierStandingShapes,
  former: {},
})
