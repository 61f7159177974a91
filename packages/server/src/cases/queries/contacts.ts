import type { CaseEvent, CaseId } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { exactly } from '../../db/exactly.ts'
import { instantOf } from '../../clock/clock.ts'
import { askOne, type Question, question } from '../../db/ask-together.ts'
import type { Tables } from '../../db/tables.ts'
import { readEvent } from '../../ledger/read-event.ts'
import { isOneOf, type Places, placesOf, standing, writtenAmong } from '../../ledger/places.ts'
import type { Shown } from '../../sight/staff/rules.ts'
import type { AttachmentView, ContactRow } from '../presenters/contacts.ts'

export interface ContactPage {
  readonly cursor: readonly [at: string, id: string] | null
  readonly limit: number
  readonly order: 'newest' | 'oldest'
  /** Only this one. */
  readonly only?: string | undefined
  /** Cases in whose ledgers it may stand what a letter says; those of these places where left out. */
  readonly written?: readonly CaseId[]
}

/** A contact with its exact time, from which the next page begins. */
export type ListedContact = ContactRow & { readonly exactly: string }

/** The case and those that went into it: what was written down elsewhere of a letter stayed there when it was moved. */
export const familyOf = ({ family }: Places): readonly CaseId[] => family.map(({ caseId }) => caseId)

