import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'

export type SilenceEvent =
  /** The customer gave some other word than a contact: what was tried until then counts no more. */
  | { readonly type: 'silenceBroken' }
  /** By then we try again to reach them. */
  | { readonly type: 'attemptDated'; readonly by: Instant }
  /** Nobody tried. `by` owned the case then. */
  | { readonly type: 'attemptMissed'; readonly due: Instant; readonly by: PersonId }
  /** Enough was tried: unless they answer before, it lapses at this moment. */
  | { readonly type: 'lapseDated'; readonly at: Instant }
