import type { CaseId } from '@buckstop/domain'
import type { Identifier } from '../../identifiers/identifier.ts'

/** Whoever holds a customer's link. */
export interface Holder {
  /** The case that their link was given for. */
  readonly origin: CaseId
  /** The hash of the link; null for whoever reads a mail. */
  readonly link: Buffer | null
  /** The address that it was sent to; null for one that was given on the spot. */
  readonly sentTo: Identifier | null
  /** Somebody whom that holder let in: they see that one case of it, and act as themselves. */
  readonly letIn?: { readonly id: string; readonly judges: boolean }
}
