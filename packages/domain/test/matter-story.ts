import type { Directory } from '../src/directory/directory.ts'
import {
  type KindName,
  type KindOf,
  kindOf,
  type MatterCommand,
  type MatterEvent,
  type MatterState,
} from '../src/kinds.ts'
import type { Actor } from '../src/matter/actor.ts'
import type { Context } from '../src/matter/context.ts'
import type { RefusalCode } from '../src/matter/refusal.ts'
import type { Standing, Unopened } from '../src/matter/standing.ts'
import { type ServiceTerms, standardTerms } from '../src/matter/terms.ts'
import { addMilliseconds, type Instant, minutes } from '../src/time/instant.ts'
import { company, monday } from './company.ts'
import { clock } from './story.ts'

/** A matter of some kind told command by command, each at the story's own time. */
export class MatterStory<Name extends KindName> {
  state: MatterState<Name>
  now: Instant = monday
  directory: Directory = company
  terms: ServiceTerms = standardTerms
  readonly events: { readonly event: MatterEvent<Name>; readonly at: Instant }[] = []
  readonly kind: KindOf<Name>

  constructor(name: Name) {
    this.kind = kindOf(name)
    this.state = this.kind.initial
  }

  get living(): Exclude<MatterState<Name>, Unopened> {
    const { state } = this
    if (!isLiving(state)) throw new Error('not opened yet')
    return state
  }

  /** What any matter has, whatever its kind. */
  get standing(): Standing {
    const state: MatterState = this.state
    if (state.kind === 'unopened') throw new Error('not opened yet')
    return state
  }

  context(actor: Actor): Context {
    return { now: this.now, actor, directory: this.directory, terms: this.terms }
  }

  decide(actor: Actor, command: MatterCommand<Name>) {
    return this.kind.decide(this.state, command, this.context(actor))
  }

  does(actor: Actor, command: MatterCommand<Name>): readonly MatterEvent<Name>[] {
    const decision = this.decide(actor, command)
    if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.refusal.code}`)
    for (const event of decision.events) {
      this.events.push({ event, at: this.now })
      this.state = this.kind.evolve(this.state, event, this.now)
    }
    return decision.events
  }

  refuses(actor: Actor, command: MatterCommand<Name>): RefusalCode | null {
    const decision = this.decide(actor, command)
    return decision.ok ? null : decision.refusal.code
  }

  /** Time goes on, and every deadline falls due at its moment. */
  until(moment: Instant): readonly MatterEvent<Name>[] {
    const happened: MatterEvent<Name>[] = []
    for (let fired = 0; fired < 1000; fired += 1) {
      const [next] = this.kind
        .deadlinesOf(this.state)
        .map(({ due }) => due)
        .toSorted()
      if (next === undefined || next > moment) break
      if (next > this.now) this.now = next
      const command = this.kind.nextDue(this.state, this.now)
      if (command === null) break
      happened.push(...this.does(clock, command))
    }
    this.now = moment
    return happened
  }

  days = (count: number) => this.until(this.due(count * 24 * 60))

  due(minutesAhead: number): Instant {
    return addMilliseconds(this.now, minutes(minutesAhead))
  }
}

const isLiving = <State extends { readonly kind: string }>(state: State): state is Exclude<State, Unopened> =>
  state.kind !== 'unopened'
