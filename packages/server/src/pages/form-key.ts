import type { CaseId } from '@buckstop/domain'
import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { AppContext } from '../app-context.ts'
import type { Tables } from '../db/tables.ts'
import { whileOwnersChange } from '../ledger/run-command.ts'

/** Where a contact came from that was sent with a form: the same form sends its words once. */
export const sourceOfKey = (key: string): string => `form ${digest(key).toString('hex')}`

const digest = (key: string): Buffer => createHash('sha256').update(`form ${key}`, 'utf8').digest()

/**
 * Does what a form asks for once, however often it is sent: the key is written in the same transaction. What is
 * refused leaves no trace, so that the form may be sent again.
 * @returns `before` where it was done already
 */
export async function once<Done extends { readonly ok: boolean }>(
  app: AppContext,
  { key, caseId }: { readonly key: string; readonly caseId: CaseId },
  act: (trx: Transaction<Tables>) => Promise<Done>,
): Promise<Done | 'before'> {
  return await whileOwnersChange(async () => {
    let refused: Done | undefined
    try {
      return await app.db.transaction().execute(async (trx) => {
        const hash = digest(`${caseId} ${key}`)
        const row = {
          key_hash: hash,
          body_hash: hash,
          status: 303,
          answer: '{}',
          created_at: app.clock.now(),
        }
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('idempotent_answer')
          .values(row)
          .onConflict((conflict) => conflict.column('key_hash').doNothing())
          .executeTakeFirst()
        if (numInsertedOrUpdatedRows === 0n) return 'before' as const
        const done = await act(trx)
        if (done.ok) return done
        refused = done
        throw new NotDone()
      })
    } catch (thrown) {
      if (thrown instanceof NotDone && refused !== undefined) return refused
      throw thrown
    }
  })
}

/** Takes the transaction back. */
class NotDone extends Error {}
