import { type Instant, type KindName, kindOf, type MatterState } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { Appended } from '../ledger/append.ts'
import type { Held } from '../ledger/lock.ts'
import { decideInTurn, type WantedStep } from '../ledger/run-command.ts'

// More clocks than a matter can have; whatever goes on for longer is a defect and not to run for ever.
const mostAtOnce = 500

/**
 * Lets everything that is due fall due to its matter, in the order in which it was due.
 * @throws where the matter does not deal with what is due: there is nothing due, a refusal, or no end to it
 */
export const fallDue = <Name extends KindName>(
  app: Pick<AppContext, 'clock' | 'newId'>,
  held: Held<Name>,
  snapshot: DirectorySnapshot,
): Appended<Name> => {
  const decided = decideInTurn(app, held, snapshot, { texts: [] }, (state, at, taken) => {
    if (taken === mostAtOnce) throw new Error('what was due stayed due')
    return nextDue(held.kind, state, at)
  })
  if (!decided.ok) throw new Error(`what was due was refused: ${decided.refusal.code}`)
  if (decided.appended.recorded.length === 0) throw new Error('the matter waits for nothing that is due')
  return decided.appended
}

const nextDue = <Name extends KindName>(
  kind: Name,
  state: MatterState<Name>,
  now: Instant,
): WantedStep<Name> | null => {
  const command = kindOf(kind).nextDue(state, now)
  return command === null ? null : { actor: { kind: 'clock' }, command }
}
