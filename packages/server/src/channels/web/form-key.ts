import type { CaseId } from '@buckstop/domain'
import { createHash } from 'node:crypto'
import type { AppContext } from '../../app/app-context.ts'
import { whileOwnersChange } from '../../ledger/run-command.ts'
import { type LedgerTransaction, transact } from '../../ledger/transact.ts'

/** A form that was sent: the one-time key that it carried, and what was in it. */
export interface SentOnce {
  readonly key: string
  /** Everything that was filled in: the same form with other content is not the same. */
  readonly content: string
}

/** Where a contact came from that was sent with a form: the same words, sent again with the same form, come in once. */
export const sourceOfForm = ({ key, content }: SentOnce): string =>
  `form ${digest(JSON.stringify([key, content])).toString('hex')}`

const digest = (text: string): Buffer => createHash('sha256').update(`form ${text}`, 'utf8').digest()

/**
 * Does what a form asks for once, however often it is sent: key and content are written in the same transaction. Sent
 * again with other content it is done again, since the later word counts. What is refused leaves no trace, so that
 * the form may be sent again.
 * @returns `before` where this very content was the last that came with the key
 */
export async function once<Done extends { readonly ok: boolean }>(
  app: AppContext,
  { key, content, caseId }: SentOnce & { readonly caseId: CaseId },
  act: (trx: LedgerTransaction) => Promise<Done>,
): Promise<Done | 'before'> {
  return await whileOwnersChange(async () => {
    let refused: Done | undefined
    try {
      return await transact(app, async (trx) => {
        const row = {
          key_hash: digest(`${caseId} ${key}`),
          body_hash: digest(content),
          status: 303,
          answer: '{}',
          created_at: app.clock.now(),
        }
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('idempotent_answer')
          .values(row)
          .onConflict((conflict) =>
            conflict
              .column('key_hash')
              .doUpdateSet({ body_hash: row.body_hash, created_at: row.created_at })
              .where('idempotent_answer.body_hash', '<>', row.body_hash),
          )
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
