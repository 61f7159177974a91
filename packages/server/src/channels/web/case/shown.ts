import type { CaseId, PersonId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { AppContext } from '../../../app/app-context.ts'
import type { Tables } from '../../../db/tables.ts'
import type { DirectorySnapshot } from '../../../directory/snapshot.ts'
import type { Language } from '../../../language/language.ts'
import type { Face } from '../parts/face.ts'
import type { FileShown } from './case-view.ts'

/** People as this customer may know them: surname and photo only where that person allows it. */
export async function readFaces(
  app: Pick<AppContext, 'db'>,
  snapshot: DirectorySnapshot,
  ids: readonly PersonId[],
  { path, language }: { readonly path: string; readonly language: Language },
): Promise<ReadonlyMap<PersonId, Face>> {
  const cards = [...new Set(ids)].flatMap((id) => snapshot.people.get(id) ?? [])
  const maybe = cards.filter(({ showsPhoto }) => showsPhoto).map(({ id }) => id)
  const photos = new Set(
    maybe.length === 0
      ? []
      : (
          await app.db
            .selectFrom('person')
            .select('id')
            .where('id', 'in', maybe)
            .where('shows_photo', '=', true)
            .where('photo', 'is not', null)
            .execute()
        ).map(({ id }) => id),
  )
  return new Map(
    cards.map((card) => [
      card.id,
      {
        id: card.id,
        name: card.showsSurname ? `${card.firstName} ${card.surname}` : card.firstName,
        title: card.titles[language] ?? card.title,
        photo: photos.has(card.id) ? `${path}/face/${card.id}` : null,
      },
    ]),
  )
}

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
