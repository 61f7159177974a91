import type { Actor, CaseEvent, CaseId, Instant } from '@buckstop/domain'

/** An event of the ledger, as a page or a mail shows it. */
export interface StoryEvent {
  /** The case in whose ledger it stands. */
  readonly part: CaseId
  /** Its number in that ledger. */
  readonly number: number
  readonly at: Instant
  readonly actor: Actor
  /** Issues, promises and so on have the numbers of the case that goes on. */
  readonly event: CaseEvent
}

/** Who of the company did it; null for the customer, the clock, the directory and a machine. */
export const byWhom = ({ actor }: Pick<StoryEvent, 'actor'>): string | null =>
  actor.kind === 'person' ? actor.id : null
