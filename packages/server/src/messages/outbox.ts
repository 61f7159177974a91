import type { AppContext } from '../app/app-context.ts'
import { mailOf } from './mail.ts'
import { readMessage, type MessageRow } from './read-message.ts'
import { smsOf } from './sms.ts'

/** A message as the outbox shows it: as it reads, without the secret link. */
export interface OutboxText {
  readonly subject: string
  readonly text: string
}

// So that one page of the outbox never holds all of the pool's connections.
const atOnce = 6

/** What rows of `message` say, by their id; one that this version has no words for is left out. */
export async function outboxTexts(
  app: Pick<AppContext, 'db' | 'directory'>,
  rows: readonly MessageRow[],
): Promise<ReadonlyMap<string, OutboxText>> {
  const texts = new Map<string, OutboxText>()
  for (let start = 0; start < rows.length; start += atOnce)
    await Promise.all(
      rows.slice(start, start + atOnce).map(async (row) => {
        const message = await readMessage(app, row)
        if (message === null) return
        const { subject, text } = mailOf(message, null)
        const sms = row.to_type === 'phone' ? smsOf([message]) : null
        texts.set(
          row.id,
          sms === null ? { subject, text } : { subject, text: `${sms} ${message.words.hiddenLink}` },
        )
      }),
    )
  return texts
}
