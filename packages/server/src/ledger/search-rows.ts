import { documentOf, type Findable, lexemesVersion, tsvectorOf } from '../search/lexemes.ts'
import { reaching } from '../search/reaching.ts'
import { authorOf } from '../search/sources.ts'
import type { Row, Rows } from './rows.ts'

type SearchPart = 'search' | 'searchDue' | 'searchDueOf'

/**
 * By what cases are found once these rows are written: all of it where the case is new, else what is added to it. What
 * follows from rows that stand there already is left to whoever makes cases findable anew a moment later.
 */
export const searchRows = (rows: Rows): Pick<Rows, SearchPart> => {
  const parts = new Map<string, Findable[]>()
  const cases = new Set([...rows.openHead, ...rows.head].flatMap(idOfCase))
  const add = (matterId: string, part: Findable): void => {
    if (!cases.has(matterId)) return
    const known = parts.get(matterId)
    if (known === undefined) parts.set(matterId, [part])
    else known.push(part)
  }
  for (const row of rows.texts) add(text(row, 'matter_id'), textOf(row))
  for (const row of rows.reference)
    add(text(row, 'matter_id'), { of: 'reference', reference: text(row, 'reference') })
  for (const row of rows.claims) add(text(row, 'matter_id'), identifierOf(row))
  const opened = new Map(rows.openHead.map((row) => [text(row, 'customer_id'), text(row, 'matter_id')]))
  const isNew = new Set(rows.customer.map((row) => text(row, 'id')))
  for (const row of rows.customer) {
    const matterId = opened.get(text(row, 'id'))
    if (matterId !== undefined && typeof row['name'] === 'string')
      add(matterId, { of: 'name', name: row['name'] })
  }
  const changed = new Set<string>()
  for (const row of rows.identifiers) {
    const customerId = text(row, 'customer_id')
    const matterId = isNew.has(customerId) ? opened.get(customerId) : undefined
    if (matterId === undefined) changed.add(customerId)
    else add(matterId, identifierOf(row))
  }
  return {
    search: [...parts].map(([matter_id, found]) => ({
      matter_id,
      made_by: lexemesVersion,
      lexemes: tsvectorOf(documentOf(found)),
    })),
    searchDue: [...opened].flatMap(([customerId, matter_id]) =>
      isNew.has(customerId) || !cases.has(matter_id) ? [] : [{ matter_id }],
    ),
    searchDueOf: [...changed].map((customer_id) => ({ customer_id })),
  }
}

const text = (row: Row, column: string): string => String(row[column])

const idOfCase = (row: Row): readonly string[] => (row['kind'] === 'case' ? [text(row, 'matter_id')] : [])

const nullable = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const textOf = (row: Row): Findable => ({
  of: 'text',
  words: text(row, 'words'),
  language: nullable(row['language']),
  author: authorOf(row['author']),
})

const identifierOf = (row: Row): Findable => ({
  of: 'identifier',
  reaches: reaching.has(text(row, 'type')),
  value: nullable(row['value']),
  written: text(row, 'written'),
})
