import type { IdentifierType } from '../db/tables.ts'

/** What somebody can be reached at or known by. */
export interface Identifier {
  readonly type: IdentifierType
  /** As the customer wrote it, while it comes in; from then on in the form in which it is compared (`normaliseAll`). */
  readonly value: string
}

/** Types of which one names one customer alone: a family has one telephone, and many live at one address. */
export const singlingOut: readonly IdentifierType[] = ['email', 'account', 'order']
