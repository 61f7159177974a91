import type { CaseId, ChannelKind } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** Whether no other case joined this one, and nothing was taken out of it: all of it is of one customer. */
export const isOfOne = async (db: Kysely<Tables>, caseId: CaseId): Promise<boolean> => {
  const { rows } = await sql`select from matter_head h where h.matter_id = ${caseId}::uuid and h.kind = 'case'
    and not exists (select from matter_event e where e.matter_id = h.matter_id
      and e.type in ('absorbed', 'released', 'contactTakenOut', 'mergedInto', 'takenApart'))`.execute(db)
  return rows.length > 0
}

/**
 * Whether a case is of whoever opened it on that channel, as far as anybody knows, and nobody has shown that but by a link
 * that was sent to the same number. What comes from that number then proves as much as all that it opened, and shows it no
 * more than a case of its own.
 */
export const isAsOpened = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  { on, number }: { readonly on: ChannelKind; readonly number: string | null },
): Promise<boolean> => {
  const { rows } = await sql`select from matter_head h where h.matter_id = ${caseId}::uuid
    and (select c.channel = ${on} and c.proof = 'opener' from case_contact c
      where c.matter_id = h.matter_id order by c.number limit 1)
    and not exists (select from case_link l join case_link_proof p on p.hash = l.hash where l.matter_id = h.matter_id)
    and (not exists (select from matter_event e where e.matter_id = h.matter_id and e.actor ->> 'proved' = 'true')
      or not exists (select from customer_identifier i where i.customer_id = h.customer_id
        and (i.type, i.value) is distinct from ('phone', ${number}::text)))
  `.execute(db)
  return rows.length > 0 && (await isOfOne(db, caseId))
}
