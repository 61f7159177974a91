import type { CaseId, ContactId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import { execute, prepared } from '../db/prepared.ts'
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

const lookUpStatement = prepared(
  'look up sender',
  `select (select version from directory_version) as "directoryVersion",
    (select json_build_object('caseId', s.case_id, 'contactId', s.contact_id)
       from contact_source s where s.source = $3) as source,
    (select json_build_object('caseId', l.case_id, 'contactId', (
         select c.id from case_contact c where c.case_id = l.case_id order by c.at, c.id limit 1))
       from case_link l where l.hash = $5) as link,
    (select json_build_object('caseId', h.case_id, 'customerId', h.customer_id)
       from case_reference q join case_head h on h.case_id = q.case_id where q.reference = $4) as quoted,
    (select coalesce(json_agg(json_build_object('type', i.type, 'value', i.value, 'customerId', i.customer_id,
        'openCase', (
          select json_build_object('caseId', h.case_id, 'changedAt', h.changed_at)
          from case_head h where h.customer_id = i.customer_id and h.status = 'open'
          order by h.changed_at desc, h.case_id limit 1),
        'types', array(select distinct o.type from customer_identifier o where o.customer_id = i.customer_id)
      ) order by w.place), '[]')
     from unnest($1::text[], $2::text[]) with ordinality as w(type, value, place)
     join customer_identifier i on i.type = w.type and i.value = w.value) as matches`,
)

/** Who this may be. `source` and `reference` are looked up where they are given. */
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
  const [found] = await execute<Omit<Known, 'directoryVersion'> & { readonly directoryVersion: string }>(
    db,
    lookUpStatement,
    [identifiers.map(({ type }) => type), identifiers.map(({ value }) => value), source, reference, linkHash],
  )
  if (found === undefined) throw new Error('the database answered nothing')
  return { ...found, directoryVersion: Number(found.directoryVersion) }
}
