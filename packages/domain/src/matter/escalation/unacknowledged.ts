import { happens, inTurn, type StandingStep } from '../evolve-standing.ts'
import type { EscalationNumber } from '../text.ts'
import { raise } from './raise.ts'

/**
 * Nobody acknowledged in time: one level higher, and this leader stays answerable too.
 * @param raises false where another clock brings it higher already
 */
export const goUnacknowledged = (number: EscalationNumber, raises = true): StandingStep =>
  inTurn(
    happens({ type: 'escalationUnacknowledged', escalation: number }),
    ...(raises ? [raise({ because: 'unacknowledged' })] : []),
  )
