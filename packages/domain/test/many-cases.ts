import { addMilliseconds, minutes } from '../src/time/instant.ts'
import type { Actor } from '../src/matter/actor.ts'
import type { CaseCommand } from '../src/case/command.ts'
import type { ReceivedContact } from '../src/case/contact/contact.ts'
import { decide } from '../src/case/decide.ts'
import { evolve, initial } from '../src/case/evolve.ts'
import type { CaseEvent } from '../src/case/event.ts'
import { openingApart } from '../src/case/merging/apart.ts'
import { belongingsOf } from '../src/case/merging/belongings.ts'
import type { TakenOutAs } from '../src/case/merging/taken-out-as.ts'
import type { SaidMeanwhile } from '../src/case/merging/commands.ts'
import { partsOf } from '../src/case/merging/holder.ts'
import type { Absorbed, Case, LivingCase } from '../src/case/state.ts'
import { standardTerms } from '../src/matter/terms.ts'
import { company, monday } from './company.ts'
import { customer, opening, person, received } from './story.ts'

interface Heard {
  readonly contact: ReceivedContact
  /** What it adds to how often the whole story was told. */
  readonly told: number
  /** The case in which it was written. */
  readonly writtenIn: string
}

/**
 * Cases that join and part at random, with a plain record beside them of where each contact belongs and which case went
 * into which: what the cases count is held against it.
 */
export class ManyCases {
  now = monday
  readonly states = new Map<string, Case>()
  readonly heard = new Map<string, Heard>()
  /** The case to which a contact belongs, whatever that case went into. */
  readonly places = new Map<string, string>()
  readonly wentInto = new Map<string, string>()
  /** The case through whose link a contact came. */
  readonly through = new Map<string, string>()

  private decide(id: string, actor: Actor, command: CaseCommand): readonly CaseEvent[] | null {
    const state = this.states.get(id) ?? initial
    const context = { now: this.now, actor, directory: company, terms: standardTerms }
    const decision = decide(state, command, context)
    return decision.ok ? decision.events : null
  }

  private record(id: string, events: readonly CaseEvent[]): void {
    const before = this.states.get(id) ?? initial
    this.states.set(
      id,
      events.reduce<Case>((so, event) => evolve(so, event, this.now), before),
    )
  }

  private living(id: string): LivingCase {
    const state = this.states.get(id)
    if (state === undefined || state.kind === 'unopened') throw new Error(`no case ${id}`)
    return state
  }

  private wants(id: string, actor: Actor, command: CaseCommand): boolean {
    const events = this.decide(id, actor, command)
    if (events !== null) this.record(id, events)
    return events !== null
  }

  get ids(): readonly string[] {
    return [...this.states.keys()]
  }

  /** The case in which another one goes on. */
  root(id: string): string {
    const into = this.wentInto.get(id)
    return into === undefined ? id : this.root(into)
  }

  contactsIn(id: string): readonly string[] {
    return [...this.places].flatMap(([contact, place]) => (this.root(place) === id ? [contact] : []))
  }

  waits(): void {
    this.now = addMilliseconds(this.now, minutes(1))
  }

  opens(): void {
    const id = `case-${this.states.size + 1}`
    const contact = received(`opens-${id}`, { proof: 'opener' })
    if (this.wants(id, customer, opening({ caseId: id, contact }))) this.hears(id, contact, 1)
  }

  private hears(id: string, contact: ReceivedContact, told: number): void {
    this.heard.set(contact.id, { contact, told, writtenIn: id })
    this.places.set(contact.id, id)
  }

  /** @param part by its place among those that went into it: through whose link it comes */
  isTold(id: string, again: boolean, part: number): void {
    const contact = received(`contact-${this.heard.size + 1}`, { toldAgain: again })
    const parts = partsOf(this.living(id))
    const through = parts[part % parts.length] ?? id
    const actor: Actor = { kind: 'customer', through }
    const said = this.wants(id, actor, { type: 'receiveContact', contact, issue: null, ways: [] })
    if (!said) return
    this.hears(id, contact, again ? 1 : 0)
    this.through.set(contact.id, through)
  }

