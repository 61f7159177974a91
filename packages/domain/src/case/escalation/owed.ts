import type { Instant } from '../../time/instant.ts'
import type { Escalation, LeadersStep } from '../../matter/parts.ts'
import { lacksReport } from './answerable.ts'

/**
 * What a leader's escalation waits for once it was acknowledged: where they delegated it the reports of whoever has
 * it, then their own call, then the customer's word that it is right. null before, and where it waits for the customer:
 * they can't be reached, want no call, or were asked.
 */
export const owedOf = (escalation: Escalation, callAttempts: number): LeadersStep | null => {
  const { acknowledged, begun, heard, triedOn, askedAgain, declined } = escalation
  if (!acknowledged) return null
  if (lacksReport(escalation)) return begun ? 'finalReport' : 'report'
  if (heard === 'right' || declined === 'byThemselves') return askedAgain === true ? null : 'close'
  return triedOn.length >= callAttempts ? null : 'call'
}

/**
 * Whether neither leader nor report is waited for, so that the customer's silence may count. What is left is theirs to say,
 * or they could not be reached.
 */
export const owesNothing = ({ acknowledged, dated }: Escalation): boolean =>
  acknowledged && (dated === null || dated.step === 'close')

/** The next moment at which something is to come of it for the customer; null where there is none. */
export const leadersDateOf = ({ acknowledged, rose, acknowledgeBy, dated }: Escalation): Instant | null => {
  if (!acknowledged) return rose ? null : acknowledgeBy
  return dated === null || dated.step === 'close' ? null : dated.by
}
