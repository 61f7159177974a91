import type { Kysely } from 'kysely'
import { execute, prepared, type PreparedStatement } from '../db/prepared.ts'
import type { TextAuthor } from '../db/matter-tables.ts'
import type { Tables } from '../db/tables.ts'
import { type Findable, longestText } from './lexemes.ts'
import { reaching } from './reaching.ts'

interface Source {
  readonly matter_id: string
  readonly of: Findable['of']
  readonly words: string
  readonly value: string | null
  /** Of a text its author, of an identifier its type, of a file who sent it. */
  readonly which: string
  readonly language: string | null
}

/** @param texts of each case, as SQL over its texts `t` */
const sourcesIn = (texts: string): string => `
  select matter_id, 'reference' as of, reference as words, null as value, '' as which, null as language
    from matter_head where matter_id = any($1::uuid[])
  union all
  select head.matter_id, 'name', customer.name, null, '', null
    from matter_head head join customer on customer.id = head.customer_id
    where head.matter_id = any($1::uuid[]) and customer.name is not null
  union all
  select head.matter_id, 'identifier', known.written, known.value, known.type, null
    from matter_head head join customer_identifier known on known.customer_id = head.customer_id
    where head.matter_id = any($1::uuid[])
  union all
  select matter_id, 'identifier', written, value, type, null from case_claim where matter_id = any($1::uuid[])
  union all
  select t.matter_id, 'text', left(t.words, ${longestText}), null, t.author, t.language from ${texts}
  union all
  select file.matter_id, 'file', file.name, null, coalesce(contact.direction, 'received'), null
    from case_attachment file left join case_contact contact
      on contact.matter_id = file.matter_id and contact.id = file.contact_id
    where file.matter_id = any($1::uuid[]) and file.erased_at is null`

const sources = prepared(
  'what cases are found by',
  sourcesIn('matter_text t where t.matter_id = any($1::uuid[]) and t.erased_at is null'),
)

// Texts are numbered as time goes. What was found further back is said without its words.
const latestTexts = 30

const latest = prepared(
  'what was written last in cases',
  sourcesIn(`unnest($1::uuid[]) w(matter_id) cross join lateral (select * from matter_text own
    where own.matter_id = w.matter_id and own.erased_at is null order by own.id desc limit ${latestTexts}) t`),
)

/** All parts by which these cases are found, as their tables have them now. */
export const sourcesOf = async (
  db: Kysely<Tables>,
  cases: readonly string[],
): Promise<ReadonlyMap<string, readonly Findable[]>> => await read(db, sources, cases)

/** The same, of many texts the latest: for saying where something was found. */
export const latestSourcesOf = async (
  db: Kysely<Tables>,
  cases: readonly string[],
): Promise<ReadonlyMap<string, readonly Findable[]>> => await read(db, latest, cases)

const read = async (
  db: Kysely<Tables>,
  statement: PreparedStatement,
  cases: readonly string[],
): Promise<ReadonlyMap<string, readonly Findable[]>> => {
  if (cases.length === 0) return new Map()
  const rows = await execute<Source>(db, statement, [cases])
  const found = new Map<string, Findable[]>()
  for (const row of rows) {
    const known = found.get(row.matter_id)
    if (known === undefined) found.set(row.matter_id, [partOf(row)])
    else known.push(partOf(row))
  }
  return found
}

const partOf = ({ of, words, value, which, language }: Source): Findable => {
  switch (of) {
    case 'text':
      return { of, words, language, author: authorOf(which) }
    case 'file':
      return { of, name: words, sent: which === 'received' ? 'byCustomer' : 'byUs' }
    case 'name':
      return { of, name: words }
    case 'identifier':
      return { of, reaches: reaching.has(which), value, written: words }
    case 'reference':
      return { of, reference: words }
  }
}

export const authorOf = (value: unknown): TextAuthor =>
  value === 'customer' || value === 'record' ? value : 'company'
