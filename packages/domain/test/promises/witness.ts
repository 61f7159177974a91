import type { PersonId } from '../../src/directory/directory.ts'
import type { Instant } from '../../src/time/instant.ts'
import type { ChannelKind } from '../../src/case/contact/channel.ts'
import type { Context } from '../../src/case/context.ts'
import type { CaseEvent } from '../../src/case/event.ts'

/** Keeps its own plain record of the story, so that promises are not judged by the state that is to be judged. */
export class Witness {
  readonly owners = new Set<PersonId>()
  /** Conversations held, by the contact. */
  readonly conversations = new Map<string, PersonId>()
  /** Words received, in order. */
  readonly words: string[] = []
  attempts: { readonly at: Instant; readonly channel: ChannelKind }[] = []
  lastWord: Instant | null = null

  sees({ actor, now }: Context, events: readonly CaseEvent[]): void {
    const spoke = events.length > 0 && (actor.kind === 'customer' || actor.kind === 'stranger')
    if (spoke) this.hears(now)
    for (const event of events) {
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
          break
        case 'contactReceived':
          this.words.push(event.contact.words)
          if (event.contact.takenBy !== null) {
            this.conversations.set(event.contact.id, event.contact.takenBy)
          }
          this.hears(now)
          break
        case 'contactMade':
          if (event.contact.outcome === 'conversation') {
            this.conversations.set(event.contact.id, event.contact.by)
            this.hears(now)
          } else this.attempts.push({ at: now, channel: event.contact.channel })
          break
        default:
      }
    }
  }

  private hears(now: Instant): void {
    this.attempts = []
    this.lastWord = now
  }
}
