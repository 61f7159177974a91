import { type KindName, kindOf, type MatterId, type MatterState, partsOf } from '@buckstop/domain'
import { sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import { execute, prepared, type Statement } from '../db/prepared.ts'
import { writeOpenings } from './openings.ts'
import type { Position } from './position.ts'
import { clockRows, type HeadConstants, headRow, joinRows, noRows, turnOf } from './rows.ts'
import { writeRows } from './statement.ts'
import { readStates } from './stored-state.ts'
import type { LedgerTransaction } from './transact.ts'

/** A matter as it stands, with what a decision on it needs; of any kind where none is named. */
export interface Held<Name extends KindName = KindName> {
  readonly kind: Name
  readonly matterId: MatterId
  readonly position: Position<Name>
  readonly constants: HeadConstants
  /** Null for a kind that has no customer. */
  readonly customer: Reachable | null
  /** Of the directory at that moment. */
  readonly directoryVersion: number
}

/** A case as it stands; it always has a customer. */
export interface HeldCase extends Held<'case'> {
  readonly constants: HeadConstants & { readonly customerId: string }
  readonly customer: Reachable
}

const isCase = (held: Held): held is HeldCase =>
  held.kind === 'case' && held.customer !== null && held.constants.customerId !== null

export const isOf =
  <Name extends KindName>(kind: Name) =>
  (held: Held): held is Held<Name> =>
    held.kind === kind

/** In which language a customer is written to, and where besides the address of the case itself, and how there. */
export interface Reachable {
  readonly language: string
  /** The addresses with which cases were opened that have joined it since, and the language in which each was. */
  readonly parts: ReadonlyMap<MatterId, { readonly email: string; readonly language: string }>
  /** Whether the address of the case itself is known to be its customer's, who then reads everything in it. */
  readonly known: boolean
}

/** A case that no other has joined. */
export const alone: Omit<Reachable, 'language'> = { parts: new Map(), known: false }

interface HeldRow {
  readonly matter_id: MatterId
  readonly kind: KindName
  readonly state: unknown
  readonly state_version: number
  readonly version: number
  readonly last_hash: Buffer
  readonly ownership_number: number
  readonly changed_at: Date
  readonly heard_at: Date | null
  readonly customer_id: string | null
  readonly opening: string
  readonly customer_language: string | null
  readonly email: string | null
  readonly directory_version: string
}

export const heldColumns = `h.matter_id, h.kind, h.state, h.state_version, h.version, h.last_hash, h.ownership_number, h.changed_at, h.heard_at,
  h.customer_id, h.opening, h.email,
  (select c.language from customer c where c.id = h.customer_id) as customer_language,
  (select d.version from directory_version d) as directory_version`

const lockStatement = prepared(
  'lock matters',
  `select ${heldColumns} from matter_head h where h.matter_id = any($1::uuid[]) order by h.matter_id for update of h`,
)

/**
 * Locks matters of any kind until the transaction ends, always in order of their ids, so that two that lock the same can't
 * wait for each other. What is not there is left out.
 */
export const lockMatters = async (
  trx: LedgerTransaction,
  matterIds: readonly MatterId[],
): Promise<readonly Held[]> => await readHeld(trx, lockStatement, [matterIds])

/** The same of cases; what is of another kind is left out. */
export const lockCases = async (
  trx: LedgerTransaction,
  caseIds: readonly MatterId[],
): Promise<readonly HeldCase[]> => (await lockMatters(trx, caseIds)).filter(isCase)

/**
 * Rows with `heldColumns`, locked by the statement, as held matters. What another version folded, or what is not whole,
 * is brought up to date, in the database too, before anything is decided on it.
 */
export const readHeld = async (
  trx: LedgerTransaction,
  statement: Statement,
  values: readonly unknown[],
): Promise<readonly Held[]> => {
  const rows = await execute<HeldRow>(trx, statement, values)
  const states = await readStates(trx, rows)
  const addresses = await readAddresses(
    trx,
    rows.map((row, index) => ({ kind: row.kind, state: states[index]?.state })),
  )
  const matters = rows.map((row, index) =>
    held(row, states[index]?.state ?? kindOf(row.kind).initial, addresses.get(row.matter_id) ?? alone),
  )
  await renew(
    trx,
    matters.filter((_, index) => states[index]?.again),
  )
  return matters
}

/**
 * Where whoever opened a case that has joined another is written to, by the case that goes on. No statement where none
 * of these was joined.
 */
const readAddresses = async (
  trx: LedgerTransaction,
  states: readonly { readonly kind: KindName; readonly state: MatterState | undefined }[],
): Promise<ReadonlyMap<MatterId, Omit<Reachable, 'language'>>> => {
  const joined = states.flatMap(({ state }) =>
    state === undefined || state.kind === 'unopened' || !('absorbed' in state)
      ? []
      : partsOf(state)
          .slice(1)
          .map((part) => ({ home: state.id, part })),
  )
  if (joined.length === 0) return new Map()
  const { rows } = await sql<{
    readonly home: MatterId
    readonly known: boolean
    readonly part: MatterId
    readonly email: string | null
    readonly language: string
  }>`
    select joined.home, joined.part, part.email, customer.language, exists (select from customer_identifier i
        where i.customer_id = goes_on.customer_id and i.type = 'email' and i.value = goes_on.email
          and i.how in ('mail', 'record') and not i.unsafe) as known
    from unnest(${joined.map(({ home }) => home)}::uuid[], ${joined.map(({ part }) => part)}::uuid[]) as joined (home, part)
    join matter_head part on part.matter_id = joined.part
    join customer on customer.id = part.customer_id
    join matter_head goes_on on goes_on.matter_id = joined.home
  `.execute(trx)
  return new Map(
    [...Map.groupBy(rows, ({ home }) => home)].map(([home, parts]) => [
      home,
      {
        known: parts.some(({ known }) => known),
        parts: new Map(
          parts.flatMap(({ part, email, language }) => (email === null ? [] : [[part, { email, language }]])),
        ),
      },
    ]),
  )
}

const held = (row: HeldRow, state: MatterState, where: Omit<Reachable, 'language'>): Held => ({
  kind: row.kind,
  matterId: row.matter_id,
  position: {
    state,
    version: row.version,
    lastHash: row.last_hash,
    ownershipNumber: row.ownership_number,
    changedAt: instantOf(row.changed_at),
    heardAt: row.heard_at === null ? null : instantOf(row.heard_at),
  },
  constants: { customerId: row.customer_id, opening: row.opening, email: row.email },
  customer: row.customer_language === null ? null : { language: row.customer_language, ...where },
  directoryVersion: Number(row.directory_version),
})

/**
 * Writes anew what follows from the state of held matters that another version folded: the state itself, and their
 * deadlines and duties, and by which words a case is known where some were taken out. Their story stays as it is.
 */
const renew = async (trx: LedgerTransaction, matters: readonly Held[]): Promise<void> => {
  if (matters.length === 0) return
  const ids = matters.map(({ matterId }) => matterId)
  await trx.deleteFrom('matter_duty').where('matter_id', 'in', ids).execute()
  await trx.deleteFrom('deadline').where('matter_id', 'in', ids).execute()
  const rows = matters.map(({ kind, matterId, position, constants }) => {
    const head = headRow(kind, position, constants)
    return {
      ...noRows,
      ...clockRows(kind, matterId, kindOf(kind).initial, position.state),
      head: [head],
      turnViewers: turnOf(kind, head),
    }
  })
  await writeRows(trx, joinRows(rows))
  const parted = await trx
    .selectFrom('case_contact_moved')
    .select('matter_id')
    .distinct()
    .where('matter_id', 'in', ids)
    .execute()
  await writeOpenings(
    trx,
    parted.map((row) => row.matter_id),
  )
}
