import { firstDue } from '../matter/fall-due.ts'
import type { Kind } from '../matter/kind.ts'
import type { PotholeCommand } from './commands.ts'
import { deadlinesOf } from './deadlines.ts'
import { decide } from './decide.ts'
import { dutiesOf } from './duties.ts'
import { type PotholeEvent, potholeEvents } from './events.ts'
import { evolve, initial } from './evolve.ts'
import { heardAs } from './heard-as.ts'
import { staffNoticesOf } from './notices.ts'
import { parseState, type Pothole } from './state.ts'
import { eventVersion, upcast } from './upcast.ts'

export const pothole: Kind<Pothole, PotholeCommand, PotholeEvent> = {
  stateVersion: 1,
  events: potholeEvents,
  // It is known by the case that rose, whose words everybody who works here does not see.
  title: null,
  initial,
  decide,
  evolve,
  deadlinesOf,
  nextDue: (state, now, leftAlone) => firstDue(deadlinesOf(state), now, leftAlone),
  dutiesOf,
  viewersIn: () => [],
  // The case tells its customer what came of it.
  noticesOf: () => [],
  staffNoticesOf,
  heardAs,
  parseState,
  upcast,
  eventVersion,
}
