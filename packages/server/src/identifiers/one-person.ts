import type { CaseId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { ProofOfIdentifier, Tables } from '../db/tables.ts'
import { folded } from './names.ts'
import type { Identifier } from './identifier.ts'

/** The one person who has an address, by the customers that they are known as. */
export interface OnePerson {
  readonly customers: readonly string[]
  /**
   * Whether these customers are known to be theirs. If not, links to their cases were sent to the address and opened,
   * which proves little: anybody can name another's address.
   */
  readonly known: boolean
  /** Their case with the latest change, open ones first; a mail to them is kept with it. */
  readonly latest: { readonly caseId: CaseId; readonly version: number; readonly language: string } | null
}

// An address that so many customers of the company's own records have does not say which of them it is.
const mostCustomers = 20
const mostRows = 100

interface Row {
  readonly customer_id: string
  readonly name: string | null
  readonly how: ProofOfIdentifier | 'opened'
  readonly unsafe: boolean
  readonly matter_id: CaseId | null
  readonly version: number | null
  readonly language: string | null
}

/**
 * Whose an address is, where it singles one person out; null where it does not, or others read it: it proves nobody
 * then and gets nothing sent. Only the company's own knowledge says that several people have it: what strangers called
 * themselves who named it, and how many they were, takes it away from nobody. Where nobody has acted through a link that
 * was sent there, the cases to which such links were opened are named, the oldest first.
 */
export const onePersonAt = async (
  db: Kysely<Tables>,
  { type, value }: Identifier,
): Promise<OnePerson | null> => {
  const { rows } = await sql<Row>`
    select i.customer_id, c.name, i.how, i.unsafe, h.matter_id, h.version, h.language
    from (
      (select n.customer_id, n.how, n.unsafe, null::timestamptz as opened_at from customer_identifier n
        where n.type = ${type} and n.value = ${value} order by n.customer_id limit ${mostRows})
      union all
      (select k.customer_id, 'opened', false, l.opened_at from case_link l join matter_head k on k.matter_id = l.matter_id
        where l.identifier_type = ${type} and l.identifier_value = ${value}
          and l.opened_at is not null and l.revoked_at is null
        order by l.opened_at limit ${mostCustomers})) i
    join customer c on c.id = i.customer_id
    left join lateral (select k.matter_id, k.version, k.language, k.status, k.changed_at from matter_head k
      where k.customer_id = i.customer_id order by k.status desc, k.changed_at desc limit 1) h on true
    order by i.opened_at nulls first, h.status desc nulls last, h.changed_at desc nulls last
  `.execute(db)
  if (rows.some(({ unsafe }) => unsafe)) return null
  const ours = rows.filter(({ how }) => how === 'record' || how === 'staff')
  const names = new Set(ours.flatMap(({ name }) => (name === null ? [] : [folded(name)])))
  if (ours.length > mostCustomers || names.size > 1) return null
  const proved = rows.filter(({ how }) => how === 'record' || how === 'mail')
  const theirs = proved.length > 0 ? proved : rows.filter(({ how }) => how === 'opened')
  const [first] = theirs
  if (first === undefined) return null
  return {
    customers: [...new Set(theirs.map(({ customer_id: id }) => id))].slice(0, mostCustomers),
    known: proved.length > 0,
    latest:
      first.matter_id === null || first.version === null || first.language === null
        ? null
        : { caseId: first.matter_id, version: first.version, language: first.language },
  }
}
