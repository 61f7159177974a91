import { earlier } from '../../time/instant.ts'
import { handedOn } from '../../matter/standing-in/evolve.ts'
import type { CaseEvent } from '../event.ts'
import type { RegulatorClock, Regulator } from './state.ts'
import type { LivingCase } from '../state.ts'
import type { RegulatorEvent } from './events.ts'

type Set = Extract<RegulatorEvent, { readonly type: 'regulatorClocksSet' }>

const fresh = ({ profile, from, clocks }: Set): Regulator => ({
  profile,
  from,
  clocks: clocks.map((clock, index) => ({ clock: index + 1, ...clock, rose: 'no', of: null })),
})

/** A date is only ever moved to sooner, and what has ended does not begin again: what is raised anew is another. */
const sooner = (so: Regulator, { from, clocks }: Set): Regulator => ({
  ...so,
  from: earlier(so.from, from),
  clocks: so.clocks.map((clock) => {
    const known = clocks.find(({ key }) => key === clock.key)
    return known === undefined
      ? clock
      : { ...clock, due: earlier(clock.due, known.due), rises: earlier(clock.rises, known.rises) }
  }),
})

const change = (state: LivingCase, to: (clocks: Regulator['clocks']) => Regulator['clocks']): LivingCase =>
  state.regulator === undefined
    ? state
    : { ...state, regulator: { ...state.regulator, clocks: to(state.regulator.clocks) } }

const handed = (clock: RegulatorClock, event: Extract<CaseEvent, { type: 'handedToStandIn' }>) => {
  const of = handedOn({ by: clock.due, of: clock.of }, event)?.of ?? null
  return of === clock.of ? clock : { ...clock, of }
}

/** Looks at every event: our first word ends what asks for it, and whoever stands in for a leader has theirs. */
export const keepRegulator = (state: LivingCase, event: CaseEvent): LivingCase => {
  switch (event.type) {
    case 'regulatorClocksSet':
      return {
        ...state,
        regulator:
          state.regulator === undefined || state.regulator.from < event.from
            ? fresh(event)
            : sooner(state.regulator, event),
      }
    case 'regulatorDateNear':
    case 'regulatorDateMissed':
      return change(state, (clocks) =>
        clocks.map((clock) =>
          clock.clock === event.clock
            ? { ...clock, rose: event.type === 'regulatorDateMissed' ? 'missed' : 'near', of: event.of }
            : clock,
        ),
      )
    case 'contactMade':
      return event.contact.outcome === 'conversation' || event.contact.outcome === 'written'
        ? change(state, (clocks) => clocks.filter(({ endsWith }) => endsWith !== 'firstWord'))
        : state
    case 'handedToStandIn':
      return change(state, (clocks) => clocks.map((clock) => handed(clock, event)))
    default:
      return state
  }
}
