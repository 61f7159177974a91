import type { Case, CaseId } from '@buckstop/domain'
import type { Kysely, Transaction } from 'kysely'
import { instantOf } from '../clock.ts'
import { execute, prepared, type Statement } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import type { Position } from './position.ts'
import type { HeadConstants } from './rows.ts'

/** A case as it stands, with what a decision on it needs. */
export interface HeldCase {
  readonly caseId: CaseId
  readonly position: Position
  readonly constants: HeadConstants
  readonly customer: Reachable
  /** Of the directory at that moment. */
  readonly directoryVersion: number
}

/** In which language a customer is written to. */
export interface Reachable {
  readonly language: string
}

interface HeldRow {
  readonly case_id: string
  readonly state: Case
  readonly version: number
  readonly last_hash: Buffer
  readonly ownership_number: number
  readonly changed_at: Date
  readonly heard_at: Date
  readonly customer_id: string
  readonly opening: string
  readonly customer_language: string
  readonly email: string | null
  readonly directory_version: string
}

export const heldColumns = `h.case_id, h.state, h.version, h.last_hash, h.ownership_number, h.changed_at, h.heard_at,
  h.customer_id, h.opening, h.email,
  (select c.language from customer c where c.id = h.customer_id) as customer_language,
  (select d.version from directory_version d) as directory_version`

const lockStatement = prepared(
  'lock cases',
  `select ${heldColumns} from case_head h where h.case_id = any($1::uuid[]) order by h.case_id for update of h`,
)

/** Locks cases until the transaction ends, always in order of their ids. What is not there is left out. */
export const lockCases = async (
  trx: Transaction<Tables>,
  caseIds: readonly CaseId[],
): Promise<readonly HeldCase[]> => await readHeld(trx, lockStatement, [caseIds])

/** Rows with `heldColumns` as held cases. */
export const readHeld = async (
  db: Kysely<Tables>,
  statement: Statement,
  values: readonly unknown[],
): Promise<readonly HeldCase[]> => (await execute<HeldRow>(db, statement, values)).map(held)

const held = (row: HeldRow): HeldCase => ({
  caseId: row.case_id,
  position: {
    state: row.state,
    version: row.version,
    lastHash: row.last_hash,
    ownershipNumber: row.ownership_number,
    changedAt: instantOf(row.changed_at),
    heardAt: instantOf(row.heard_at),
  },
  constants: { customerId: row.customer_id, opening: row.opening, email: row.email },
  customer: { language: row.customer_language },
  directoryVersion: Number(row.directory_version),
})
