import type { MatterId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { Problem, Refused } from '../errors/problem.ts'
import { whileOwnersChange } from '../ledger/run-command.ts'
import { type LedgerTransaction, transact } from '../ledger/transact.ts'
import type { Principal } from '../sign-in/principal.ts'
import type { Viewer } from '../sight/staff/viewer.ts'
import { decideMany, holdFlood, mostAtOnce } from './decide-many.ts'
import { alikeFrom } from './pick.ts'

export interface Gathered {
  readonly gathered: number
  /** Whether there are more: whoever asked asks again. */
  readonly more: boolean
}

/**
 * Takes cases of a network that came in a flood, and that whoever asks may act on, under the flood's one answer and one
 * clock; the first of them first, and so many at once. What refuses stays where it is.
 * @throws Refused, Problem
 */
export const gather = async (
  app: AppContext,
  wanted: {
    readonly flood: MatterId
    readonly network: string | null
    readonly principal: Principal
    readonly viewer: Viewer
  },
): Promise<Gathered> =>
  await whileOwnersChange(async () => await transact(app, async (trx) => await gatherIn(trx, app, wanted)))

const gatherIn = async (
  trx: LedgerTransaction,
  app: AppContext,
  { flood, network, principal, viewer }: Parameters<typeof gather>[1],
): Promise<Gathered> => {
  const state = await holdFlood(trx, flood)
  if (state === null) throw new Problem('not-found')
  if (state.kind === 'ended') throw new Refused({ code: 'systemic-issue-ended' })
  const { nextStep } = state
  // Whoever comes after the answer is answered in another one, as often as all of that.
  if (nextStep?.step !== 'answer' || (state.flood?.answers ?? 0) > 0) throw new Refused({ code: 'no-flood' })
  const ids = await alikeFrom(trx, viewer, network)
  const answerBy = nextStep.by
  const gathered = await decideMany(trx, app, ids, () => ({
    actor: principal.actor,
    command: { type: 'gatherIntoFlood', flood, answerBy, isProved: false },
  }))
  return { gathered, more: gathered > 0 && ids.length === mostAtOnce }
}
