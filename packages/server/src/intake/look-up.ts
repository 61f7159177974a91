import type { CaseId, ContactId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import { execute, prepared, type PreparedStatement } from '../db/prepared.ts'
import type { IdentifierType, Tables } from '../db/tables.ts'
import type { KnownBy } from './normalise.ts'

/** What the company knows of a sender, in one read. */
export interface Known {
  readonly directoryVersion: number
  /** Where the same source came in before. */
  readonly source: { readonly caseId: CaseId; readonly contactId: ContactId } | null
  /** Identifiers that belong to a customer, in the order in which they were given. */
  readonly matches: readonly Match[]
  /** The case that a link with this secret opens already. */
  readonly link: { readonly caseId: CaseId; readonly contactId: ContactId } | null
  /** The case of the reference that was quoted. */
  readonly quoted: { readonly caseId: CaseId; readonly customerId: string } | null
}

export interface Match {
  readonly type: IdentifierType
  readonly value: string
  readonly customerId: string
  /** The customer's open case with the latest change. */
  readonly openCase: { readonly caseId: CaseId; readonly changedAt: string } | null
  /** All kinds of ways by which this customer is known. */
  readonly types: readonly IdentifierType[]
}

/**
 * What can be looked up, each given as `@value`; what is not wanted is left out of the statement. The limit makes
 * the plan go by the index, one identifier at a time, however small the table was when it was planned.
 */
const parts = {
  identifiers: `(select coalesce(json_agg(json_build_object('type', i.type, 'value', i.value,
      'customerId', i.customer_id,
      'openCase', (
        select json_build_object('caseId', h.case_id, 'changedAt', h.changed_at)
        from case_head h where h.customer_id = i.customer_id and h.status = 'open'
        order by h.changed_at desc, h.case_id limit 1),
      'types', array(select distinct o.type from customer_identifier o where o.customer_id = i.customer_id)
    ) order by w.place), '[]')
    from rows from (json_to_recordset(@value::json) as (type text, value text))
      with ordinality as w(type, value, place)
    cross join lateral (
      select * from customer_identifier c where c.type = w.type and c.value = w.value limit 1) i) as matches`,
  source: `(select json_build_object('caseId', s.case_id, 'contactId', s.contact_id)
    from contact_source s where s.source = @value) as source`,
  link: `(select json_build_object('caseId', l.case_id, 'contactId', (
      select c.id from case_contact c where c.case_id = l.case_id order by c.at, c.id limit 1))
    from case_link l where l.hash = @value) as link`,
  reference: `(select json_build_object('caseId', h.case_id, 'customerId', h.customer_id)
    from case_reference q join case_head h on h.case_id = q.case_id where q.reference = @value) as quoted`,
} as const

type Part = keyof typeof parts

const statements = new Map<string, PreparedStatement>()

const statementFor = (wanted: readonly Part[]): PreparedStatement => {
  const name = ['look up', ...wanted].join(' ')
  const known = statements.get(name)
  if (known !== undefined) return known
  const columns = wanted.map((part, index) => parts[part].replace('@value', `$${index + 1}`))
  const version = '(select version from directory_version) as "directoryVersion"'
  const made = prepared(name, `select ${[version, ...columns].join(',\n')}`)
  statements.set(name, made)
  return made
}

/** Who this may be; each of the others is looked up where it is given. */
export const lookUp = async (
  db: Kysely<Tables>,
  wanted: {
    readonly identifiers: readonly KnownBy[]
    readonly source: string | null
    readonly reference: string | null
    readonly linkHash: Buffer | null
  },
): Promise<Known> => {
  const { identifiers, source, reference, linkHash } = wanted
  const given: readonly (readonly [Part, string | Buffer | null])[] = [
    ['identifiers', identifiers.length === 0 ? null : JSON.stringify(identifiers)],
    ['source', source],
    ['link', linkHash],
    ['reference', reference],
  ]
  const used = given.filter(([, value]) => value !== null)
  const [found] = await execute<Partial<Known> & { readonly directoryVersion: string }>(
    db,
    statementFor(used.map(([part]) => part)),
    used.map(([, value]) => value),
  )
  if (found === undefined) throw new Error('the database answered nothing')
  return {
    source: null,
    link: null,
    quoted: null,
    matches: [],
    ...found,
    directoryVersion: Number(found.directoryVersion),
  }
}
