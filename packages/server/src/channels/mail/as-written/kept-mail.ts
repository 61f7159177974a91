import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../db/tables.ts'
import { type Places, standing } from '../../../ledger/places.ts'
import type { Shown } from '../../../sight/staff/rules.ts'

/**
 * The mail by which a contact came, as it came.
 * @returns null where there is none, where it is not kept any more, or to whoever does not read the words of the contact
 */
export const keptMailOf = async (
  db: Kysely<Tables>,
  places: Places,
  contactId: string,
  shows: Pick<Shown, 'ourWords'>,
): Promise<Buffer | null> => {
  const readable = shows.ourWords ? sql`true` : sql`said.author = 'customer'`
  const ofMail = sql`contact.id = ${contactId} and contact.channel = 'mail' and contact.direction = 'received'`
  const { rows } = await sql<{ readonly bytes: Buffer }>`
    select original.bytes from ${standing(places, { condition: ofMail })}
    join matter_text said on said.matter_id = contact.matter_id and said.id = contact.text_id
      and said.erased_at is null and ${readable}
    join original on original.matter_id = contact.matter_id and original.contact_id = contact.id
    where original.bytes is not null
    order by original.heard_at desc limit 1
  `.execute(db)
  return rows[0]?.bytes ?? null
}