  /** What stands in a case and was said by whoever holds the link of one that goes. */
  private saidMeanwhile(id: string, { from, with: others = [] }: Absorbed): readonly SaidMeanwhile[] {
    const theirs = [from, ...others]
    return [...this.places].flatMap(([contact, place]) => {
      const heard = this.heard.get(contact)
      return place === id && heard !== undefined && theirs.includes(this.through.get(contact) ?? '')
        ? [{ id: contact, writtenIn: heard.writtenIn, timesTold: heard.told }]
        : []
    })
  }

  promises(id: string): void {
    const due = addMilliseconds(this.now, minutes(6000))
    const { owner } = this.living(id)
    this.wants(id, person(owner), { type: 'makePromise', what: `by ${id}`, remedy: null, due })
  }

  joins(from: string, into: string, actor: Actor = person(this.living(into).owner)): boolean {
    const belongings = belongingsOf(this.living(from))
    const gone = this.decide(from, actor, { type: 'mergeInto', into, perhapsSame: true })
    const stays = this.decide(into, actor, { type: 'absorb', from, belongings })
    if (gone === null || stays === null) return false
    this.record(from, gone)
    this.record(into, stays)
    this.wentInto.set(from, into)
    return true
  }

  parts(into: string, which: number): void {
    const { absorbed, owner } = this.living(into)
    const joined = absorbed[which % Math.max(1, absorbed.length)]
    if (joined === undefined) return
    const { from } = joined
    const said = this.saidMeanwhile(into, joined)
    const had = this.living(from).counts
    const stays = this.decide(into, person(owner), { type: 'release', to: from, said, had })
    const released = stays?.[0]
    if (released?.type !== 'released') return
    const { type: _type, to: _to, by: _by, ...returned } = released
    const back = this.decide(from, person(owner), { type: 'takeApart', from: into, returned, owner })
    if (stays == null || back === null) return
    this.record(into, stays)
    this.record(from, back)
    this.wentInto.delete(from)
    for (const contact of said) this.places.set(contact.id, from)
  }

  takesOut(id: string, which: number, as: TakenOutAs): void {
    const here = this.contactsIn(id)
    const contactId = here[which % Math.max(1, here.length)]
    const found = contactId === undefined ? undefined : this.heard.get(contactId)
    if (contactId === undefined || found === undefined) return
    const left = here.find((other) => other !== contactId)
    const state = this.living(id)
    const actor = as === 'somethingNew' ? customer : person(state.owner)
    const into = `case-${this.states.size + 1}`
    const { contact, told: timesTold, writtenIn } = found
    const out = this.decide(id, actor, {
      type: 'takeContactOut',
      contact: {
        id: contactId,
        writtenIn,
        cameWith: this.cameWith(this.places.get(contactId) ?? id, id),
        theirOwn: true,
        unproven: false,
        words: [contact.words],
        timesTold,
      },
      as,
      into,
      left: left === undefined ? null : (this.heard.get(left)?.contact.words ?? null),
    })
    const taken = out?.[0]
    if (out == null || taken?.type !== 'contactTakenOut') return
    const context = { now: this.now, actor, directory: company, terms: standardTerms }
    const times = { enteredAt: this.now, heardAt: this.now, gatheredUntil: null }
    const facts = { out: taken, contact, reference: into, ...times }
    this.record(id, out)
    this.wants(into, actor, { type: 'openApart', opening: openingApart(state, facts, context) })
    this.places.set(contactId, into)
  }

  /** The cases by which what is there came here, the nearest first. */
  private cameWith(place: string, id: string): readonly string[] {
    const into = this.wentInto.get(place)
    return place === id || into === undefined ? [] : [...this.cameWith(into, id), place]
  }

  putsBack(id: string): void {
    const { takenFrom } = this.living(id)
    if (takenFrom === null || this.root(id) !== id) return
    this.joins(id, this.root(takenFrom.from), { kind: 'customer', through: takenFrom.from })
  }
}
