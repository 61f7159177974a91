import { dutiesOf, type Duty } from '../../src/case/duties.ts'
import type { CaseEvent } from '../../src/case/event.ts'
import { evolve } from '../../src/case/evolve.ts'
import type { Case } from '../../src/case/state.ts'
import type { Happened } from './world.ts'

const toRead: ReadonlySet<Duty['kind']> = new Set(['readThanks', 'readMention'])

/** What somebody waits for: kind words, and what colleagues write, ask nothing of whoever is to read them. */
export const owedIn = (state: Case): readonly Duty[] =>
  dutiesOf(state).filter(({ kind }) => !toRead.has(kind))

/** One that is broken ends the story. */
export const must = (holds: boolean, promise: string): void => {
  if (!holds) throw new Error(`broken: ${promise}`)
}

export type Of<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>

export const isA =
  <Type extends CaseEvent['type']>(type: Type) =>
  (event: CaseEvent): event is Of<Type> =>
    event.type === type

export const has = (events: readonly CaseEvent[], type: CaseEvent['type']): boolean =>
  events.some((event) => event.type === type)

/** The state just before each event of the decision. */
export const each = (
  { before, events, context }: Happened,
  see: (state: Case, event: CaseEvent) => void,
): void => {
  let state = before
  for (const event of events) {
    see(state, event)
    state = evolve(state, event, context.now)
  }
}
