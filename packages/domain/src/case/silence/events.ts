import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { id, moment } from '../../matter/shape/fields.ts'

export const silenceEvents = [
  /** The customer gave some other word than a contact: what was tried until then counts no more. */
  event('silenceBroken', {}),
  /** By then we try again to reach them. */
  event('attemptDated', { by: moment }),
  /** Nobody tried. `by` owned the case then. */
  event('attemptMissed', { due: moment, by: id }),
  /** Enough was tried, or there is no way to try: unless they answer before, it lapses at this moment. */
  event('lapseDated', { at: moment }),
] as const

export type SilenceEvent = EventIn<typeof silenceEvents>
