import type { CaseId, Instant, PersonId } from '@buckstop/domain'

export interface GatheredCase {
  readonly number: number
  readonly caseId: CaseId
  readonly gatheredAt: Instant
  readonly gatheredBy: PersonId
  /** Null where whoever asks may not see the case. */
  readonly seen: {
    readonly reference: string
    readonly status: 'open' | 'ended'
    readonly opening: string
    readonly owner: PersonId
  } | null
}
