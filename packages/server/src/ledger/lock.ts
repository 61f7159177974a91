import { type Case, type CaseId, initial, partsOf } from '@buckstop/domain'
import { sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import { execute, prepared, type Statement } from '../db/prepared.ts'
import { writeOpenings } from './openings.ts'
import type { Position } from './position.ts'
import { clockRows, type HeadConstants, headRow, joinRows, noRows } from './rows.ts'
import { writeRows } from './statement.ts'
import { readStates } from './stored-state.ts'
import type { LedgerTransaction } from './transact.ts'

/** A case as it stands, with what a decision on it needs. */
export interface HeldCase {
  readonly caseId: CaseId
  readonly position: Position
  readonly constants: HeadConstants
  readonly customer: Reachable
  /** Of the directory at that moment. */
  readonly directoryVersion: number
}

/** In which language a customer is written to, and where besides the address of the case itself. */
export interface Reachable {
  readonly language: string
  /** The addresses with which cases were opened that have joined it since. */
  readonly parts: ReadonlyMap<CaseId, string>
  /** Whether the address of the case itself is known to be its customer's, who then reads everything in it. */
  readonly known: boolean
}

/** A case that no other has joined. */
export const alone: Omit<Reachable, 'language'> = { parts: new Map(), known: false }

interface HeldRow {
  readonly case_id: string
  readonly state: unknown
  readonly state_version: number
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

export const heldColumns = `h.case_id, h.state, h.state_version, h.version, h.last_hash, h.ownership_number, h.changed_at, h.heard_at,
  h.customer_id, h.opening, h.email,
  (select c.language from customer c where c.id = h.customer_id) as customer_language,
  (select d.version from directory_version d) as directory_version`

const lockStatement = prepared(
  'lock cases',
  `select ${heldColumns} from case_head h where h.case_id = any($1::uuid[]) order by h.case_id for update of h`,
)

/** Locks cases until the transaction ends, always in order of their ids. What is not there is left out. */
export const lockCases = async (
  trx: LedgerTransaction,
  caseIds: readonly CaseId[],
): Promise<readonly HeldCase[]> => await readHeld(trx, lockStatement, [caseIds])

/**
 * Rows with `heldColumns`, locked by the statement, as held cases. What another version folded, or what is not whole,
 * is brought up to date, in the database too, before anything is decided on it.
 */
export const readHeld = async (
  trx: LedgerTransaction,
  statement: Statement,
  values: readonly unknown[],
): Promise<readonly HeldCase[]> => {
  const rows = await execute<HeldRow>(trx, statement, values)
  const states = await readStates(trx, rows)
  const addresses = await readAddresses(
    trx,
    states.map(({ state }) => state),
  )
  const cases = rows.map((row, index) =>
    held(row, states[index]?.state ?? initial, addresses.get(row.case_id) ?? alone),
  )
  await renew(
    trx,
    cases.filter((_, index) => states[index]?.again),
  )
  return cases
}

/**
 * Where whoever opened a case that has joined another is written to, by the case that goes on. No statement where none
 * of these was joined.
 */
const readAddresses = async (
  trx: LedgerTransaction,
  states: readonly Case[],
): Promise<ReadonlyMap<CaseId, Omit<Reachable, 'language'>>> => {
  const joined = states.flatMap((state) =>
    state.kind === 'unopened'
      ? []
      : partsOf(state)
          .slice(1)
          .map((part) => ({ home: state.id, part })),
  )
  if (joined.length === 0) return new Map()
  const { rows } = await sql<{
    readonly home: CaseId
    readonly known: boolean
    readonly part: CaseId
    readonly email: string | null
  }>`
    select joined.home, joined.part, part.email, exists (select from customer_identifier i
        where i.customer_id = goes_on.customer_id and i.type = 'email' and i.value = goes_on.email
          and i.how in ('mail', 'record') and not i.unsafe) as known
    from unnest(${joined.map(({ home }) => home)}::uuid[], ${joined.map(({ part }) => part)}::uuid[]) as joined (home, part)
    join case_head part on part.case_id = joined.part
    join case_head goes_on on goes_on.case_id = joined.home
  `.execute(trx)
  return new Map(
    [...Map.groupBy(rows, ({ home }) => home)].map(([home, parts]) => [
      home,
      {
        known: parts.some(({ known }) => known),
        parts: new Map(parts.flatMap(({ part, email }) => (email === null ? [] : [[part, email]]))),
      },
    ]),
  )
}

const held = (row: HeldRow, state: Case, where: Omit<Reachable, 'language'>): HeldCase => ({
  caseId: row.case_id,
  position: {
    state,
    version: row.version,
    lastHash: row.last_hash,
    ownershipNumber: row.ownership_number,
    changedAt: instantOf(row.changed_at),
    heardAt: instantOf(row.heard_at),
  },
  constants: { customerId: row.customer_id, opening: row.opening, email: row.email },
  customer: { language: row.customer_language, ...where },
  directoryVersion: Number(row.directory_version),
})

/**
 * Writes anew what follows from the state of held cases that another version folded: the state itself, and their
 * deadlines and duties, and by which words it is known where some were taken out. Their story stays as it is.
 */
const renew = async (trx: LedgerTransaction, cases: readonly HeldCase[]): Promise<void> => {
  if (cases.length === 0) return
  const ids = cases.map(({ caseId }) => caseId)
  await trx.deleteFrom('case_duty').where('case_id', 'in', ids).execute()
  await trx.deleteFrom('deadline').where('case_id', 'in', ids).execute()
  const rows = cases.map(({ caseId, position, constants }) => ({
    ...noRows,
    ...clockRows(caseId, initial, position.state),
    head: [headRow(position, constants)],
  }))
  await writeRows(trx, joinRows(rows))
  const parted = await trx
    .selectFrom('case_contact_moved')
    .select('case_id')
    .distinct()
    .where('case_id', 'in', ids)
    .execute()
  await writeOpenings(
    trx,
    parted.map((row) => row.case_id),
  )
}
