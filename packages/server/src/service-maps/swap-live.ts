import type { Instant, PersonId } from '@buckstop/domain'
import type { Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { Findings } from './findings.ts'
import type { ProvedMap } from './proved-map.ts'
import { type Staffing, writeStaffing } from './staffing.ts'

/** A version as it was looked at, and who puts it in use; null where a company file does. */
export interface ProvedVersion {
  readonly version: number
  /** As it was checked. */
  readonly revision: number
  /** Exactly its text. */
  readonly proved: ProvedMap
  readonly findings: Findings
  readonly by: PersonId | null
}

interface Swap extends ProvedVersion {
  readonly at: Instant
  /** Who worked where until now, for the version that ends. */
  readonly staffingUntilNow: { readonly version: number; readonly staffing: Staffing } | null
}

/**
 * The version that is live ends, and this one begins.
 * @returns false where either is no longer as it was; then the transaction is not to be committed
 */
export const swapLive = async (
  trx: Transaction<Tables>,
  { version, revision, proved, findings, by, at, staffingUntilNow: until }: Swap,
): Promise<boolean> => {
  const ended = await trx
    .updateTable('service_map')
    .set({
      status: 'retired',
      retired_at: at,
      ...(until === null
        ? {}
        : { staffing: writeStaffing(until.staffing), fallback_team: until.staffing.fallbackTeam }),
    })
    .where('status', '=', 'active')
    .returning('version')
    .execute()
  if (ended[0]?.version !== until?.version) return false
  const { numUpdatedRows } = await trx
    .updateTable('service_map')
    .set({
      status: 'active',
      activated_by: by,
      activated_at: at,
      checked_at: at,
      findings: JSON.stringify(findings),
      safe: true,
    })
    .where('version', '=', version)
    .where('revision', '=', revision)
    .where('text', '=', proved.text)
    .where('status', 'in', ['draft', 'checked'])
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
