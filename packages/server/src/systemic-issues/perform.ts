import type { MatterEvent, MatterId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { isRefusal } from '../cases/actions/perform.ts'
import { Problem, Refused } from '../errors/problem.ts'
import { lockMatters } from '../ledger/lock.ts'
import type { NewText } from '../ledger/result.ts'
import { runCommandIn } from '../ledger/run-command.ts'
import { changes, type LedgerTransaction } from '../ledger/transact.ts'
import { mayLookAt } from '../sight/staff/look.ts'
import { viewerOf } from '../sight/staff/viewer.ts'
import type { Principal } from '../sign-in/principal.ts'
import { commandOf, type WantedOfSystemicIssue } from './actions.ts'
import { leaveWork } from './flood-work.ts'
import { isGathered } from './read.ts'

/** Does what somebody wants of a systemic issue, in the caller's transaction. @throws Refused, Problem */
export const performOnSystemicIssue = async (
  trx: LedgerTransaction,
  app: AppContext,
  {
    id,
    principal,
    wanted,
    texts,
  }: {
    readonly id: MatterId
    readonly principal: Principal
    readonly wanted: WantedOfSystemicIssue
    readonly texts: readonly NewText[]
  },
): Promise<void> => {
  const known = 'caseId' in wanted && (await holdBoth(trx, app, principal, id, wanted.caseId))
  const command = commandOf(wanted, known)
  const result = await runCommandIn(trx, app, {
    kind: 'systemicIssue',
    matterId: id,
    actor: principal.actor,
    command,
    texts,
  })
  // Its events are of the systemic issue alone; the case shows it too.
  if (result.ok) {
    if (reachesItsCases(result.events)) await leaveWork(trx, id, app.clock.now())
    return 'caseId' in wanted ? changes(trx, [wanted.caseId]) : undefined
  }
  throw isRefusal(result.refusal) ? new Refused(result.refusal) : new Problem('not-found')
}

const reachesItsCases = (events: readonly { readonly event: MatterEvent<'systemicIssue'> }[]): boolean =>
  events.some(({ event: { type } }) => type === 'floodAnswered' || type === 'systemicIssueEnded')

/**
 * Holds the systemic issue and the case, in the one order in which matters are held. The case has to be one that whoever
 * asks may see.
 * @returns whether the case is among those that it gathers
 */
const holdBoth = async (
  trx: LedgerTransaction,
  app: AppContext,
  principal: Principal,
  id: MatterId,
  caseId: MatterId,
): Promise<boolean> => {
  const viewer = await viewerOf(app, principal)
  const held = await lockMatters(trx, [id, caseId])
  if (!held.some(({ matterId, kind }) => matterId === caseId && kind === 'case'))
    throw new Problem('not-found')
  if ((await mayLookAt(trx, viewer, caseId)) === null) throw new Problem('not-found')
  return await isGathered(trx, id, caseId)
}
