import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { Incoming, Receipt } from '../intake/incoming.ts'
import { everythingSaid } from '../intake/contact-texts.ts'

/**
 * Whether the contact of that source says what this row says. Words that were erased since count as the same, so that
 * an import does not bring them back.
 */
export const saidBefore = async (
  db: Kysely<Tables>,
  { caseId, contactId }: Extract<Receipt, { kind: 'known' }>,
  incoming: Incoming,
): Promise<boolean> => {
  const found = await db
    .selectFrom('case_contact')
    .innerJoin('matter_text', (join) =>
      join
        .onRef('matter_text.matter_id', '=', 'case_contact.matter_id')
        .onRef('matter_text.id', '=', 'case_contact.text_id'),
    )
    .select('matter_text.words')
    .where('case_contact.matter_id', '=', caseId)
    .where('case_contact.id', '=', contactId)
    .executeTakeFirst()
  if (found === undefined) return true
  return found.words === incoming.words || found.words === everythingSaid(incoming)
}
