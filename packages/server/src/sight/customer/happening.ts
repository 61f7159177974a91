import type { Actor, CaseEvent, CaseId, Instant } from '@buckstop/domain'

/** Something that happened, as a page or a mail tells of it. */
export interface Happening {
  /** The case in whose ledger it stands. */
  readonly part: CaseId
  /** Its place there. */
  readonly number: number
  readonly at: Instant
  readonly actor: Actor
  /** What it is about is numbered as in the case that goes on. */
  readonly event: CaseEvent
}

/** Who of the company did it; null for the customer, the clock, the directory and a machine. */
export const byWhom = ({ actor }: Pick<Happening, 'actor'>): string | null =>
  actor.kind === 'person' ? actor.id : null
