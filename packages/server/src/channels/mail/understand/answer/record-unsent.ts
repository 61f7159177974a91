import { addMilliseconds, type CaseId, hours, type PersonId, type WhyUnsent } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../../../../app/app-context.ts'
import { runCommandIn, whileOwnersChange } from '../../../../ledger/run-command.ts'
import { transact } from '../../../../ledger/transact.ts'

/** Said once in so long of one person, case and reason: whoever has the address could write as often as they like. */
const saidOnceIn = hours(1)

/** Tells one of us, and their case, that what came by mail in their name did not go to the customer. */
export const recordUnsent = async (
  app: AppContext,
  { caseId, by, because }: { readonly caseId: CaseId; readonly by: PersonId; readonly because: WhyUnsent },
): Promise<void> => {
  await whileOwnersChange(
    async () =>
      await transact(app, async (trx) => {
        // Of several that come together one tells of them all.
        await sql`select pg_advisory_xact_lock(hashtextextended(${`unsent ${caseId} ${by}`}, 0))`.execute(trx)
        const { rows } = await sql`
          select from matter_event where matter_id = ${caseId}::uuid and type = 'answerUnsent'
            and at > ${addMilliseconds(app.clock.now(), -saidOnceIn)}::timestamptz
            and payload ->> 'by' = ${by} and payload ->> 'because' = ${because} limit 1
        `.execute(trx)
        if (rows.length > 0) return
        // A case that went into another one refuses it, which is no error.
        await runCommandIn(trx, app, {
          kind: 'case',
          matterId: caseId,
          actor: { kind: 'clock' },
          command: { type: 'recordAnswerUnsent', by, because },
          texts: [],
        })
      }),
  )
}
