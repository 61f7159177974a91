import type { Actor, PersonId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { isRefusal } from '../cases/actions/perform.ts'
import { Problem, Refused } from '../errors/problem.ts'
import { openMatter } from '../ledger/open-matter.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'

/**
 * Somebody of ours sees a cause that comes back: from now on it is theirs, until somebody else accepts it.
 * @param team in which they answer for it; their main one where it is left out
 * @throws Refused
 */
export const openSystemicIssue = async (
  trx: LedgerTransaction,
  app: AppContext,
  wanted: {
    readonly id: string
    readonly by: PersonId
    readonly actor: Actor
    readonly title: string
    readonly team: string | null
    readonly flood?: true
  },
): Promise<void> => {
  const opened = await openMatter(trx, app, {
    ...wanted,
    kind: 'systemicIssue',
    command: (given) => ({
      type: 'openSystemicIssue',
      id: wanted.id,
      ...given,
      ...(wanted.flood === undefined ? {} : { flood: wanted.flood }),
    }),
  })
  if (opened.ok) return
  throw isRefusal(opened.refusal) ? new Refused(opened.refusal) : new Problem('not-found')
}
