import type { Actor, PersonId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { newReference } from '../identifiers/reference.ts'
import type { Held } from '../ledger/lock.ts'
import { openingOf } from '../ledger/openings.ts'
import { unwritten } from '../ledger/position.ts'
import { decideOn } from '../ledger/run-command.ts'
import { writeRows } from '../ledger/statement.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import { Refused } from '../errors/problem.ts'

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
  },
): Promise<void> => {
  const snapshot = await app.directory.fresh()
  const team = wanted.team ?? snapshot.directory.people.get(wanted.by)?.teams[0]
  if (team === undefined) throw new Refused({ code: 'no-such-team' })
  const title = app.newId()
  const held: Held<'systemicIssue'> = {
    kind: 'systemicIssue',
    matterId: wanted.id,
    position: unwritten('systemicIssue'),
    constants: { customerId: null, opening: openingOf(wanted.title), email: null },
    customer: null,
    directoryVersion: snapshot.version,
  }
  const command = {
    type: 'openSystemicIssue',
    id: wanted.id,
    reference: newReference(),
    title,
    team,
  } as const
  const decided = decideOn(app, held, snapshot, {
    steps: [{ actor: wanted.actor, command }],
    texts: [{ id: title, author: 'company', words: wanted.title, language: null }],
  })
  if (!decided.ok) throw new Refused(decided.refusal)
  await writeRows(trx, decided.appended.rows)
}
