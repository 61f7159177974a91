import type { CaseId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { instantOf } from '../../clock.ts'
import type { Tables } from '../../db/tables.ts'
import type { AttachmentView, ContactRow } from '../presenters/contacts.ts'

export interface ContactPage {
  readonly cursor: readonly [at: string, id: string] | null
  readonly limit: number
  readonly order: 'newest' | 'oldest'
}

/** A contact with its exact time, from which the next page begins. */
export type ListedContact = ContactRow & { readonly exactly: string }

const columns = sql`contact.id, contact.direction, contact.channel, contact.text_id, contact.at, told.at as entered_at,
  contact.proof, contact.outcome, contact.person_id, contact.second_hand,
  to_char(contact.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as exactly`

interface Found {
  readonly id: string
  readonly direction: 'received' | 'made'
  readonly channel: string
  readonly text_id: string
  readonly at: Date
  readonly entered_at: Date
  readonly proof: string | null
  readonly outcome: string | null
  readonly person_id: string | null
  readonly second_hand: boolean
  readonly exactly: string
}

const rowOf = (row: Found): ListedContact => ({
  id: row.id,
  direction: row.direction,
  channel: row.channel,
  textId: row.text_id,
  at: instantOf(row.at),
  enteredAt: instantOf(row.entered_at),
  proof: row.proof,
  outcome: row.outcome,
  personId: row.person_id,
  secondHand: row.second_hand,
  exactly: row.exactly,
})

/** A page of a case's contacts, and one more where there is a next page. */
export const listContacts = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  { cursor, limit, order }: ContactPage,
): Promise<readonly ListedContact[]> => {
  const direction = order === 'newest' ? sql`desc` : sql`asc`
  const compare = order === 'newest' ? sql`<` : sql`>`
  const after =
    cursor === null ? sql`` : sql`and (contact.at, contact.id) ${compare} (${cursor[0]}, ${cursor[1]})`
  const { rows } = await sql<Found>`
    select ${columns} from case_contact contact
    join case_event told on told.case_id = contact.case_id and told.number = contact.number
    where contact.case_id = ${caseId} ${after}
    order by contact.at ${direction}, contact.id ${direction} limit ${limit + 1}
  `.execute(db)
  return rows.map(rowOf)
}

/** These contacts of a case. */
export const findContacts = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ContactRow>> => {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Found>`
    select ${columns} from case_contact contact
    join case_event told on told.case_id = contact.case_id and told.number = contact.number
    where contact.case_id = ${caseId} and contact.id = any(${ids})
  `.execute(db)
  return new Map(rows.map((row) => [row.id, rowOf(row)]))
}

/** The files of these contacts. */
export const attachmentsOf = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  contacts: readonly string[],
): Promise<ReadonlyMap<string, readonly AttachmentView[]>> => {
  if (contacts.length === 0) return new Map()
  const rows = await db
    .selectFrom('case_attachment')
    .select(['id', 'contact_id', 'name', 'media_type', 'size'])
    .where('case_id', '=', caseId)
    .where('contact_id', 'in', [...contacts])
    .orderBy('id')
    .execute()
  const found = new Map<string, AttachmentView[]>()
  for (const { id, contact_id: contact, name, media_type: mediaType, size } of rows) {
    found.set(contact, [...(found.get(contact) ?? []), { id, name, mediaType, size: Number(size) }])
  }
  return found
}
