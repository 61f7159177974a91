import type { Context } from './context.ts'
import { acceptWith } from './refusal.ts'
import type { Decision } from './refusal.ts'
import type { Instant } from '../time/instant.ts'

/**
 * A part of a decision: what follows for the matter as it stands after the parts before. One that knows a `Standing`
 * alone is a part of any kind's decision.
 */
export type StepOf<State, Event> = (state: State, context: Context) => readonly Event[]

/** How decisions are made of steps, each on what the ones before it left, as `evolve` says. */
export const unfoldingBy = <State, Event>(evolve: (state: State, event: Event, at: Instant) => State) => {
  type Step = StepOf<State, Event>
  const evolveAll = (state: State, events: readonly Event[], at: Instant): State =>
    events.reduce((so, event) => evolve(so, event, at), state)

  /** One after the other. */
  const inTurn =
    (...steps: readonly Step[]): Step =>
    (state, context) => {
      const events: Event[] = []
      let now = state
      for (const step of steps) {
        const next = step(now, context)
        events.push(...next)
        now = evolveAll(now, next, context.now)
      }
      return events
    }

  /** An accepted decision made of steps. */
  const unfold = (state: State, context: Context, ...steps: readonly Step[]): Decision<Event> =>
    acceptWith(() => inTurn(...steps)(state, context))

  /** These events, whatever the matter. */
  const happens =
    (...events: readonly Event[]): Step =>
    () =>
      events

  return { evolveAll, inTurn, unfold, happens }
}
