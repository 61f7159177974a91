import type { CaseId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { folded } from '../intake/find-case.ts'
import type { Identifier } from '../links/new-link.ts'

/** The one person who has an address, by the customers that they are known as. */
export interface OnePerson {
  readonly customers: readonly string[]
  /** Their case with the latest change, open ones first; a mail to them is kept with it. */
  readonly latest: { readonly caseId: CaseId; readonly version: number; readonly language: string } | null
}

// So many customers of one address are a person who wrote again and again, or nobody that it could single out.
const mostCustomers = 20

interface Row {
  readonly customer_id: string
  readonly name: string | null
  readonly unsafe: boolean
  readonly case_id: CaseId | null
  readonly version: number | null
  readonly language: string | null
}

/**
 * Whose an address is, where it singles one person out: proved, or in the company's own file; not merely vouched for,
 * not one that several people have, and not one that others read. Null for all of those, which prove nobody and get
 * nothing sent.
 */
export const onePersonAt = async (
  db: Kysely<Tables>,
  { type, value }: Identifier,
): Promise<OnePerson | null> => {
  const { rows } = await sql<Row>`
    select i.customer_id, c.name, i.unsafe, h.case_id, h.version, h.language
    from (select * from customer_identifier n
      where n.type = ${type} and n.value = ${value} and n.how in ('mail', 'record') limit ${mostCustomers + 1}) i
    join customer c on c.id = i.customer_id
    left join lateral (select k.case_id, k.version, k.language, k.status, k.changed_at from case_head k
      where k.customer_id = i.customer_id order by k.status desc, k.changed_at desc limit 1) h on true
    order by h.status desc nulls last, h.changed_at desc nulls last
  `.execute(db)
  const names = new Set(rows.flatMap(({ name }) => (name === null ? [] : [folded(name)])))
  if (rows.length === 0 || rows.length > mostCustomers || names.size > 1) return null
  if (rows.some(({ unsafe }) => unsafe)) return null
  const [first] = rows
  return {
    customers: rows.map(({ customer_id: id }) => id),
    latest:
      first === undefined || first.case_id === null || first.version === null || first.language === null
        ? null
        : { caseId: first.case_id, version: first.version, language: first.language },
  }
}
