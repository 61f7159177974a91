import type { Instant } from '../time/instant.ts'
import { askEvents } from './ask/events.ts'
import { evolveAsk } from './ask/evolve.ts'
import { escalationEvents } from './escalation/events.ts'
import { evolveEscalation } from './escalation/evolve.ts'
import { ownershipEvents } from './ownership/events.ts'
import { evolveOwnership } from './ownership/evolve.ts'
import { promiseEvents } from './promise/events.ts'
import { evolvePromise } from './promise/evolve.ts'
import type { ContentsEvent } from './contents.ts'
import { among } from './shape/event-type.ts'
import type { Standing } from './standing.ts'
import type { StandingEvent } from './standing-events.ts'
import { standingInEvents } from './standing-in/events.ts'
import { evolveStandingIn } from './standing-in/evolve.ts'
import { type StepOf, unfoldingBy } from './unfold.ts'

const isOwnership = among(ownershipEvents)
const isAsk = among(askEvents)
const isPromise = among(promiseEvents)
const isEscalation = among(escalationEvents)
const isStandingIn = among(standingInEvents)

/** What an event of the topics that all kinds are made of changes in how a matter stands. */
export const evolveStanding = <Stands extends Standing>(
  state: Stands,
  event: StandingEvent,
  at: Instant,
): Stands => {
  if (isOwnership(event)) return evolveOwnership(state, event, at)
  if (isAsk(event)) return evolveAsk(state, event)
  if (isPromise(event)) return evolvePromise(state, event)
  if (isEscalation(event)) return evolveEscalation(state, event, at)
  if (isStandingIn(event)) return evolveStandingIn(state, event)
  // What is written down was bound, or erased: nothing of how it stands. A topic that is missing does not compile.
  event satisfies ContentsEvent
  return state
}

/** A part of a decision on any kind of matter. */
export type StandingStep = StepOf<Standing, StandingEvent>

const byStanding = (state: Standing, event: StandingEvent, at: Instant): Standing =>
  evolveStanding(state, event, at)

export const { inTurn, unfold, happens } = unfoldingBy(byStanding)
