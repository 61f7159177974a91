import type { Actor } from '../src/matter/actor.ts'
import type { Context } from '../src/matter/context.ts'
import type { RefusalCode } from '../src/matter/refusal.ts'
import { standardTerms } from '../src/matter/terms.ts'
import type { ServiceTerms } from '../src/matter/terms.ts'
import type { Directory } from '../src/directory/directory.ts'
import type { SystemicIssueCommand } from '../src/systemic-issue/commands.ts'
import { deadlinesOf } from '../src/systemic-issue/deadlines.ts'
import { decide } from '../src/systemic-issue/decide.ts'
import type { SystemicIssueEvent } from '../src/systemic-issue/events.ts'
import { evolve, initial } from '../src/systemic-issue/evolve.ts'
import type { LivingSystemicIssue, SystemicIssue } from '../src/systemic-issue/state.ts'
import { addMilliseconds, minutes } from '../src/time/instant.ts'
import type { Instant } from '../src/time/instant.ts'
import { company, monday } from './company.ts'
import { clock, person } from './story.ts'

/** A systemic issue told command by command, each at the story's own time. */
export class IssueStory {
  state: SystemicIssue = initial
  now: Instant = monday
  directory: Directory = company
  terms: ServiceTerms = standardTerms
  readonly events: { readonly event: SystemicIssueEvent; readonly at: Instant }[] = []

  /** Seen by Ana of the service team. */
  static opened(by = 'ana'): IssueStory {
    const story = new IssueStory()
    const title = 'the valve sticks'
    story.does(person(by), {
      type: 'openSystemicIssue',
      id: 'cause-1',
      reference: 'C-1',
      title,
      team: 'service',
    })
    return story
  }

  get living(): LivingSystemicIssue {
    if (this.state.kind === 'unopened') throw new Error('not opened yet')
    return this.state
  }

  context(actor: Actor): Context {
    return { now: this.now, actor, directory: this.directory, terms: this.terms }
  }

  decide(actor: Actor, command: SystemicIssueCommand) {
    return decide(this.state, command, this.context(actor))
  }

  does(actor: Actor, command: SystemicIssueCommand): readonly SystemicIssueEvent[] {
    const decision = this.decide(actor, command)
    if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.refusal.code}`)
    for (const event of decision.events) {
      this.events.push({ event, at: this.now })
      this.state = evolve(this.state, event, this.now)
    }
    return decision.events
  }

  refuses(actor: Actor, command: SystemicIssueCommand): RefusalCode | null {
    const decision = this.decide(actor, command)
    return decision.ok ? null : decision.refusal.code
  }

  /** Time goes on, and every deadline falls due at its moment. */
  until(moment: Instant): readonly SystemicIssueEvent[] {
    const happened: SystemicIssueEvent[] = []
    for (let fired = 0; fired < 1000; fired += 1) {
      const [next] = deadlinesOf(this.state).toSorted((a, b) => (a.due < b.due ? -1 : 1))
      if (next === undefined || next.due > moment) break
      if (next.due > this.now) this.now = next.due
      happened.push(...this.does(clock, { type: 'fallDue', deadline: next }))
    }
    this.now = moment
    return happened
  }

  days = (count: number) => this.until(this.due(count * 24 * 60))

  due(minutesAhead: number): Instant {
    return addMilliseconds(this.now, minutes(minutesAhead))
  }

  promises(by = 'ana', minutesAhead = 3 * 24 * 60): readonly SystemicIssueEvent[] {
    return this.does(person(by), { type: 'makePromise', what: 'new valves', due: this.due(minutesAhead) })
  }

  gathers(caseId: string, by = 'ben'): readonly SystemicIssueEvent[] {
    return this.does(person(by), { type: 'gatherCase', caseId, isGathered: false })
  }
}

export const typesOf = (events: readonly SystemicIssueEvent[]): readonly string[] =>
  events.map(({ type }) => type)
