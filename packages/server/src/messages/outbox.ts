import type { AppContext } from '../app-context.ts'
import { mailOf } from './mail.ts'
import { readMessage, type MessageRow } from './read-message.ts'

/** A message as the outbox shows it: as it reads, without the secret link. */
export interface OutboxText {
  readonly subject: string
  readonly text: string
}

/** What rows of `message` say, by their id; one that this version has no words for is left out. */
export async function outboxTexts(
  app: Pick<AppContext, 'db' | 'directory'>,
  rows: readonly MessageRow[],
): Promise<ReadonlyMap<string, OutboxText>> {
  const texts = new Map<string, OutboxText>()
  for (const row of rows) {
    const message = await readMessage(app, row)
    if (message === null) continue
    const { subject, text } = mailOf(message, null)
    texts.set(row.id, { subject, text })
  }
  return texts
}
