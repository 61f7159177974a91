import { firstDue } from '../matter/fall-due.ts'
import type { Kind } from '../matter/kind.ts'
import type { CaseCommand } from './command.ts'
import { deadlinesOf } from './deadlines.ts'
import { decide } from './decide.ts'
import { dutiesOf } from './duties.ts'
import { type CaseEvent, caseEvents } from './event.ts'
import { evolve, initial } from './evolve.ts'
import { heardAs } from './notice/heard-as.ts'
import { addressedNoticesOf, staffNoticesOf } from './notice/notices.ts'
import type { Case } from './state.ts'
import { parseState } from './state.ts'
import { stateVersion } from './state-version.ts'
import { eventVersion, upcast } from './upcast.ts'
import { viewersIn } from './viewers.ts'

export const caseKind: Kind<Case, CaseCommand, CaseEvent> = {
  stateVersion,
  events: caseEvents,
  title: null,
  initial,
  decide,
  evolve,
  deadlinesOf,
  nextDue: (state, now, leftAlone) => firstDue(deadlinesOf(state), now, leftAlone),
  dutiesOf,
  viewersIn,
  noticesOf: addressedNoticesOf,
  staffNoticesOf,
  heardAs,
  parseState,
  upcast,
  eventVersion,
}
