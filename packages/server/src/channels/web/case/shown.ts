import type { CaseId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../../db/tables.ts'
import type { FileShown } from './case-view.ts'

/** The customer's files, by the contact that brought them. */
export async function readFiles(
  db: Kysely<Tables>,
  cases: readonly CaseId[],
  contacts: readonly string[],
): Promise<ReadonlyMap<string, readonly FileShown[]>> {
  if (contacts.length === 0) return new Map()
  const rows = await db
    .selectFrom('case_attachment')
    .select(['id', 'contact_id', 'name', 'size'])
    .where('matter_id', 'in', cases)
    .where('contact_id', 'in', contacts)
    .orderBy('id')
    .limit(200)
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ contact_id }) => contact_id)].map(([contact, files]) => [
      contact,
      files.map(({ id, name, size }) => ({ id, name, size: Number(size) })),
    ]),
  )
}

/** Which of these contacts, that came without proof, somebody of the company vouched for since. */
export async function readVouchedFor(
  db: Kysely<Tables>,
  cases: readonly CaseId[],
  contacts: readonly string[],
): Promise<ReadonlySet<string>> {
  if (contacts.length === 0) return new Set()
  const rows = await db
    .selectFrom('case_contact')
    .select('id')
    .where('matter_id', 'in', cases)
    .where('id', 'in', contacts)
    .where('proof', '<>', 'none')
    .execute()
  return new Set(rows.map(({ id }) => id))
}
