import { type Case, deadlinesOf, type Instant } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { Appended } from '../ledger/append.ts'
import type { HeldCase } from '../ledger/lock.ts'
import { decideInTurn, type WantedStep } from '../ledger/run-command.ts'

// More clocks than a case can have: what loops longer is a defect, and must not run for ever.
const mostAtOnce = 500

/**
 * Lets everything that is due fall due to its case, in the order in which it was due.
 * @throws where the case can't deal with it: nothing is due after all, it refuses, or something is due again without
 *   end
 */
export const fallDue = (
  app: Pick<AppContext, 'clock' | 'newId'>,
  held: HeldCase,
  snapshot: DirectorySnapshot,
): Appended => {
  const decided = decideInTurn(app, held, snapshot, { texts: [] }, (state, at, taken) => {
    if (taken === mostAtOnce) throw new Error('what was due stayed due')
    return nextDue(state, at)
  })
  if (!decided.ok) throw new Error(`what was due was refused: ${decided.refusal.code}`)
  if (decided.appended.recorded.length === 0) throw new Error('the case waits for nothing that is due')
  return decided.appended
}

const nextDue = (state: Case, now: Instant): WantedStep | null => {
  const [first] = deadlinesOf(state)
    .filter(({ due }) => due <= now)
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  return first === undefined
    ? null
    : { actor: { kind: 'clock' }, command: { type: 'fallDue', deadline: first } }
}
