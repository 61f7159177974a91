import type { HearingKind } from '../directory/hearing/choices.ts'
import type { Actor } from './actor.ts'
import type { Context } from './context.ts'
import type { Deadline } from './deadline.ts'
import type { FallDue, LeftAlone } from './fall-due.ts'
import type { MeantFor } from './parts.ts'
import type { Decision } from './refusal.ts'
import type { Unopened } from './standing.ts'
import type { Instant } from '../time/instant.ts'
import type { DutyOf } from './duties.ts'
import type { Addressee } from './parts.ts'
import type { EventType } from './shape/event-type.ts'
import type { Standing } from './standing.ts'
import type { MatterViewer } from './viewers.ts'
import type { StoredEvent, Upcasted } from './upcast.ts'

/** What a matter is folded to: it was never opened, or goes on, or has ended in one of its kind's ways. */
export type FoldedMatter =
  | Unopened
  | (Standing & { readonly kind: 'open' })
  | (Standing & { readonly kind: 'ended'; readonly how: string })

/** What somebody is told, by its type; the rest are facts that its words need. */
export interface AnyNotice {
  readonly type: string
}

export interface AnyStaffNotice {
  readonly to: Addressee
  readonly message: AnyNotice
}

/** The name of a field, of each of several where it can be one of these. */
type KeyOf<State> = keyof State & string

/**
 * A kind of matter: its own commands, events, states and rules. The ledger, the clock, messages, `verify` and `rebuild`
 * know nothing of a kind but this.
 */
export interface Kind<State extends FoldedMatter, Command, Event extends { readonly type: string }> {
  /**
   * The version of what is kept beside its events: its folded state, and the deadlines and duties that follow from it.
   * Raised by one whenever the same events leave another state, or the same state others of these.
   */
  readonly stateVersion: number
  /** Every type of event that it can have. */
  readonly events: readonly EventType<Event>[]
  /**
   * The field of its state that points to the words by which it is known in lists; null for the case, which is known by
   * the first that its customer said.
   */
  readonly title: KeyOf<Exclude<State, Unopened>> | null
  /** Before its first event. */
  readonly initial: State
  readonly decide: (state: State, command: Command, context: Context) => Decision<Event>
  readonly evolve: (state: State, event: Event, at: Instant) => State
  readonly deadlinesOf: (state: State) => readonly Deadline<string>[]
  /** The command with which the earliest of what is due by now comes, past what is left alone; null where nothing is. */
  readonly nextDue: (state: State, now: Instant, leftAlone?: LeftAlone) => (Command & FallDue<string>) | null
  readonly dutiesOf: (state: State) => readonly DutyOf<string>[]
  /** Before whom an event brings it; nobody where all who work here see it anyway. */
  readonly viewersIn: (event: Event) => readonly MatterViewer[]
  /** What the customer is told of what one command brought about, and for whom it is where cases have joined. */
  readonly noticesOf: (
    before: State,
    acted: readonly { readonly actor: Actor; readonly event: Event }[],
    after: State,
  ) => readonly { readonly notice: AnyNotice; readonly meantFor: MeantFor }[]
  /** @param all everything that the command brought about, where `events` are some of it */
  readonly staffNoticesOf: (
    before: State,
    events: readonly Event[],
    after: State,
    all: readonly Event[],
  ) => readonly AnyStaffNotice[]
  /** As what each of them is heard of, by its type. */
  readonly heardAs: Readonly<Record<string, HearingKind>>
  /** A state as it was kept; null where it is none of today's version, and has to be folded again. */
  readonly parseState: (kept: unknown) => State | null
  readonly upcast: (stored: StoredEvent) => Upcasted<Event>
  readonly eventVersion: (type: string) => number
}
