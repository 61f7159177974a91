import type { AppContext } from '../../../app/app-context.ts'
import { download } from '../../../attachments/download.ts'
import { placesOf } from '../../../ledger/places.ts'
import { readActed } from '../../../ledger/read-event.ts'
import { wordsWrittenIn } from '../../../sight/customer/parts.ts'
import type { Sight } from '../../../sight/customer/sight.ts'

/**
 * A file that came with the customer's words, as a download; null where there is none for them: one that came
 * without proof of who sent it, or with somebody else's words, is as hidden as the words it came with.
 */
export async function serveFile(
  app: Pick<AppContext, 'db'>,
  { parts, ledgers, shows }: Pick<Sight, 'parts' | 'ledgers' | 'shows'>,
  id: string,
): Promise<Response | null> {
  if (!/^[\da-f-]{36}$/i.test(id)) return null
  const file = await app.db
    .selectFrom('case_attachment as file')
    .innerJoin('case_contact as contact', (join) =>
      join.onRef('contact.matter_id', '=', 'file.matter_id').onRef('contact.id', '=', 'file.contact_id'),
    )
    .innerJoin('matter_event as event', (join) =>
      join.onRef('event.matter_id', '=', 'contact.matter_id').onRef('event.number', '=', 'contact.number'),
    )
    .select(['file.contact_id', 'event.matter_id', 'event.number'])
    .select(['event.at', 'event.actor', 'event.payload', 'event.shape_version'])
    .where('file.matter_id', 'in', wordsWrittenIn(ledgers))
    .where('file.id', '=', id)
    .where((row) => row.or([row('contact.proof', 'is', null), row('contact.proof', '<>', 'none')]))
    .executeTakeFirst()
  if (file === undefined) return null
  const { matter_id: part, number } = file
  const { at, actor, event } = readActed(file)
  const began = ledgers.some(({ state }) => state.takenFrom?.contactId === file.contact_id)
  const isOfStory = ledgers.some(({ caseId }) => caseId === part)
  // What stands in another case by now is shown there.
  const { away } = await placesOf(app.db, parts[0].caseId)
  if (away.has(file.contact_id)) return null
  if (!began && !(isOfStory && shows({ part, number, at, actor, event }))) return null
  return await download(app.db, part, id)
}
