import type { Instant } from '@buckstop/domain'
import type { TroubleKind, TroubleReason } from '../shapes/troubles.ts'

/** Something that does not work, as it stands now. */
export interface Sensed {
  readonly kind: TroubleKind
  readonly name: string
  readonly since: Instant
  readonly why: TroubleReason
  readonly said: string | null
  readonly waiting: number | null
  /** When it was counted last, where that can't be done now; null where it never could, or is counted now. */
  readonly counted_at: Instant | null
  /** Whose leader looks after it first; left out of what is nobody's more than others'. */
  readonly team?: string | null
}
