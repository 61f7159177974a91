import { addMilliseconds } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { whileOwnersChange } from '../ledger/run-command.ts'
import { transact } from '../ledger/transact.ts'
import { decideMany } from './decide-many.ts'
import { earlierFrom } from './pick.ts'

/**
 * What came from a network before anybody could tell that it floods us is of the flood too, as long as nothing tells it
 * from the rest. @param withinMs of how long ago
 */
export const markEarlier = async (app: AppContext, network: string, withinMs: number): Promise<number> =>
  await whileOwnersChange(
    async () =>
      await transact(app, async (trx) => {
        const since = addMilliseconds(app.clock.now(), -withinMs)
        const ids = await earlierFrom(trx, network, since)
        const command = { type: 'recordCameInFlood' } as const
        return await decideMany(trx, app, ids, () => ({ actor: { kind: 'clock' }, command }))
      }),
  )
