import { earlierStandingShapes } from '../matter/earlier-shapes.ts'
import { upcastingBy } from '../matter/upcast.ts'
import { schemasOf } from '../matter/shape/event-type.ts'
import { type SystemicIssueEvent, systemicIssueEvents } from './events.ts'

export const { upcast, eventVersion } = upcastingBy<SystemicIssueEvent>({
  today: schemasOf<SystemicIssueEvent>(systemicIssueEvents),
  earlier: {
    ...earlierStandingShapes,
    // Nothing was answered for many at once.
    nextStepDated: [(fields) => fields],
    nextStepMissed: [(fields) => fields],
  },
  former: {},
})
