import { memberOfBoard, type PersonId } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { nameForCustomers, showsPhotoToCustomers } from '../../directory/name-for-customers.ts'
import type { DirectorySnapshot, PersonCard } from '../../directory/snapshot.ts'
import { folded } from '../../language/folded.ts'
import type { Language } from '../../language/language.ts'
import type { Face } from './parts/face.ts'
import { wordsIn } from './words/catalogue.ts'

/** People as customers may know them; their photos, where they allow them, below a page that serves them. */
export async function readFaces(
  app: Pick<AppContext, 'db'>,
  snapshot: DirectorySnapshot,
  ids: readonly PersonId[],
  { path, language }: { readonly path: string; readonly language: Language },
): Promise<ReadonlyMap<PersonId, Face>> {
  const cards = [...new Set(ids)].flatMap((id) => snapshot.people.get(id) ?? [])
  const maybe = cards.filter(showsPhotoToCustomers).map(({ id }) => id)
  const photos = new Set(
    maybe.length === 0
      ? []
      : (
          await app.db
            .selectFrom('person')
            .select('id')
            .where('id', 'in', maybe)
            .where('shows_photo', '=', true)
            .where('work_name', 'is', null)
            .where('photo', 'is not', null)
            .execute()
        ).map(({ id }) => id),
  )
  return new Map(
    cards.map((card) => [
      card.id,
      {
        id: card.id,
        name: nameForCustomers(card),
        title: titleFor(snapshot, card, language),
        photo: photos.has(card.id) ? `${path}/face/${card.id}` : null,
      },
    ]),
  )
}

/** Whoever stands above the chief executive is told so, unless their title does. */
const titleFor = (
  snapshot: DirectorySnapshot,
  { id, title, titles }: PersonCard,
  language: Language,
): string => {
  const own = titles[language] ?? title
  if (memberOfBoard(snapshot.directory) !== id) return own
  const { ofBoard } = wordsIn[language].who
  return folded(own).includes(folded(ofBoard(''))) ? own : ofBoard(own)
}
