import type { PersonId, TeamName } from '../../directory/directory.ts'
import { earlier } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import type { CaseEvent } from '../event.ts'
import type { OpenPromise } from '../../matter/parts.ts'
import type { LivingCase } from '../state.ts'
import type { PromiseNumber } from '../../matter/text.ts'
import type { Notice } from './notice.ts'
import type { StaffMessage, StaffNotice } from './staff-message.ts'

/** The case before the first and after the last of the events that one command brought about, and all of those. */
export interface Around {
  readonly before: LivingCase
  readonly after: LivingCase
  readonly all: readonly CaseEvent[]
}

/** As a method, so that the entry of an event's own type can be asked as one for any event. */
type Of<Event, More, Told> = { of(event: Event, more: More): Told }['of']

/** Whom one type of event tells what; whom it tells nothing is left out. */
export interface NoticesOfOne<Event> {
  readonly customer?: Of<Event, Around, readonly Notice[]>
  readonly staff?: Of<Event, Around, readonly StaffNotice[]>
}

/** The same for the events of a topic; what tells nothing has no entry. */
export type NoticesOf<Events extends CaseEvent> = {
  readonly [Type in Events['type']]?: NoticesOfOne<Extract<Events, { readonly type: Type }>>
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
    // Whoever is in danger is rung before any other date.
    ...(state.danger?.tryBy == null ? [] : [state.danger.tryBy]),
  ]
  return state.kind === 'ended' || dates.length === 0 ? null : dates.reduce(earlier)
}
