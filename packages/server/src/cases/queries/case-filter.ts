import type { DutyKind, PersonId } from '@buckstop/domain'
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

/** What no index has: it is looked for in a bounded part of the list at a time. */
export interface Traits {
  /** A problem of the service map. */
  readonly problem: string | null
  readonly danger: boolean
  /** `broken`: one that was made in it was. */
  readonly promises: 'open' | 'broken' | null
  /** To whom on the ladder it has come up and who has not ended that. */
  readonly cameUpTo: { readonly leader: PersonId } | 'anyone' | null
  readonly waitingOn: 'us' | 'customer' | null
  readonly language: string | null
  /** The key of a tag. */
  readonly tag: string | null
  /** Of a flood, gathered or not; all other lists leave those out, which their own lines stand for. */
  readonly folded: boolean
  /** The customer said that they are leaving. */
  readonly leaving: boolean
  /** New to whoever looks. */
  readonly unread: boolean
}
