import type { CaseId, ContactId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import { execute, prepared, type PreparedStatement } from '../db/prepared.ts'
import type { IdentifierType, Tables } from '../db/tables.ts'
import type { KnownBy } from '../identifiers/normalise.ts'

/** What was taken in before under the same source, or the same link's secret. */
export interface Before {
  readonly caseId: CaseId
  readonly contactId: ContactId
}

/** What the company knows of a sender, in one read. */
export interface Known {
  readonly directoryVersion: number
  /** Where the same source came in before. */
  readonly source: Before | null
  /** The case that a link with this secret opens already. */
  readonly link: Before | null
  /** Whether a request with the same key was answered before. */
  readonly answered: boolean
  /** Whose the identifiers were shown to be, in the order in which they were given; none of one that others read. */
  readonly matches: readonly Match[]
  /** The case of the reference that was quoted. */
  readonly quoted: { readonly caseId: CaseId; readonly customerId: string } | null
}

/** One customer by whom an identifier is proved. */
export interface Match {
  readonly type: IdentifierType
  readonly value: string
  readonly customerId: string
  readonly name: string | null
  /** The customer's open case with the latest change. */
  readonly openCase: { readonly caseId: CaseId; readonly changedAt: string } | null
  /** All kinds of ways by which this customer is known. */
  readonly types: readonly IdentifierType[]
}

// Two are enough to know that a value does not single anybody out by itself; a few more, to tell them apart by name.
const mostOfOneValue = 8

/**
 * What can be looked up, each given as `@value`; what is not wanted is left out of the statement. The limit makes
 * the plan go by the index, one identifier at a time, however small the table was when it was planned.
 */
const parts = {
  source: `(select json_build_object('caseId', s.matter_id, 'contactId', s.contact_id)
    from contact_source s where s.source = @value) as source`,
  link: `(select json_build_object('caseId', l.matter_id, 'contactId', (
      select c.id from case_contact c where c.matter_id = l.matter_id order by c.at, c.id limit 1))
    from case_link l where l.hash = @value) as link`,
  identifiers: `(select coalesce(json_agg(json_build_object('type', i.type, 'value', i.value,
      'customerId', i.customer_id,
      'name', (select c.name from customer c where c.id = i.customer_id),
      'openCase', (
        select json_build_object('caseId', h.matter_id, 'changedAt', h.changed_at)
        from matter_head h where h.customer_id = i.customer_id and h.status = 'open'
        order by h.changed_at desc, h.matter_id limit 1),
      'types', array(select distinct o.type from customer_identifier o where o.customer_id = i.customer_id)
    ) order by w.place), '[]')
    from rows from (json_to_recordset(@value::json) as (type text, value text))
      with ordinality as w(type, value, place)
    cross join lateral (
      select * from customer_identifier c where c.type = w.type and c.value = w.value
        and not exists (select from customer_identifier u where u.type = w.type and u.value = w.value and u.unsafe)
      limit ${mostOfOneValue}) i) as matches`,
  answered: `(select true from idempotent_answer a where a.key_hash = @value) as answered`,
  reference: `(select json_build_object('caseId', h.matter_id, 'customerId', h.customer_id)
    from matter_reference q join matter_head h on h.matter_id = q.matter_id where q.reference = @value) as quoted`,
} as const

type Part = keyof typeof parts

/** What is there already where the same contact was taken in before. */
export interface Sameness {
  readonly source: string | null
  readonly linkHash: Buffer | null
  /** Of the key of a request that may be repeated. */
  readonly keyHash: Buffer | null
}

export interface SenderWanted extends Sameness {
  readonly identifiers: readonly KnownBy[]
  readonly reference: string | null
}

export interface Found extends Partial<Omit<Known, 'directoryVersion' | 'answered'>> {
  readonly directoryVersion: string
  readonly answered?: boolean | null
}

/** What is asked of the database: the version of its directory, and whatever is given. */
export const questionOf = ({ identifiers, source, reference, linkHash, keyHash }: SenderWanted) => {
  const given: readonly (readonly [Part, string | Buffer | null])[] = [
    ['source', source],
    ['link', linkHash],
    ['answered', keyHash],
    ['identifiers', identifiers.length === 0 ? null : JSON.stringify(identifiers)],
    ['reference', reference],
  ]
  const used = given.filter(([, value]) => value !== null)
  const columns = used.map(([part], index) => parts[part].replace('@value', `$${index + 1}`))
  const version = '(select version from directory_version) as "directoryVersion"'
  return {
    used: used.map(([part]) => part),
    columns: [version, ...columns].join(',\n'),
    values: used.map(([, value]) => value),
  }
}

export const known = (found: Found): Known => ({
  source: null,
  link: null,
  quoted: null,
  matches: [],
  ...found,
  answered: found.answered === true,
  directoryVersion: Number(found.directoryVersion),
})

const statements = new Map<string, PreparedStatement>()

/** Who this was shown to be; each of the others is looked up where it is given. */
export const lookUp = async (db: Kysely<Tables>, wanted: SenderWanted): Promise<Known> => {
  const { used, columns, values } = questionOf(wanted)
  const name = ['look up', ...used].join(' ')
  const statement = statements.get(name) ?? prepared(name, `select ${columns}`)
  statements.set(name, statement)
  const [found] = await execute<Found>(db, statement, values)
  if (found === undefined) throw new Error('the database answered nothing')
  return known(found)
}
