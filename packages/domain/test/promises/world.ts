import type { Directory } from '../../src/directory/directory.ts'
import { addMilliseconds, later, minutes } from '../../src/time/instant.ts'
import type { Instant } from '../../src/time/instant.ts'
import type { Actor } from '../../src/matter/actor.ts'
import type { CaseCommand } from '../../src/case/command.ts'
import type { Context } from '../../src/matter/context.ts'
import { deadlinesOf } from '../../src/case/deadlines.ts'
import { decide } from '../../src/case/decide.ts'
import { evolve, initial } from '../../src/case/evolve.ts'
import type { DatedEvent } from '../../src/case/evolve.ts'
import type { CaseEvent } from '../../src/case/event.ts'
import { belongingsOf } from '../../src/case/merging/belongings.ts'
import { isUnsettled } from '../../src/case/resolution/issue.ts'
import type { Case, LivingCase } from '../../src/case/state.ts'
import { standardTerms } from '../../src/matter/terms.ts'
import type { ServiceTerms } from '../../src/matter/terms.ts'
import { company, monday } from '../company.ts'
import { Witness } from './witness.ts'

/** Small, so that the bounds are met often. */
const terms: ServiceTerms = {
  ...standardTerms,
  maxIssues: 5,
  maxOpenAsks: 3,
  maxOpenPromises: 4,
  compensation: {
    currency: 'EUR',
    brokenPromise: 40,
    lateDay: 7,
    most: 100,
    kinds: ['deed'],
    withinWorkingDays: 2,
  },
}

/** One decision and what was there before and after it: all that a promise of the product is judged by. */
export interface Happened {
  readonly before: Case
  readonly after: Case
  readonly command: CaseCommand
  readonly context: Context
  readonly events: readonly CaseEvent[]
  readonly refused: string | null
  readonly witness: Witness
}

export type Check = (happened: Happened) => void

/** Two cases of one customer, a company, and a clock. */
export class World {
  now: Instant = monday
  directory: Directory = company
  readonly states: [Case, Case] = [initial, initial]
  readonly events: [DatedEvent[], DatedEvent[]] = [[], []]
  readonly witnesses = [new Witness(), new Witness()] as const
  /** What was wanted, in lines short enough to read. */
  readonly told: string[] = []
  commands = 0
  private readonly check: Check

  constructor(check: Check) {
    this.check = check
  }

  context(actor: Actor): Context {
    return { now: this.now, actor, directory: this.directory, terms }
  }

  living(which: 0 | 1): LivingCase | null {
    const state = this.states[which]
    return state.kind === 'unopened' ? null : state
  }

  wants(which: 0 | 1, actor: Actor, command: CaseCommand): boolean {
    this.commands += 1
    const before = this.states[which]
    const context = this.context(actor)
    this.told.push(this.line(which, actor, command))
    const decision = decide(before, command, context)
    const events = decision.ok ? decision.events : []
    const refused = decision.ok ? null : decision.refusal.code
    this.told.push(`    ${refused ?? (events.map(({ type }) => type).join(', ') || 'nothing')}`)
    const after = events.reduce((state, event) => evolve(state, event, this.now), before)
    const witness = this.witnesses[which]
    this.check({ before, after, command, context, events, refused, witness })
    witness.sees(context, events)
    this.states[which] = after
    this.events[which].push(...events.map((event) => ({ event, at: this.now })))
    return decision.ok
  }

  private line(which: 0 | 1, actor: Actor, command: CaseCommand): string {
    const who = actor.kind === 'person' ? actor.id : actor.kind
    return `${this.now.slice(0, 16)} case ${which + 1}, ${who}: ${JSON.stringify(command).slice(0, 180)}`
  }

  /** @param unseen the cases have not heard of it yet */
  changes(directory: Directory, how: string, unseen = false): void {
    this.directory = directory
    this.told.push(`${this.now.slice(0, 16)} directory: ${how}`)
    if (!unseen) this.replaceOwners()
  }

  replaceOwners(): void {
    for (const which of [0, 1] as const) {
      if (this.states[which].kind === 'open') {
        this.wants(which, { kind: 'directory' }, { type: 'replaceOwner' })
      }
    }
  }

