import type { PersonId } from '../../src/directory/directory.ts'
import type { Instant } from '../../src/time/instant.ts'
import type { ChannelKind } from '../../src/case/contact/channel.ts'
import type { Context } from '../../src/matter/context.ts'
import type { CaseEvent } from '../../src/case/event.ts'

/** The day for which an attempt counts where everybody works, by the plain rule: Monday to Friday, but for one feast. */
const workingDay = (now: Instant): string => {
  let day = Temporal.Instant.from(now).toZonedDateTimeISO('Europe/Madrid').toPlainDate()
  while (day.dayOfWeek > 5 || day.toString() === '2026-01-06') day = day.add({ days: 1 })
  return day.toString()
}

/** Keeps its own plain record of the story, so that promises are not judged by the state that is to be judged. */
export class Witness {
  readonly owners = new Set<PersonId>()
  /** Conversations held, by the contact. */
  readonly conversations = new Map<string, PersonId>()
  /** Words received, in order. */
  readonly words: string[] = []
  attempts: { readonly at: Instant; readonly channel: ChannelKind; readonly day: string }[] = []
  lastWord: Instant | null = null
  /** Changes of owner. */
  changes = 0
  /** Questions to the customer, by issue. */
  readonly questions = new Map<number, number>()
  /** The customer said something that nobody has answered, when nothing was promised to them. */
  waits = false
  private owner: PersonId | null = null
  private readonly ways = new Set<ChannelKind>()
  private readonly promised = new Set<number>()

  sees({ actor, now }: Context, events: readonly CaseEvent[]): void {
    const theirs = actor.kind === 'customer' || actor.kind === 'stranger' || actor.kind === 'machine'
    const spoke = events.length > 0 && theirs
    if (spoke) this.hears(now)
    for (const event of events) {
      this.seesAnswer(event)
      switch (event.type) {
        case 'caseOpened':
          this.owners.add(event.owner)
          this.words.push(event.contact.words)
          this.hears(now)
          break
        case 'resolutionProposed':
          this.hears(now)
          break
        case 'ownerChanged':
          this.owners.add(event.to)
          this.changes += 1
          break
        // What is counted of a case goes where it goes.
        case 'absorbed':
          this.changes += event.tally?.transfers ?? 0
          break
        case 'released':
          this.changes -= event.tally?.transfers ?? 0
          break
        case 'contactReceived':
          this.words.push(event.contact.words)
          if (event.contact.takenBy !== null) {
            this.conversations.set(event.contact.id, event.contact.takenBy)
          }
          this.hears(now)
          break
        case 'contactMade':
          this.asks(event.contact.asks)
          if (event.contact.outcome === 'conversation') {
            this.conversations.set(event.contact.id, event.contact.by)
            this.hears(now)
          } else this.attempts.push({ at: now, channel: event.contact.channel, day: workingDay(now) })
          break
        default:
      }
    }
  }

  private seesAnswer(event: CaseEvent): void {
    switch (event.type) {
      case 'caseOpened':
        this.owner = event.owner
        this.ways.clear()
        for (const way of event.ways) this.ways.add(way)
        this.waits = !event.imported
        break
      case 'ownerChanged':
        this.owner = event.to
        break
      case 'contactReceived': {
        for (const way of event.ways) this.ways.add(way)
        const { proof, takenBy, channel } = event.contact
        if (proof === 'none') break
        if (takenBy === this.owner && channel !== 'mail') this.waits = false
        else this.speaks()
        break
      }
      case 'contactVouchedFor':
      case 'issueRaised':
      case 'verdictObjectedTo':
      case 'caseReopened':
        this.speaks()
        break
      case 'verdictGiven':
        if (event.verdict === 'notSolved') this.speaks()
        break
      case 'caseEscalated':
        if (event.because === 'customer') this.speaks()
        break
      case 'contactMade': {
        const { outcome, channel, asks } = event.contact
        if (asks !== null) break
        const read = outcome === 'written' && channel === 'mail' && this.ways.has('mail')
        if (outcome === 'conversation' || read) this.waits = false
        break
      }
      case 'promiseMade':
        this.promised.add(event.promise)
        this.waits = false
        break
      case 'promiseKept':
      case 'promiseBroken':
      case 'promiseReleased':
        this.promised.delete(event.promise)
        break
      case 'resolutionProposed':
      case 'finalPositionGiven':
      case 'leaderHeardCustomer':
      case 'nextWordMissed':
      case 'caseEnded':
        this.waits = false
        break
      case 'mergedInto':
        this.promised.clear()
        this.waits = false
        break
      case 'absorbed':
        for (const way of event.ways) this.ways.add(way)
        for (const { here } of event.promises) this.promised.add(here)
        if (event.nextWord !== null) this.waits = true
        break
      case 'released':
        for (const { here } of event.promises) this.promised.delete(here)
        break
      case 'takenApart':
        for (const { there } of event.promises) this.promised.add(there)
        break
      default:
    }
  }

  private asks(issue: number | null): void {
    if (issue !== null) this.questions.set(issue, (this.questions.get(issue) ?? 0) + 1)
  }

  private speaks(): void {
    this.waits = true
  }

  private hears(now: Instant): void {
    this.attempts = []
    this.lastWord = now
  }
}
