import { type Case, type CaseId, initial, type Instant } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { OfCase } from '../db/matter-tables.ts'
import type { Tables } from '../db/tables.ts'
import { instantOf } from '../clock/clock.ts'
import { statesOf } from './stored-state.ts'

export interface LoadedCase {
  readonly caseId: CaseId
  readonly customerId: string
  readonly state: Case
  /** Number of the last event. */
  readonly version: number
  readonly changedAt: Instant
}

/** A case as it stands, without locking it. Costs the same however long its story is. */
export const loadCase = async (db: Kysely<Tables>, caseId: CaseId): Promise<LoadedCase | undefined> => {
  const row = await db
    .selectFrom('matter_head')
    .select(['matter_id', 'customer_id', 'state', 'state_version', 'version', 'changed_at'])
    .$narrowType<OfCase>()
    .where('matter_id', '=', caseId)
    .where('kind', '=', 'case')
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { customer_id: customerId, version, changed_at: changedAt } = row
  const [state = initial] = await statesOf(db, [row])
  return { caseId, customerId, state, version, changedAt: instantOf(changedAt) }
}