  /** Time goes on; each deadline of each case fires in its order, at its moment or all of them late. */
  waits(count: number, late: boolean): void {
    const until = addMilliseconds(this.now, minutes(Math.min(count, this.quietFor())))
    if (late) this.now = until
    for (let fired = 0; ; fired += 1) {
      if (fired > 200) throw new Error('the clock never comes to rest')
      const [next] = ([0, 1] as const)
        .flatMap((which) => deadlinesOf(this.states[which]).map((deadline) => ({ which, deadline })))
        .filter(({ deadline }) => deadline.due <= until)
        .toSorted((a, b) => (a.deadline.due < b.deadline.due ? -1 : 1))
      if (next === undefined) break
      const { which, deadline } = next
      this.now = later(this.now, deadline.due)
      if (!this.wants(which, { kind: 'clock' }, { type: 'fallDue', deadline })) {
        throw new Error(`the case waits for ${deadline.kind} and refuses it`)
      }
      const again = deadlinesOf(this.states[which]).some(
        ({ kind, subject, due }) =>
          kind === deadline.kind && subject === deadline.subject && due === deadline.due,
      )
      if (again) throw new Error(`${deadline.kind} came and is still waited for`)
    }
    this.now = until
    if ([...this.directory.people.values()].some(({ presence }) => presence.kind === 'absent')) {
      this.replaceOwners()
    }
  }

  /** Danger calls every few minutes, so that no wait is long while it is on. */
  private quietFor(): number {
    const calls = this.states.some((state) =>
      deadlinesOf(state).some(({ kind }) => kind === 'dangerCall' || kind === 'dangerAttempt'),
    )
    return calls ? 240 : Infinity
  }

  /** How long until the next deadline; null where none is waited for. */
  minutesToNext(): number | null {
    const dues = this.states.flatMap((state) => deadlinesOf(state).map(({ due }) => Date.parse(due)))
    return dues.length === 0 ? null : Math.max(0, (Math.min(...dues) - Date.parse(this.now)) / 60_000)
  }

  private sum(count: 'contacts' | 'timesTold'): number {
    return this.states.reduce((sum, state) => sum + (state.kind === 'unopened' ? 0 : state.counts[count]), 0)
  }

  /** What both cases owe and have to settle is the same before and after; an ask may end with the half that asked. */
  private losingNothing(happens: () => void): void {
    const owed = () =>
      this.states
        .flatMap((state) =>
          state.kind === 'unopened'
            ? []
            : [
                ...state.issues.filter(isUnsettled).map(({ words }) => `issue ${words}`),
                ...state.promises.map(({ what, due }) => `promise ${what} ${due}`),
              ],
        )
        .toSorted()
        .concat(`contacts ${this.sum('contacts')}`, `told ${this.sum('timesTold')}`)
        .join('\n')
    const before = owed()
    happens()
    if (owed() !== before) throw new Error('merging and taking apart lose something')
  }

  /** Both halves or neither, as one transaction would. */
  merge(from: 0 | 1, actor: Actor): void {
    const into = from === 0 ? 1 : 0
    const [going, staying] = [this.living(from), this.living(into)]
    if (going === null || staying === null) return
    const absorb: CaseCommand = { type: 'absorb', from: going.id, belongings: belongingsOf(going) }
    const leave: CaseCommand = { type: 'mergeInto', into: staying.id, perhapsSame: true }
    const context = this.context(actor)
    const both = decide(staying, absorb, context).ok && decide(going, leave, context).ok
    if (!both) return
    this.losingNothing(() => {
      this.wants(into, actor, absorb)
      this.wants(from, actor, leave)
    })
  }

  takeApart(from: 0 | 1, actor: Actor): void {
    const into = from === 0 ? 1 : 0
    const [gone, staying] = [this.living(from), this.living(into)]
    if (gone === null || staying === null) return
    const context = this.context(actor)
    const decision = decide(staying, { type: 'release', to: gone.id }, context)
    const released = decision.ok ? decision.events.find(({ type }) => type === 'released') : undefined
    if (released?.type !== 'released') return
    const { type: _type, to: _to, by: _by, ...returned } = released
    const take: CaseCommand = {
      type: 'takeApart',
      from: staying.id,
      returned,
      owner: staying.owner,
    }
    if (!decide(gone, take, context).ok) return
    this.losingNothing(() => {
      this.wants(into, actor, { type: 'release', to: gone.id })
      this.wants(from, actor, take)
    })
  }
}
