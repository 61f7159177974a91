import type { Generated } from 'kysely'
import type { Moment, Optional, OptionalMoment } from './columns.ts'
import type { IdentifierType } from './identifier-type.ts'

/** Links of customers, and codes by which their holders show who they are; see `links`. */
export interface CaseLinkTable {
  hash: Buffer
  matter_id: string
  identifier_type: IdentifierType | null
  identifier_value: string | null
  created_at: Moment
  expires_at: Moment
  revoked_at: OptionalMoment
  /** Of somebody whom the customer let in; null for a link of the customer's own. */
  companion: Optional<string>
  companion_name: Optional<string>
  companion_reach: Optional<string>
  companion_judges: Optional<boolean>
  let_in_by: Optional<Buffer>
  used_at: OptionalMoment
  opened_at: OptionalMoment
}

export interface AddressCodeTable {
  id: string
  link_hash: Optional<Buffer>
  network: Optional<string>
  address: string
  code_hash: Optional<Buffer>
  tries: Generated<number>
  created_at: Moment
  expires_at: Moment
  used_at: OptionalMoment
}
