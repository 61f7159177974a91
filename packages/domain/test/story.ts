import type { Directory, PersonId } from '../src/directory/directory.ts'
import { addMilliseconds, minutes } from '../src/time/instant.ts'
import type { Instant } from '../src/time/instant.ts'
import type { Actor } from '../src/matter/actor.ts'
import type { CaseCommand } from '../src/case/command.ts'
import type { MakeContact, OpenCase } from '../src/case/contact/commands.ts'
import type { MadeOutcome, ReceivedContact } from '../src/case/contact/contact.ts'
import type { CaseDeadline } from '../src/case/deadline.ts'
import { deadlinesOf } from '../src/case/deadlines.ts'
import { decide } from '../src/case/decide.ts'
import { evolve, initial } from '../src/case/evolve.ts'
import type { DatedEvent } from '../src/case/evolve.ts'
import type { CaseEvent } from '../src/case/event.ts'
import type { RefusalCode } from '../src/matter/refusal.ts'
import type { Case, LivingCase } from '../src/case/state.ts'
import { standardTerms } from '../src/matter/terms.ts'
import type { ServiceTerms } from '../src/matter/terms.ts'
import { company, monday } from './company.ts'

export const customer: Actor = { kind: 'customer' }
export const stranger: Actor = { kind: 'stranger' }
export const clock: Actor = { kind: 'clock' }
export const directoryActor: Actor = { kind: 'directory' }
export const person = (id: PersonId): Actor => ({ kind: 'person', id })

export const received = (id: string, more: Partial<ReceivedContact> = {}): ReceivedContact => ({
  id,
  channel: 'mail',
  words: `words of ${id}`,
  receivedAt: monday,
  proof: 'link',
  takenBy: null,
  toldAgain: false,
  secondHand: false,
  ...more,
})

export const opening = (more: Partial<OpenCase> = {}): OpenCase => ({
  type: 'openCase',
  caseId: 'case-1',
  reference: 'B-1',
  team: 'service',
  owner: 'ana',
  offerToTeam: false,
  contact: received('first', { proof: 'opener' }),
  issues: ['the boiler is cold'],
  ways: ['mail'],
  language: 'es',
  remedySought: null,
  danger: null,
  sentAway: null,
  cameInFlood: false,
  dangerGatheredUntil: null,
  imported: false,
  endedElsewhere: false,
  takeUpAfter: 0,
  ...more,
})

/** A case told command by command, each at the story's own time: given these, when that, then so. */
export class Story {
  state: Case = initial
  now: Instant = monday
  directory: Directory = company
  terms: ServiceTerms = standardTerms
  readonly events: DatedEvent[] = []

  /** Opened by the customer, with Ana of the service team as its owner. */
  static opened(more: Partial<OpenCase> = {}, directory: Directory = company): Story {
    const story = new Story()
    story.directory = directory
    story.does(customer, opening(more))
    return story
  }

  get living(): LivingCase {
    if (this.state.kind === 'unopened') throw new Error('not opened yet')
    return this.state
  }

  get deadlines(): readonly CaseDeadline[] {
    return deadlinesOf(this.state)
  }

  /** Every deadline but that of the next word, for stories about something else. */
  get otherDeadlines(): readonly CaseDeadline[] {
    return this.deadlines.filter(({ kind }) => kind !== 'nextWordDue')
  }

  decide(actor: Actor, command: CaseCommand) {
    const { now, directory, terms } = this
    return decide(this.state, command, { now, actor, directory, terms })
  }

  /** Accepted; what happened. */
  does(actor: Actor, command: CaseCommand): readonly CaseEvent[] {
    const decision = this.decide(actor, command)
    if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.refusal.code}`)
    for (const event of decision.events) {
      this.events.push({ event, at: this.now })
      this.state = evolve(this.state, event, this.now)
    }
    return decision.events
  }

  /** The code with which it is refused, or null where it is not. */
  refuses(actor: Actor, command: CaseCommand): RefusalCode | null {
    const decision = this.decide(actor, command)
    return decision.ok ? null : decision.refusal.code
  }

  /** Time goes on, and every deadline falls due at its moment. */
  until(moment: Instant): readonly CaseEvent[] {
    const happened: CaseEvent[] = []
    for (let fired = 0; fired < 1000; fired += 1) {
      const [next] = this.deadlines.toSorted((a, b) => (a.due < b.due ? -1 : 1))
      if (next === undefined || next.due > moment) break
      if (next.due > this.now) this.now = next.due
      happened.push(...this.does(clock, { type: 'fallDue', deadline: next }))
    }
    this.now = moment
    return happened
  }

  after(count: number): readonly CaseEvent[] {
    return this.until(addMilliseconds(this.now, minutes(count)))
  }

  hours = (count: number) => this.after(count * 60)
  days = (count: number) => this.after(count * 24 * 60)

  due(minutesAhead: number): Instant {
    return addMilliseconds(this.now, minutes(minutesAhead))
  }

  proposes(by: PersonId = 'ana', issue = 1): void {
    this.does(person(by), {
      type: 'proposeResolution',
      issue,
      what: 'a new boiler',
      remedy: null,
      outcome: 'upheld',
    })
  }

  tries(
    by: PersonId,
    channel: ReceivedContact['channel'],
    outcome: MadeOutcome = 'noAnswer',
    promise: number | null = null,
    { asks = null, nextWord = null }: { asks?: number | null; nextWord?: MakeContact['nextWord'] } = {},
  ) {
    const id = `made-${this.events.length}`
    return this.does(person(by), {
      type: 'makeContact',
      contact: { id, channel, words: `what was said in ${id}`, madeAt: this.now, outcome, asks },
      promise,
      nextWord,
    })
  }
}

export const types = (events: readonly CaseEvent[]): readonly string[] => events.map(({ type }) => type)
