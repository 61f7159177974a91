import type { PersonId } from '../../directory/directory.ts'
import type { EscalationNumber, PromiseNumber } from '../text.ts'

/**
 * Somebody went on leave, or was threatened and handed the case up: what they owed in it is somebody else's from now on,
 * by the same dates.
 */
export interface HandedToStandIn {
  readonly type: 'handedToStandIn'
  /** Left out where it was leave. */
  readonly because?: 'threat'
  readonly from: PersonId
  readonly to: PersonId
  /** For which they answered as a leader. */
  readonly escalations: readonly EscalationNumber[]
  readonly promises: readonly PromiseNumber[]
  /** They were called to danger, and one of us has not spoken with whoever is in it yet: the stand-in reads of it now. */
  readonly danger: boolean
}
