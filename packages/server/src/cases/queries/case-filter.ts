import type { DutyKind } from '@buckstop/domain'
import type { ListOrder } from './streams.ts'

export interface CaseFilter {
  readonly owner: string | null
  readonly team: string | null
  readonly status: 'open' | 'ended' | 'all'
  /** Left out, the last changed first. What is due has an order among open cases alone. */
  readonly order?: ListOrder
  readonly duty: DutyKind | 'any' | null
  readonly cursor: readonly [at: string, id: string] | null
  readonly limit: number
}
