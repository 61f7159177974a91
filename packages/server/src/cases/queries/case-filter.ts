import type { DutyKind } from '@buckstop/domain'

export interface CaseFilter {
  readonly owner: string | null
  readonly team: string | null
  readonly status: 'open' | 'ended' | 'all'
  readonly duty: DutyKind | 'any' | null
  readonly cursor: readonly [at: string, id: string] | null
  readonly limit: number
}
