import { isZone } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { zoneOf } from '../../language/customers-clock.ts'
import { runCommand } from '../../ledger/run-command.ts'
import { openCase } from '../web/case/opened.ts'

/** Notes what the browser of a chat says of its clock, once, as the guess that it is; what was said stays. */
export const guessZone = async (app: AppContext, secret: string, zone: string): Promise<void> => {
  if (!isZone(zone)) return
  const found = await openCase(app, secret)
  // Of whoever was let in it would say nothing of the customer.
  if (typeof found === 'string' || found.link.letIn !== null) return
  const { caseId, sight } = found
  if (zoneOf(sight.state, sight.origin.caseId) !== null) return
  await runCommand(app, {
    kind: 'case',
    matterId: caseId,
    actor: sight.actor,
    command: { type: 'sayZone', zone, guessed: true },
    texts: [],
  })
}
