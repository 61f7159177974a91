import type { MatterId, MatterState } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { isRefusal } from '../cases/actions/perform.ts'
import { Problem, Refused } from '../errors/problem.ts'
import type { NewText } from '../ledger/result.ts'
import { decideOn, runCommandIn } from '../ledger/run-command.ts'
import { writeRows } from '../ledger/statement.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import type { Principal } from '../sign-in/principal.ts'
import { commandOf, type WantedOfPothole } from './actions.ts'
import { asChange, findChange } from './changes.ts'
import { holdWhereItGoesOn } from './follow.ts'
import { readPothole } from './read.ts'
import { whoseRose } from './rises.ts'

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
  // The case is held before its pothole, as where it is followed.
  const risen = command.type === 'endPothole' ? await holdRisen(trx, id) : null
  const result = await runCommandIn(trx, app, { kind: 'pothole', matterId: id, actor, command, texts })
  if (result.ok) return risen === null ? undefined : await tell(trx, app, risen, result.state)
  throw isRefusal(result.refusal) ? new Refused(result.refusal) : new Problem('not-found')
}

type Risen = NonNullable<Awaited<ReturnType<typeof holdWhereItGoesOn>>>

/** The case whose pothole it is, or the one that it went into; null where the pothole is not there. */
const holdRisen = async (trx: LedgerTransaction, id: MatterId): Promise<Risen | null> => {
  const of = (await readPothole(trx, id))?.state.caseId
  return of === undefined ? null : await holdWhereItGoesOn(trx, of)
}

/** Each customer whose case rose reads it on their page and in a mail: the words are those of their case, too. */
const tell = async (
  trx: LedgerTransaction,
  app: AppContext,
  held: Risen,
  state: MatterState<'pothole'>,
): Promise<void> => {
  if (state.kind !== 'ended') return
  const row = await trx
    .selectFrom('matter_text')
    .select('words')
    .where('matter_id', '=', state.id)
    .where('id', '=', state.words)
    .executeTakeFirstOrThrow()
  const told = (await whoseRose(trx, held.living, state)).map((of) => ({ of, words: app.newId() }))
  const { id: pothole, endedBy: by, change } = state
  const since = change?.since ?? null
  const snapshot = await app.directory.at(held.directoryVersion, trx)
  const decided = decideOn(app, held, snapshot, {
    steps: told.map((one) => ({
      actor: { kind: 'clock' },
      command: { type: 'tellPothole', pothole, by, since, ...one },
    })),
    texts: told.map(({ words: id }) => ({ id, author: 'company', words: row.words ?? '', language: null })),
  })
  if (!decided.ok) throw new Error(`a case refuses to tell of its pothole: ${decided.refusal.code}`)
  await writeRows(trx, decided.appended.rows)
}
