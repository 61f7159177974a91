import type { CaseId, ChannelKind, Instant } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import { runCommandIn, whileOwnersChange } from '../ledger/run-command.ts'
import { type LedgerTransaction, transact } from '../ledger/transact.ts'
import type { NamedMessage } from './message-id.ts'
import { type MessageRow, readersCase } from './read-message.ts'

type Returned = Pick<MessageRow, 'id' | 'matter_id' | 'through' | 'audience' | 'to_type' | 'created_at'>

/**
 * What we sent came back for good. Said twice of one message it is said once, whichever process hears it.
 * @param status as the other side gave it, in the digits of RFC 3463
 */
export const cameBack = async (
  app: AppContext,
  { matterId, id }: NamedMessage,
  status: string | null,
): Promise<void> => {
  await whileOwnersChange(
    async () =>
      await transact(app, async (trx) => {
        const rows = await trx
          .updateTable('message')
          .set({ came_back_at: app.clock.now(), came_back_status: status })
          .where((message) =>
            message.or([
              message.and([message('matter_id', '=', matterId), message('id', '=', id)]),
              message('told_in', '=', id),
            ]),
          )
          .where('came_back_at', 'is', null)
          .returning(['id', 'matter_id', 'through', 'audience', 'to_type', 'created_at'])
          .execute()
        const itself = rows.find((row) => row.id === id)
        if (itself !== undefined) await recordReturned(trx, app, itself, status)
      }),
  )
  app.announce(matterId)
}

/**
 * Tells the case of it, where it was for a customer: the one with which they came, or that into which it went. What the
 * case knows already it refuses, which is no error.
 */
export const recordReturned = async (
  trx: LedgerTransaction,
  app: AppContext,
  row: Returned,
  status: string | null,
): Promise<void> => {
  if (row.audience !== 'customer') return
  const writtenAt = instantOf(row.created_at)
  const way = row.to_type === 'phone' ? 'sms' : 'mail'
  await tellReturned(trx, app, { of: readersCase(row), messageId: row.id, writtenAt, status, way })
}

// As often as cases go into one another before somebody has to look at it.
const longestWay = 16

/** Tells the case, or that into which it went. */
export const tellReturned = async (
  trx: LedgerTransaction,
  app: AppContext,
  {
    of,
    ...said
  }: {
    readonly of: CaseId
    readonly messageId: string
    readonly writtenAt: Instant
    readonly status: string | null
    readonly way: ChannelKind
  },
): Promise<void> => {
  let matterId = of
  for (let steps = 0; steps < longestWay; steps += 1) {
    const result = await runCommandIn(trx, app, {
      kind: 'case',
      matterId,
      actor: { kind: 'clock' },
      command: { type: 'recordReturned', ...said },
      texts: [],
    })
    const into = result.ok || !('facts' in result.refusal) ? undefined : result.refusal.facts?.['into']
    if (typeof into !== 'string') return
    matterId = into
  }
}
