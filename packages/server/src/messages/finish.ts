import { days, type Instant } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import type { MessageRow } from './read-message.ts'
import { recordReturned } from './returned.ts'

/** A message that nobody began to send for so long would be about something long past. */
export const longestWait = days(3)

/** What became of a message, and of those that were told in it. */
export const finish = async (
  db: AppContext['db'],
  row: Pick<MessageRow, 'matter_id' | 'id'>,
  how: { readonly sent_at: Instant } | { readonly failed_at: Instant; readonly failure: string },
): Promise<void> => {
  await db
    .updateTable('message')
    .set(how)
    .where((message) =>
      message.or([
        message.and([message('matter_id', '=', row.matter_id), message('id', '=', row.id)]),
        message('told_in', '=', row.id),
      ]),
    )
    .where('sent_at', 'is', null)
    .execute()
}

/** Given up: whoever it was for has to be reached another way. */
export const giveUpFor = async (
  trx: LedgerTransaction,
  app: AppContext,
  row: MessageRow,
  { why, status }: { readonly why: string; readonly status: string | null },
): Promise<void> => {
  await finish(trx, row, { failed_at: app.clock.now(), failure: why })
  await recordReturned(trx, app, row, status)
}
