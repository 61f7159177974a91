import type { MatterId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { isRefusal } from '../cases/actions/perform.ts'
import { Problem, Refused } from '../errors/problem.ts'
import type { NewText } from '../ledger/result.ts'
import { runCommandIn } from '../ledger/run-command.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import type { Principal } from '../sign-in/principal.ts'
import { commandOf, type WantedOfPothole } from './actions.ts'
import { asChange, findChange } from './changes.ts'

interface WantedThere {
  readonly id: MatterId
  readonly principal: Principal
  readonly wanted: WantedOfPothole
  readonly texts: readonly NewText[]
}

/** Does what somebody wants of a pothole, in the caller's transaction. @throws Refused, Problem */
export const performOnPothole = async (
  trx: LedgerTransaction,
  app: AppContext,
  { id, principal, wanted, texts }: WantedThere,
): Promise<void> => {
  const change = wanted.type === 'nameChange' ? await findChange(trx, wanted.change) : null
  const command = commandOf(wanted, () => {
    if (change === null) throw new Problem('not-found')
    return asChange(change)
  })
  const { actor } = principal
  const result = await runCommandIn(trx, app, { kind: 'pothole', matterId: id, actor, command, texts })
  if (result.ok) return
  throw isRefusal(result.refusal) ? new Refused(result.refusal) : new Problem('not-found')
}
