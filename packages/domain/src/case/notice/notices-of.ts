import type { PersonId, TeamName } from '../../directory/directory.ts'
import { earlier } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import type { CaseEvent } from '../event.ts'
import type { OpenPromise } from '../../matter/parts.ts'
import type { LivingCase } from '../state.ts'
import type { PromiseNumber } from '../text.ts'
import type { Notice } from './notice.ts'
import type { StaffMessage, StaffNotice } from './staff-message.ts'

/** How a title names people. */
export interface Names {
  readonly person: (id: PersonId) => string
  /** Whoever acted, where the event does not say; "The customer" where it was them. */
  readonly actor: string
}

/** The case before the first and after the last of the events that one command brought about, and all of those. */
export interface Around {
  readonly before: LivingCase
  readonly after: LivingCase
  readonly all: readonly CaseEvent[]
}

/** As a method, so that the entry of an event's own type can be asked as one for any event. */
type Of<Event, More, Told> = { of(event: Event, more: More): Told }['of']

/** What one type of event is called in a history, and whom it tells what; whom it tells nothing is left out. */
export interface NoticesOfOne<Event> {
  /** What happened, in one sentence, for colleagues. */
  readonly title: string | Of<Event, Names, string>
  readonly customer?: Of<Event, Around, readonly Notice[]>
  readonly staff?: Of<Event, Around, readonly StaffNotice[]>
}

/** The same for every event of a topic. One without a title does not compile. */
export type NoticesOf<Events extends CaseEvent> = {
  readonly [Type in Events['type']]: NoticesOfOne<Extract<Events, { readonly type: Type }>>
}

export const toPerson = (person: PersonId, message: StaffMessage): StaffNotice => ({
  to: { kind: 'person', person },
  message,
})

export const toTeam = (team: TeamName, message: StaffMessage): StaffNotice => ({
  to: { kind: 'team', team },
  message,
})

/** To each of them once. */
export const toEach = (people: readonly PersonId[], message: StaffMessage): readonly StaffNotice[] =>
  [...new Set(people)].map((person) => toPerson(person, message))

export const has = (all: readonly CaseEvent[], type: CaseEvent['type']): boolean =>
  all.some((event) => event.type === type)

export const promised = (state: LivingCase, number: PromiseNumber): OpenPromise | undefined =>
  state.promises.find(({ promise }) => promise === number)

/** By when they hear from us, as the case now stands: the next word, or the promise that is due first. */
export const hearsBy = (state: LivingCase): Instant | null => {
  const dates = [
    ...(state.nextWord === null ? [] : [state.nextWord.by]),
    ...state.promises.map(({ due }) => due),
  ]
  return state.kind === 'ended' || dates.length === 0 ? null : dates.reduce(earlier)
}
