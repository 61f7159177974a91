import type { Instant } from '../../time/instant.ts'

export type SilenceEvent =
  /** The customer gave some other word than a contact: what was tried until then counts no more. */
  | { readonly type: 'silenceBroken' }
  /** Enough was tried: unless they answer before, it lapses at this moment. */
  | { readonly type: 'lapseDated'; readonly at: Instant }
