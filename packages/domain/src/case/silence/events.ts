import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { id, moment } from '../../matter/shape/fields.ts'

export const silenceEvents = [
  /** The customer gave some other word than a contact: what was tried until then counts no more. */
  event('silenceBroken', {}, 'The customer gave a word: the silence is over'),
  /** By then we try again to reach them. */
  event('attemptDated', { by: moment }, 'We are to try again to reach the customer'),
  /** Nobody tried. `by` owned the case then. */
  event(
    'attemptMissed',
    { due: moment, by: id },
    ({ by }, { person }) => `${person(by)} did not try in time to reach the customer again`,
  ),
  /** Enough was tried, or there is no way to try: unless they answer before, it lapses at this moment. */
  event('lapseDated', { at: moment }, 'Without a word from the customer it lapses'),
] as const

export type SilenceEvent = EventIn<typeof silenceEvents>
