import { randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'

/**
 * The rows that one intake wrote, taken from the database itself, as inserts that can be repeated with new
 * identities. So the plain driver writes what the product writes, whatever that is today.
 */
export interface SameRows {
  readonly rows: number
  /** An insert per row, and its values. */
  readonly statements: () => readonly Insert[]
  /** All rows of one more intake as a single statement. */
  readonly oneStatement: () => Insert
}

export interface Insert {
  readonly name: string
  readonly text: string
  readonly values: readonly (string | null)[]
}

interface Row {
  readonly table: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly values: readonly (string | null)[]
}

/** In the order in which the foreign keys want them. */
const tables = [
  'customer',
  'customer_identifier',
  'case_claim',
  'matter_reference',
  'matter_ownership',
  'matter_head',
  'matter_event',
  'matter_text',
  'case_search',
  'case_contact',
  'matter_duty',
  'matter_viewer',
  'deadline',
  'case_link',
  'message',
] as const

/** @throws Error where the database has no such case, or a table of cases that is not in the list above */
export const sameRows = async (pool: pg.Pool, caseId: string): Promise<SameRows> => {
  await refuseUnknownTables(pool)
  const found = await Promise.all(tables.map(async (table) => await rowsOf(pool, table, caseId)))
  const rows = found.flat()
  if (rows.length === 0) throw new Error(`no rows of case ${caseId}`)
  const own = identitiesOf(rows)
  const kept = await peopleAmong(pool, own)
  const old = own.filter((identity) => !kept.has(identity))
  const texts = rows.map((row) => insertText(row, 1))
  let offset = 1
  const parts = rows.map((row, index) => {
    const text = insertText(row, offset)
    offset += row.values.length
    return index === rows.length - 1 ? text : `, r${index} as (${text} returning 1)`
  })
  const one = `with ${parts.slice(0, -1).join(' ').slice(2)} ${parts.at(-1)}`
  return {
    rows: rows.length,
    statements: () => {
      const renew = renewal(old)
      return rows.map((row, index) => ({
        name: `same${index}`,
        text: texts[index] ?? '',
        values: row.values.map(renew),
      }))
    },
    oneStatement: () => {
      const renew = renewal(old)
      return { name: 'same', text: one, values: rows.flatMap((row) => row.values.map(renew)) }
    },
  }
}

const insertText = ({ table, columns }: Row, from: number): string => {
  const values = columns.map(({ type }, index) => `$${from + index}::${type}`)
  return `insert into ${table} (${columns.map(({ name }) => name).join(', ')}) values (${values.join(', ')})`
}

const rowsOf = async (pool: pg.Pool, table: string, caseId: string): Promise<readonly Row[]> => {
  const { rows: columns } = await pool.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
     order by attnum`,
    [table],
  )
  const list = columns.map(({ name }) => `${name}::text`).join(', ')
  const where = table.startsWith('customer')
    ? `${table === 'customer' ? 'id' : 'customer_id'} = (select customer_id from matter_head where matter_id = $1)`
    : 'matter_id = $1'
  const { rows } = await pool.query<(string | null)[]>({
    text: `select ${list} from ${table} where ${where}`,
    values: [caseId],
    rowMode: 'array',
  })
  return rows.map((values) => ({ table, columns, values }))
}

/** What has to be new in each repetition: keys, references, hashes of links, addresses. */
const identitiesOf = (rows: readonly Row[]): readonly string[] => {
  const text = rows.flatMap(({ values }) => values).join('\n')
  const ids = text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []
  const unique = rows.flatMap(({ table, columns, values }) =>
    columns.flatMap(({ name }, index) => {
      const key = `${table}.${name}`
      return [
        'matter_reference.reference',
        'case_link.hash',
        'case_claim.value',
        'case_claim.written',
      ].includes(key)
        ? [values[index] ?? '']
        : []
    }),
  )
  return [...new Set([...ids, ...unique])].filter((identity) => identity !== '')
}

const peopleAmong = async (pool: pg.Pool, identities: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await pool.query<{ id: string }>(
    'select id::text as id from person where id::text = any($1)',
    [identities],
  )
  return new Set(rows.map(({ id }) => id))
}

const renewal = (old: readonly string[]): ((value: string | null) => string | null) => {
  const fresh = old.map((identity) => [identity, freshLike(identity)] as const)
  return (value) => {
    if (value === null) return null
    let renewed = value
    for (const [from, to] of fresh) if (renewed.includes(from)) renewed = renewed.replaceAll(from, to)
    return renewed
  }
}

const freshLike = (identity: string): string => {
  if (/^[0-9a-f-]{36}$/.test(identity)) return randomUUID()
  if (identity.startsWith('\\x')) return `\\x${randomBytes((identity.length - 2) / 2).toString('hex')}`
  const tail = randomBytes(8).toString('hex')
  return identity.includes('@') ? `${tail}@${identity.split('@')[1] ?? ''}` : `${identity.slice(0, 3)}${tail}`
}

const refuseUnknownTables = async (pool: pg.Pool): Promise<void> => {
  const { rows } = await pool.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'matter_id'`,
  )
  // A contact in words alone, that opens its case, writes none of these.
  const apart = [
    'case_attachment',
    'case_attachment_chunk',
    'case_contact_moved',
    'contact_source',
    'received_file',
    'search_due',
  ]
  const unknown = rows
    .map(({ name }) => name)
    .filter((name) => !tables.some((known) => known === name) && !apart.includes(name))
  if (unknown.length > 0) throw new Error(`the bench does not know how to repeat: ${unknown.join(', ')}`)
}
