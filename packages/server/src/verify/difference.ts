import type { MatterId } from '@buckstop/domain'

/** Where what is stored and what follows from the ledger can part. */
export type DifferenceKind =
  | 'chain'
  | 'state'
  | 'head'
  | 'ownership'
  | 'contact'
  | 'viewer'
  | 'duty'
  | 'deadline'
  | 'text'
  | 'search'
  | 'reference'
  | 'source'
  | 'message'
  | 'attachment'
  | 'owner'
  | 'orphan'
  | 'anchor'
  | 'team'
  | 'map'

/** One thing that is not as it should be. Says where, and never a word of anybody's. */
export interface Difference {
  readonly kind: DifferenceKind
  /** Null for what is of no matter, such as the live service map. */
  readonly matterId: MatterId | null
  /** Such as `number 3: hash` or `promiseDue 1 is missing`. */
  readonly what: string
}
