import type { AppContext } from '../../app-context.ts'
import { download } from '../../attachments/download.ts'
import type { CustomersCase } from './read-case.ts'

/**
 * A file that came with the customer's words, as a download; null where there is none for them: one that came
 * without proof of who sent it is as hidden as the words it came with.
 */
export async function serveFile(
  app: Pick<AppContext, 'db'>,
  { caseId, state }: CustomersCase,
  id: string,
): Promise<Response | null> {
  if (!/^[\da-f-]{36}$/i.test(id)) return null
  const file = await app.db
    .selectFrom('case_attachment')
    .innerJoin('case_contact', (join) =>
      join
        .onRef('case_contact.case_id', '=', 'case_attachment.case_id')
        .onRef('case_contact.id', '=', 'case_attachment.contact_id'),
    )
    .select('case_attachment.case_id')
    .where('case_attachment.case_id', 'in', [caseId, ...state.absorbed.map(({ from }) => from)])
    .where('case_attachment.id', '=', id)
    .where((row) => row.or([row('proof', 'is', null), row('proof', '<>', 'none')]))
    .executeTakeFirst()
  return file === undefined ? null : await download(app.db, file.case_id, id)
}
