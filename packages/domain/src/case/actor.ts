import type { PersonId } from '../directory/directory.ts'

/**
 * Who acts on a case.
 * - `customer`: came through the case's own link or a checked address, or their representative
 * - `stranger`: gives the customer's address or number, without proof
 * - `person`: somebody of the company
 * - `clock`: a deadline that fell due
 * - `directory`: a change of staff
 */
export type Actor =
  | { readonly kind: 'customer' }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'clock' }
  | { readonly kind: 'directory' }
