import type { Actor, CaseCommand, CaseId, LivingCase, MatterId, MatterState } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { type Held, isOf, lockMatters } from '../ledger/lock.ts'
import type { NewText } from '../ledger/result.ts'
import { decideOn } from '../ledger/run-command.ts'
import { joinRows } from '../ledger/rows.ts'
import { writeRows } from '../ledger/statement.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'

/** Of so many cases something is decided in one transaction: no lock is held for long, however many a flood has. */
export const mostAtOnce = 200

/** What is wanted of a case, and what of one that refuses that. */
interface Wanted {
  readonly actor: Actor
  readonly command: CaseCommand
  readonly texts?: readonly NewText[]
  readonly otherwise?: Wanted
}

/**
 * Holds these cases and lets each decide; what refuses is left as it is, and all the rest is written together.
 * @returns how many did
 */
export const decideMany = async (
  trx: LedgerTransaction,
  app: AppContext,
  caseIds: readonly CaseId[],
  wanted: (state: LivingCase) => Wanted | null,
): Promise<number> => {
  const held = (await lockMatters(trx, caseIds)).filter(isOf('case'))
  const [first] = held
  if (first === undefined) return 0
  const snapshot = await app.directory.at(first.directoryVersion, trx)
  const decided = held.flatMap((one) => {
    const { state } = one.position
    const whole = state.kind === 'unopened' ? null : wanted(state)
    for (let want = whole; want !== null; want = want.otherwise ?? null) {
      const { actor, command, texts = [] } = want
      const decision = decideOn(app, one, snapshot, { steps: [{ actor, command }], texts })
      if (decision.ok && decision.appended.recorded.length > 0) return [decision.appended.rows]
    }
    return []
  })
  if (decided.length > 0) await writeRows(trx, joinRows(decided))
  return decided.length
}

/** A flood, held until the transaction ends; null where it is none. */
export const holdFlood = async (
  trx: LedgerTransaction,
  flood: MatterId,
): Promise<Exclude<MatterState<'systemicIssue'>, { readonly kind: 'unopened' }> | null> => {
  const [held]: readonly Held<'systemicIssue'>[] = (await lockMatters(trx, [flood])).filter(
    isOf('systemicIssue'),
  )
  const state = held?.position.state
  return state === undefined || state.kind === 'unopened' || state.flood === undefined ? null : state
}
