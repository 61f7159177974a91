import type { CaseId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { execute, prepared, type PreparedStatement } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { type ColumnName, type TableName, typedColumns } from '../db/typed-columns.ts'
import { clockKey, readModelColumns } from './read-model-columns.ts'
import { searchRows } from './search-rows.ts'
import { type RowPart, rowParts, type Rows } from './rows.ts'
import { changes, type LedgerTransaction } from './transact.ts'

/** The columns that JSON rows are read as, and what is done with them (`@rows`, of which each is `r`). */
interface Part {
  readonly columns: string
  readonly sql: string
}

const insert = <Table extends TableName>(
  table: Table,
  names: readonly ColumnName<Table>[],
  after = '',
): Part => ({
  columns: typedColumns(table, names),
  sql: `insert into ${table} (${names.join(', ')}) select ${names.join(', ')} from @rows ${after}`,
})

const { matter_head: ofEvents, matter_ownership: ofOwner, matter_duty: ofDuty } = readModelColumns
const head = [...ofEvents, 'customer_id', 'opening', 'email'] as const
const fixed: ReadonlySet<string> = new Set([
  'matter_id',
  'kind',
  'reference',
  'customer_id',
  'language',
  'opening',
])
const changing = head.filter((column) => !fixed.has(column))
const sameClock = '(t.matter_id, t.kind, t.subject) = (r.matter_id, r.kind, r.subject)'

// A tsvector takes a megabyte: a story of more different words than that is found by those that it held before.
const mostInDocument = 1_000_000

const parts: { readonly [Name in RowPart]: Part } = {
  customer: insert('customer', ['id', 'name', 'language', 'created_at']),
  identifiers: insert(
    'customer_identifier',
    ['type', 'value', 'written', 'customer_id', 'how', 'proved_at'],
    'on conflict (type, value, customer_id) do nothing',
  ),
  claims: insert(
    'case_claim',
    ['matter_id', 'type', 'value', 'written'],
    'on conflict (matter_id, type, written) do nothing',
  ),
  reference: insert('matter_reference', readModelColumns.matter_reference),
  openHead: insert('matter_head', head),
  // Uses the primary key, also where the statement was planned while the table was small.
  head: insert(
    'matter_head',
    head,
    `on conflict (matter_id) do update set (${changing.join(', ')}) = row (${changing
      .map((column) => `excluded.${column}`)
      .join(', ')})`,
  ),
  events: insert('matter_event', [
    'matter_id',
    'number',
    'type',
    'at',
    'actor',
    'payload',
    'shape_version',
    'hash',
    'binds',
  ]),
  openPeriods: insert('matter_ownership', ofOwner),
  closePeriods: {
    columns: typedColumns('matter_ownership', ['matter_id', 'number', 'until']),
    sql: `update matter_ownership t set until = r.until from @rows where @these t.matter_id = r.matter_id and t.number = r.number`,
  },
  texts: insert('matter_text', ['matter_id', 'id', 'author', 'words', 'language', 'salt']),
  contacts: insert('case_contact', [...readModelColumns.case_contact, 'source']),
  vouched: {
    columns: typedColumns('case_contact', ['matter_id', 'id']),
    sql: `update case_contact t set proof = 'staff' from @rows where @these t.matter_id = r.matter_id and t.id = r.id`,
  },
  moved: insert(
    'case_contact_moved',
    ['matter_id', 'contact_id', 'stands_in'],
    'on conflict (matter_id, contact_id) do update set stands_in = excluded.stands_in',
  ),
  source: insert('contact_source', ['source', 'matter_id', 'contact_id']),
  dropDuties: {
    columns: typedColumns('matter_duty', clockKey),
    sql: `delete from matter_duty t using @rows where @these ${sameClock}`,
  },
  duties: insert(
    'matter_duty',
    ofDuty,
    `on conflict (matter_id, kind, subject) do update
     set person_id = excluded.person_id, team = excluded.team, due = excluded.due`,
  ),
  dropDeadlines: {
    columns: typedColumns('deadline', clockKey),
    sql: `delete from deadline t using @rows where @these ${sameClock}`,
  },
  deadlines: insert(
    'deadline',
    readModelColumns.deadline,
    `on conflict (matter_id, kind, subject) do update set due = excluded.due, not_before = null, failures = 0, set_aside_at = null`,
  ),
  turnViewers: {
    columns: typedColumns('matter_viewer', ['matter_id', 'status', 'changed_at', 'due']),
    sql: `update matter_viewer t set status = r.status, changed_at = r.changed_at, due = r.due from @rows
      where @these t.matter_id = r.matter_id`,
  },
  viewers: insert(
    'matter_viewer',
    readModelColumns.matter_viewer,
    'on conflict (matter_id, rule, viewer) do nothing',
  ),
  link: insert('case_link', [
    'hash',
    'matter_id',
    'identifier_type',
    'identifier_value',
    'created_at',
    'expires_at',
  ]),
  messages: insert('message', [
    'matter_id',
    'id',
    'number',
    'audience',
    'kind',
    'facts',
    'language',
    'to_type',
    'to_value',
    'through',
    'person_id',
    'created_at',
    'salt',
  ]),
  webhooks: {
    columns: typedColumns('webhook_message', ['matter_id', 'id', 'type', 'body', 'created_at']),
    sql: `insert into webhook_message (matter_id, id, endpoint_id, type, body, created_at, next_at)
      select r.matter_id, r.id, e.id, r.type, r.body, r.created_at, r.created_at
      from @rows join webhook_endpoint e on e.disabled_at is null and r.type = any(e.types)`,
  },
  // Looked up with a limit, so that the plan goes by the index, however small the table was when it was planned.
  originals: {
    columns: typedColumns('original', [
      'id',
      'state',
      'became',
      'failure',
      'matter_id',
      'contact_id',
      'closed_at',
      'has_page',
    ]),
    sql: `update original t set state = r.state, became = r.became, failure = r.failure, matter_id = r.matter_id,
        contact_id = r.contact_id, closed_at = r.closed_at, has_page = r.has_page, not_before = null
      from @rows cross join lateral (select o.ctid as place from original o where o.id = r.id limit 1) found
      where t.ctid = found.place and t.state = 'heard'`,
  },
  cameFrom: insert('came_from', ['matter_id', 'network', 'at']),
  answers: insert('idempotent_answer', ['key_hash', 'body_hash', 'status', 'answer', 'created_at']),
  search: {
    columns: 'matter_id uuid, made_by smallint, lexemes tsvector',
    sql: `insert into case_search (matter_id, made_by, lexemes)
      select matter_id, made_by, lexemes from @rows
      on conflict (matter_id) do update
      set (lexemes, place) = row (case when octet_length(case_search.lexemes::text) + octet_length(excluded.lexemes::text)
          < ${mostInDocument} then case_search.lexemes || excluded.lexemes else case_search.lexemes end, excluded.place)`,
  },
  potholeWork: insert('pothole_work', ['case_id', 'since'], 'on conflict (case_id) do nothing'),
  searchDue: {
    columns: typedColumns('search_due', ['matter_id']),
    sql: 'insert into search_due (matter_id) select matter_id from @rows',
  },
  // Those that the customer had before: one that is opened here is written whole.
  searchDueOf: {
    columns: typedColumns('matter_head', ['customer_id']),
    sql: `insert into search_due (matter_id)
      select h.matter_id from matter_head h where h.kind = 'case' and h.customer_id in (select customer_id from @rows)`,
  },
}

const statements = new Map<string, PreparedStatement>()

/** Prepared once for each set of tables that it writes, so that tables without rows cost nothing. */
const once = (key: string, textOf: () => string): PreparedStatement => {
  const known = statements.get(key)
  if (known !== undefined) return known
  const made = prepared(`write ${statements.size + 1}`, textOf())
  statements.set(key, made)
  return made
}

/** @param before how many values come before those of the rows */
const steps = (used: readonly RowPart[], before: number, source: string, ofThese = ''): string =>
  used
    .map((part, index) => {
      const { columns, sql } = parts[part]
      const rows = `${source}json_to_recordset($${before + index + 1}::json) as r(${columns})`
      return `w${index} as (${sql.replace('@rows', rows).replace('@these', ofThese)})`
    })
    .join(',\n')

const usedIn = (rows: Rows): readonly RowPart[] => rowParts.filter((part) => rows[part].length > 0)

/** The matters that have new events by these rows. */
const changedBy = ({ events }: Rows): ReadonlySet<CaseId> =>
  new Set(events.map((row) => String(row['matter_id'])))

/**
 * Writes rows in one statement, as part of a transaction of the ledger, which tells of it once it is committed. Naming
 * the cases makes for a plan that looks nowhere else.
 * @throws what the database says where a constraint does not hold; see `constraint.ts`
 */
export const writeRows = async (trx: LedgerTransaction, given: Rows): Promise<void> => {
  const rows = { ...given, ...searchRows(given) }
  changes(trx, changedBy(rows))
  const used = usedIn(rows)
  if (used.length === 0) return
  const matters = [...rows.openHead, ...rows.head].map((row) => row['matter_id'])
  const ofOne = matters.length === 1
  const last = used.length + 1
  const statement = once(`${ofOne ? 'one' : 'several'} ${used.join(' ')}`, () => {
    const ofThese = ofOne ? `t.matter_id = $${last} and` : `t.matter_id = any($${last}::uuid[]) and`
    // The matters are named in the answer too, so that they are a value of every statement.
    const answer = `$${last}::uuid${ofOne ? '' : '[]'} as written`
    return `with ${steps(used, 0, '', ofThese)}\nselect ${answer}`
  })
  const values = used.map((part) => JSON.stringify(rows[part]))
  await execute(trx, statement, [...values, ofOne ? matters[0] : matters])
}

/** A question to the database, and the answer to it on which rows are written. */
export interface Question {
  /** Columns of one row, with `$1` and so on for its values. */
  readonly columns: string
  readonly values: readonly unknown[]
  /** Over those columns. */
  readonly condition: string
}

/** What was found, and whether the rows were written. */
type Asked<Found> = Found & { readonly written: boolean }

/** Asks and writes in one trip: new rows are written only where the condition holds of what was found. */
export const writeRowsIf = async <Found>(
  trx: LedgerTransaction,
  rows: Rows,
  question: Question,
): Promise<Asked<Found>> => {
  const asked = await writeIf<Found>(trx, rows, question)
  if (asked.written) changes(trx, changedBy(rows))
  return asked
}

/** The same in a statement that is a transaction of its own, which costs one trip; it is told of at once. */
export const writeRowsAloneIf = async <Found>(
  { db, announce }: Pick<AppContext, 'db' | 'announce'>,
  rows: Rows,
  question: Question,
): Promise<Asked<Found>> => {
  const asked = await writeIf<Found>(db, rows, question)
  if (asked.written) for (const caseId of changedBy(rows)) announce(caseId)
  return asked
}

const writeIf = async <Found>(
  db: Kysely<Tables>,
  given: Rows,
  { columns, values, condition }: Question,
): Promise<Asked<Found>> => {
  const rows = { ...given, ...searchRows(given) }
  const used = usedIn(rows)
  const statement = once(
    `if ${condition} ${columns} ${used.join(' ')}`,
    () => `with found as materialized (select ${columns}),
      fits as materialized (select true as fits from found where ${condition}),
      ${steps(used, values.length, 'fits cross join ')}
      select found.*, exists (select from fits) as written from found`,
  )
  const all = [...values, ...used.map((part) => JSON.stringify(rows[part]))]
  const [found] = await execute<Asked<Found>>(db, statement, all)
  if (found === undefined) throw new Error('the database answered nothing')
  return found
}
