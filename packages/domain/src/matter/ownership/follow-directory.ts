import { moveAsksOfRemovedTeams } from '../ask/decide.ts'
import { replaceLostLeaders } from '../escalation/replace.ts'
import type { Standing } from '../standing.ts'
import type { StandingEvent } from '../standing-events.ts'
import type { StepOf } from '../unfold.ts'
import { ensureOwner } from './hand-over.ts'
import { endOfferToRemovedTeam } from './offer.ts'

/**
 * What an open matter of any kind does, one after the other, when people or teams are not there for it any more; nothing
 * where all of them are.
 * @param handOn what somebody on leave owed in it goes to whoever stands in for them; see `handToStandIns`
 */
export const followDirectory = <State extends Standing, Event>(
  handOn: StepOf<State, Event | StandingEvent>,
): readonly StepOf<State, Event | StandingEvent>[] => [
  endOfferToRemovedTeam,
  ensureOwner(),
  replaceLostLeaders,
  handOn,
  moveAsksOfRemovedTeams,
]
