import type { Actor, CaseCommand, CaseId, Refusal } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { Problem, Refused } from '../../errors/problem.ts'
import { refusalWords } from '../../errors/refusal-words.ts'
import type { CommandResult, NewText } from '../../ledger/result.ts'
import { runCommandIn, whileOwnersChange } from '../../ledger/run-command.ts'
import { type LedgerTransaction, transact } from '../../ledger/transact.ts'

export interface Performance {
  readonly caseId: CaseId
  readonly actor: Actor
  readonly commands: readonly CaseCommand[]
  readonly texts: readonly NewText[]
  /** What has to be written in the same transaction. */
  readonly alongside?: (trx: LedgerTransaction) => Promise<void>
}

/** Whether the case itself refused, which has wordings of its own; the other two codes are the ledger's. */
export const isRefusal = (refusal: { readonly code: string }): refusal is Refusal =>
  refusal.code in refusalWords

/** Throws what a refused command ends a request with. */
export const acceptResult = (result: CommandResult): void => {
  if (result.ok) return
  const { refusal } = result
  if (isRefusal(refusal)) throw new Refused(refusal)
  throw new Problem(refusal.code === 'no-such-case' ? 'not-found' : refusal.code)
}

/**
 * Does one or several commands with a case in one transaction: all of them, or none.
 * @throws Refused, Problem
 */
export const perform = async (app: AppContext, wanted: Performance): Promise<void> => {
  await whileOwnersChange(async () => await transact(app, async (trx) => await performIn(trx, app, wanted)))
}

/** The same inside a caller's transaction. @throws Refused, Problem */
export const performIn = async (
  trx: LedgerTransaction,
  app: AppContext,
  { caseId, actor, commands, texts, alongside }: Performance,
): Promise<void> => {
  for (const [at, command] of commands.entries()) {
    acceptResult(
      await runCommandIn(trx, app, {
        kind: 'case',
        matterId: caseId,
        actor,
        command,
        texts: at === 0 ? texts : [],
      }),
    )
  }
  await alongside?.(trx)
}
