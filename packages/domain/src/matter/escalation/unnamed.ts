import type { Actor } from '../actor.ts'

interface Happening {
  readonly type: string
}

/** Whether one of us referred it upward and wanted no name. */
export const isUnnamed = (event: Happening): boolean =>
  event.type === 'caseEscalated' && 'unnamed' in event && event.unnamed === true

/**
 * Whose doing an event is written down as. What a decision brings along beside a referral without a name comes about by
 * rule: it happened at the same moment, so that a name there would be the referrer's.
 * @param beside all events of the same decision
 */
export const doneBy = (actor: Actor, event: Happening, beside: readonly Happening[]): Actor =>
  beside.some(isUnnamed) && !isUnnamed(event) ? { kind: 'clock' } : actor