/** Those of these contacts that stand in the case. */
export const standingAmong = async (
  db: Kysely<Tables>,
  places: Places,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set()
  const condition = sql`contact.id = any(${ids}::uuid[])`
  const { rows } = await sql<{
    id: string
  }>`select contact.id from ${standing(places, { condition })}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** Whether it came without its words: a letter as a picture, or a call that somebody took or that was recorded. */
const cameUnwritten = sql<boolean>`contact.direction = 'received' and contact.second_hand and (
  (contact.channel = 'letter' and contact.proof = 'staff') or
  (contact.channel = 'phone' and contact.proof in ('staff', 'link')))`

/** @param written cases in which what a letter or a call says may stand, which came without words */
const columnsFor = (
  written: readonly CaseId[],
) => sql`contact.id, contact.matter_id, contact.direction, contact.channel, contact.text_id, contact.at, told.at as told_at,
  told.payload, told.shape_version,
  contact.proof, contact.outcome, contact.person_id, contact.second_hand,
  case when ${cameUnwritten} then not exists (
    select from matter_event later where later.matter_id = any(${written}::uuid[])
      and later.type = 'letterTranscribed' and later.payload->>'contactId' = contact.id::text) else false end as awaits_words,
  contact.channel = 'mail' and contact.direction = 'received' and exists (select from original
    where original.matter_id = contact.matter_id and original.contact_id = contact.id and original.bytes is not null
      and original.has_page is not false) as has_page,
  ${exactly(sql`contact.at`)} as exactly`

interface Found {
  readonly id: string
  readonly matter_id: string
  readonly direction: 'received' | 'made'
  readonly channel: string
  readonly text_id: string
  readonly at: Date
  readonly told_at: Date
  readonly payload: unknown
  readonly shape_version: number
  readonly proof: string | null
  readonly outcome: string | null
  readonly person_id: string | null
  readonly second_hand: boolean
  readonly has_page: boolean
  readonly awaits_words: boolean
  readonly exactly: string
}

const declinedFiles = (event: CaseEvent): number =>
  'contact' in event && 'declinedFiles' in event.contact ? (event.contact.declinedFiles ?? 0) : 0

const rowOf = (row: Found): ListedContact => ({
  id: row.id,
  writtenIn: row.matter_id,
  direction: row.direction,
  channel: row.channel,
  textId: row.text_id,
  at: instantOf(row.at),
  enteredAt: instantOf(row.told_at),
  proof: row.proof,
  outcome: row.outcome,
  personId: row.person_id,
  secondHand: row.second_hand,
  declinedFiles: declinedFiles(readEvent({ ...row, at: row.told_at }).event),
  hasPage: row.has_page,
  awaitsWords: row.awaits_words,
  exactly: row.exactly,
})

/** A page of the contacts that stand in a case, and one more where there is a next page. */
export const listContacts = async (
  db: Kysely<Tables>,
  places: Places,
  { cursor, limit, order, only, written = familyOf(places) }: ContactPage,
): Promise<readonly ListedContact[]> => {
  const direction = order === 'newest' ? sql`desc` : sql`asc`
  const compare = order === 'newest' ? sql`<` : sql`>`
  const after =
    cursor === null ? sql`true` : sql`(contact.at, contact.id) ${compare} (${cursor[0]}, ${cursor[1]})`
  const one = only === undefined ? sql`true` : sql`contact.id = ${only}`
  const sorted = sql`contact.at ${direction}, contact.id ${direction}`
  const { rows } = await sql<Found>`
    select ${columnsFor(written)} from ${standing(places, { condition: sql`${after} and ${one}`, order: sorted, limit: limit + 1 })}
    join matter_event told on told.matter_id = contact.matter_id and told.number = contact.number
    order by ${sorted} limit ${limit + 1}
  `.execute(db)
  return rows.map(rowOf)
}

/**
 * Those of these contacts that stand in a case.
 * @param among their ids, as what an id is held against: `any(…)`
 */
export const askContacts = (
  places: Places,
  among: RawBuilder<unknown>,
): Question<ReadonlyMap<string, ContactRow>> =>
  question(
    sql<Found>`
    select ${columnsFor(familyOf(places))} from ${standing(places, { condition: sql`contact.id = ${among}` })}
    join matter_event told on told.matter_id = contact.matter_id and told.number = contact.number
  `,
    (rows) => new Map(rows.map((row) => [row.id, rowOf(row)])),
  )

type Attachments = ReadonlyMap<string, readonly AttachmentView[]>

/** The files of these contacts: to whoever reads only what customers said, those that customers sent. */
export const attachmentsOf = async (
  db: Kysely<Tables>,
  all: readonly ContactRow[],
  shows: Pick<Shown, 'ourWords'>,
): Promise<Attachments> => {
  const contacts = shows.ourWords ? all : all.filter(({ direction }) => direction === 'received')
  if (contacts.length === 0) return new Map()
  const cases = [...new Set(contacts.map(({ writtenIn }) => writtenIn))]
  return await askOne(db, askAttachments(cases, sql`any(${contacts.map(({ id }) => id)}::uuid[])`))
}

/** @param among the contacts, as what an id is held against: `any(…)` */
export const askAttachments = (cases: readonly CaseId[], among: RawBuilder<unknown>): Question<Attachments> =>
  question(
    sql<{
      readonly id: string
      readonly contact_id: string
      readonly name: string
      readonly media_type: string
      readonly size: string
    }>`select file.id, file.contact_id, file.name, file.media_type, file.size from case_attachment file
      where ${isOneOf(sql`file.matter_id`, cases)} and file.contact_id = ${among} order by file.id`,
    (rows) =>
      new Map(
        [...Map.groupBy(rows, (row) => row.contact_id)].map(([contact, files]) => [
          contact,
          files.map(({ id, name, media_type: mediaType, size }) => ({
            id,
            name,
            mediaType,
            size: Number(size),
          })),
        ]),
      ),
  )

/**
 * Whether it is a letter of this case, or of one that joined it, that came as a picture and nobody has written down; or
 * a call.
 */
export const isUnreadLetter = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  contact: string,
): Promise<boolean> => {
  const places = await placesOf(db, caseId)
  const condition = sql`contact.id = ${contact} and ${cameUnwritten} and (contact.channel = 'phone'
    or exists (select from case_attachment file where file.matter_id = contact.matter_id and file.contact_id = contact.id))`
  const { rows } = await sql`select 1 from ${standing(places, { condition })}
    where not exists (select from matter_event told where told.matter_id = any(${familyOf(places)}::uuid[])
      and told.type = 'letterTranscribed' and told.payload->>'contactId' = ${contact})`.execute(db)
  return rows.length > 0
}

/** Whether two of us wrote it down at once: then the second one, in whose transaction this is asked, gives way. */
export const wasWrittenBefore = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  contact: string,
): Promise<boolean> => {
  const { rows } = await sql`select 1 from matter_event
    where matter_id = ${caseId} and type = 'letterTranscribed' and payload->>'contactId' = ${contact} limit 2`.execute(
    db,
  )
  return rows.length > 1
}

/** The case in which a file was written whose contact stands in these places; null where there is none for them. */
export const whereFileIs = async (
  db: Kysely<Tables>,
  places: Places,
  attachment: string,
  shows: Pick<Shown, 'ourWords'>,
): Promise<string | null> => {
  const readable = shows.ourWords ? sql`true` : sql`contact.direction = 'received'`
  const { rows } = await sql<{ matter_id: string }>`
    select contact.matter_id from case_attachment file
    join lateral ${standing(places, { condition: sql`contact.id = file.contact_id and ${readable}` })}
      on contact.matter_id = file.matter_id
    where file.id = ${attachment} and file.matter_id = any(${writtenAmong(places)}::uuid[])
  `.execute(db)
  return rows[0]?.matter_id ?? null
}
