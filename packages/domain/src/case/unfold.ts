import type { Instant } from '../time/instant.ts'
import type { Context } from './context.ts'
import type { CaseEvent } from './event.ts'
import { evolveLiving } from './evolve.ts'
import { accept } from './refusal.ts'
import type { Decision } from './refusal.ts'
import type { LivingCase } from './state.ts'

/** A part of a decision: what follows for the case as it stands after the parts before. */
export type Step = (state: LivingCase, context: Context) => readonly CaseEvent[]

export const evolveAll = (state: LivingCase, events: readonly CaseEvent[], at: Instant): LivingCase =>
  events.reduce((so, event) => evolveLiving(so, event, at), state)

/** One after the other, each on what the ones before it left. */
export const inTurn =
  (...steps: readonly Step[]): Step =>
  (state, context) => {
    const events: CaseEvent[] = []
    let now = state
    for (const step of steps) {
      const next = step(now, context)
      events.push(...next)
      now = evolveAll(now, next, context.now)
    }
    return events
  }

/** These events, whatever the case. */
export const happens =
  (...events: readonly CaseEvent[]): Step =>
  () =>
    events

/** An accepted decision made of steps. */
export const unfold = (state: LivingCase, context: Context, ...steps: readonly Step[]): Decision<CaseEvent> =>
  accept(...inTurn(...steps)(state, context))
