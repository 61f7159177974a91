import type { PromiseKind } from './parts.ts'

/** What a company owes its customers by a rule of its own where it breaks a promise. Amounts are minor units (cents). */
export interface CompensationRule {
  /** ISO 4217. */
  readonly currency: string
  /** At once, of each promise that breaks. */
  readonly brokenPromise: number
  /** Beside that, of each day (24 hours) from when the promise was due until they have it; 0 for none. */
  readonly lateDay: number
  /** No case is owed more than this in all. */
  readonly most: number
  /** Of which promises. */
  readonly kinds: readonly PromiseKind[]
  /** By when they have it: working days of whoever owns the case. */
  readonly withinWorkingDays: number
}
