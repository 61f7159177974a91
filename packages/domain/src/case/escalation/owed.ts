import type { Instant } from '../../time/instant.ts'
import type { Escalation, LeadersStep } from '../../matter/parts.ts'

/**
 * What a leader's escalation waits for once it was acknowledged: where they delegated it the reports of whoever has
 * it, then their own call, then its end. null before, and where the customer can't be reached: then it waits for them.
 */
export const owedOf = (escalation: Escalation, callAttempts: number): LeadersStep | null => {
  const { acknowledged, delegatedTo, begun, reported, heard, triedOn } = escalation
  if (!acknowledged) return null
  if (delegatedTo !== null && !reported) return begun ? 'finalReport' : 'report'
  if (heard === 'right') return 'close'
  return triedOn.length >= callAttempts ? null : 'call'
}

/**
 * Whether neither leader nor report is waited for, so that the customer's silence may count. What is left is to end it,
 * or the customer could not be reached.
 */
export const owesNothing = ({ acknowledged, dated }: Escalation): boolean =>
  acknowledged && (dated === null || dated.step === 'close')

/** The next moment at which something is to come of it for the customer; null where there is none. */
export const leadersDateOf = ({ acknowledged, rose, acknowledgeBy, dated }: Escalation): Instant | null => {
  if (!acknowledged) return rose ? null : acknowledgeBy
  return dated === null || dated.step === 'close' ? null : dated.by
}
