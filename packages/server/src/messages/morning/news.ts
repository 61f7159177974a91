import type { AppContext } from '../../app/app-context.ts'
import { type MessageRow, readMessage, type WrittenMessage } from '../read-message.ts'

/** What waited for somebody's next morning, and of it what stands in the mail. */
export interface News {
  readonly rows: readonly MessageRow[]
  readonly written: readonly WrittenMessage[]
}

// More than anybody reads of a morning; each stands in its case.
const mostRows = 200
const mostWritten = 40

/** What somebody is told with their morning's mail besides what they have to do, the newest first. */
export const newsFor = async (app: Pick<AppContext, 'db' | 'directory'>, person: string): Promise<News> => {
  const rows = await app.db
    .selectFrom('message')
    .selectAll()
    .where('person_id', '=', person)
    .where('mailing', '=', 'morning')
    .where('sent_at', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(mostRows)
    .execute()
  const written: WrittenMessage[] = []
  for (const row of rows.slice(0, mostWritten)) {
    const message = await readMessage(app, row)
    if (message !== null) written.push(message)
  }
  return { rows, written }
}
