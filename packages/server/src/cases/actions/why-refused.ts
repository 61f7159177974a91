import type { Refusal } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { Problem } from '../../errors/problem.ts'
import { isOf, lockMatters } from '../../ledger/lock.ts'
import { decideOn } from '../../ledger/run-command.ts'
import type { LedgerTransaction } from '../../ledger/transact.ts'
import type { Performance } from './perform.ts'

/** Why the case would refuse what is wanted, as it stands now; null where it would not. Nothing is recorded. */
export const whyRefused = async (
  trx: LedgerTransaction,
  app: AppContext,
  { caseId, actor, commands, texts }: Performance,
): Promise<Refusal | null> => {
  const [held] = (await lockMatters(trx, [caseId])).filter(isOf('case'))
  if (held === undefined) throw new Problem('not-found')
  const snapshot = await app.directory.at(held.directoryVersion, trx)
  const steps = commands.map((command) => ({ actor, command }))
  const decided = decideOn(app, held, snapshot, { steps, texts })
  return decided.ok ? null : decided.refusal
}
