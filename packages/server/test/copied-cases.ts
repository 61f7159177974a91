import type { CaseId } from '@buckstop/domain'
import type pg from 'pg'
import { instantOf } from '../src/clock/clock.ts'
import { chainHash, chainStart } from '../src/ledger/chain.ts'

const eventsAtOnce = 5_000

interface EventRow {
  readonly matter_id: CaseId
  readonly number: number
  readonly type: string
  readonly at: Date
  readonly actor: unknown
  readonly payload: unknown
  readonly shape_version: number
}

/** An id that the program drew, since it begins with a time; people of the test company begin with zeros. */
const drawn = /\b01[0-9a-f]{6}(?=-[0-9a-f]{4}-7[0-9a-f]{3}-)/g
const ids = (text: string, copy: number): string =>
  text.replaceAll(drawn, `c${copy.toString(16).padStart(7, '0')}`)
const references = (text: string, copy: number): string =>
  text.replaceAll(/"reference":"([^"]+)"/g, `"reference":"$1-${copy}"`)

/**
 * Repeats all cases there are, with all that happened in them, until there are about so many events: under new ids, and
 * chained anew. States and read models are left out but for what the database asks for: they are to be rebuilt. Words
 * are there, files and messages are not, and no event binds anything.
 * @returns how many events there are
 */
export const copyCases = async (pool: pg.Pool, events: number): Promise<number> => {
  const { rows: told } = await pool.query<EventRow>(
    `select matter_id, number, type, at, actor, payload, shape_version from matter_event
     where matter_id in (select matter_id from matter_head) order by matter_id, number`,
  )
  const copies = Math.max(0, Math.ceil(events / told.length) - 1)
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    await client.query('begin')
    await client.query('set local synchronous_commit = off')
    await client.query(`create function pg_temp.copied(id uuid, n int) returns uuid immutable language sql as
      $$ select case when id::text like '01%' then ('c' || lpad(to_hex(n), 7, '0') || substr(id::text, 9))::uuid else id end $$`)
    for (const statement of copying) await client.query(statement, [copies])
    let rows: unknown[] = []
    const write = async (): Promise<void> => {
      await client.query(insertEvents, [JSON.stringify(rows)])
      rows = []
    }
    for (let copy = 1; copy <= copies; copy += 1) {
      rows.push(...chained(told, copy))
      if (rows.length >= eventsAtOnce) await write()
    }
    await write()
    await client.query(
      `update matter_head h set last_hash = e.hash from matter_event e
       where e.matter_id = h.matter_id and e.number = h.version and h.state = '{}'`,
    )
    await client.query('commit')
  } catch (thrown) {
    await client.query('rollback')
    throw thrown
  } finally {
    client.release()
  }
  await pool.query('vacuum analyze')
  return told.length * (copies + 1)
}

const chained = (told: readonly EventRow[], copy: number): readonly object[] => {
  let before = chainStart
  return told.map(
    ({ matter_id: template, number, at, payload: original, shape_version: version, ...rest }) => {
      const caseId = ids(template, copy)
      const payload: unknown = JSON.parse(references(ids(JSON.stringify(original), copy), copy))
      const event = { matterId: caseId, number, at: instantOf(at), actor: rest.actor, payload, version }
      before = chainHash(number === 1 ? chainStart : before, event)
      const hash = `\\x${before.toString('hex')}`
      return { ...rest, matter_id: caseId, number, at, payload, shape_version: version, hash }
    },
  )
}

const insertEvents = `insert into matter_event (matter_id, number, type, at, actor, payload, shape_version, hash)
  select matter_id, number, type, at, actor, payload, shape_version, hash from json_to_recordset($1::json)
    as r(matter_id uuid, number int, type text, at timestamptz, actor jsonb, payload jsonb, shape_version smallint, hash bytea)`

const copied = (columns: string): string => columns.replaceAll(/~(\w+)/g, 'pg_temp.copied(o.$1, n)')

/** Rows of a table again for every copy; columns with a tilde are ids. */
const again = (table: string, into: string, columns: string): string =>
  `insert into ${table} (${into}) select ${copied(columns)} from ${table} o cross join generate_series(1, $1::int) n`

const copying: readonly string[] = [
  again('customer', 'id, name, language, created_at', '~id, o.name, o.language, o.created_at'),
  again(
    'matter_head',
    `matter_id, kind, reference, customer_id, status, ending, owner_id, team, ownership_number, version, last_hash, state,
     state_version, language, imported, opened_at, changed_at, heard_at, next_due, opening`,
    `~matter_id, o.kind, o.reference || '-' || n, ~customer_id, o.status, o.ending, o.owner_id, o.team, o.ownership_number, o.version,
     o.last_hash, '{}', 0, o.language, o.imported, o.opened_at, o.changed_at, o.heard_at, null, ''`,
  ),
  again('matter_reference', 'reference, matter_id', `o.reference || '-' || n, ~matter_id`),
  again(
    'matter_ownership',
    'matter_id, number, owner_id, team, because, since, until',
    '~matter_id, o.number, o.owner_id, o.team, o.because, o.since, o.until',
  ),
  again(
    'matter_text',
    'matter_id, id, author, words, language',
    '~matter_id, ~id, o.author, o.words, o.language',
  ),
]
