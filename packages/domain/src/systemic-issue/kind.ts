import { firstDue } from '../matter/fall-due.ts'
import type { Kind } from '../matter/kind.ts'
import type { SystemicIssueCommand } from './commands.ts'
import { deadlinesOf } from './deadlines.ts'
import { decide } from './decide.ts'
import { dutiesOf } from './duties.ts'
import { type SystemicIssueEvent, systemicIssueEvents } from './events.ts'
import { evolve, initial } from './evolve.ts'
import { heardAs } from './heard-as.ts'
import { staffNoticesOf } from './notices.ts'
import { parseState, type SystemicIssue } from './state.ts'
import { eventVersion, upcast } from './upcast.ts'

export const systemicIssue: Kind<SystemicIssue, SystemicIssueCommand, SystemicIssueEvent> = {
  stateVersion: 2,
  events: systemicIssueEvents,
  title: 'title',
  initial,
  decide,
  evolve,
  deadlinesOf,
  nextDue: (state, now, leftAlone) => firstDue(deadlinesOf(state), now, leftAlone),
  dutiesOf,
  viewersIn: () => [],
  // Customers hear of their cases, not of the cause that they share with others.
  noticesOf: () => [],
  staffNoticesOf,
  heardAs,
  parseState,
  upcast,
  eventVersion,
}
