import type { AppContext } from '../app-context.ts'
import { says, type Letter } from './letter.ts'
import { readMessage, type WrittenMessage } from './read-message.ts'
import type { MessageWords } from './words/words.ts'

/** The newest of them stand in one mail; the page that it links to holds all. */
const mostLetters = 20
// So that one mail never holds all of the pool's connections.
const atOnce = 4

/** A message, and in the same mail those that were held back and are told in it. */
export async function withOthers(
  app: Pick<AppContext, 'db' | 'directory'>,
  message: WrittenMessage,
): Promise<WrittenMessage> {
  const rows = await app.db
    .selectFrom('message')
    .selectAll()
    .where('case_id', '=', message.row.case_id)
    .where('told_in', '=', message.row.id)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  if (rows.length === 0) return message
  const letters: Letter[] = []
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = await Promise.all(
      rows.slice(start, start + atOnce).map(async (row) => await readMessage(app, row)),
    )
    letters.push(...some.flatMap((one) => (one === null ? [] : [one.letter])))
  }
  return { ...message, letter: together([...letters, message.letter], message.words) }
}

/** Several letters as one, the newest last and with its subject; what reads the same is said once. */
export function together(letters: readonly Letter[], { more }: MessageWords): Letter {
  const newestFirst = new Map(letters.toReversed().map((one) => [JSON.stringify(one.parts), one]))
  const distinct = [...newestFirst.values()].toReversed()
  const shown = distinct.slice(-mostLetters)
  return {
    subject: letters.at(-1)?.subject ?? '',
    parts: [...shown.flatMap(({ parts }) => parts), ...(shown.length < distinct.length ? [says(more)] : [])],
  }
}
