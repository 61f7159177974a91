import {
  type Actor,
  doneBy,
  type Instant,
  type KindName,
  kindOf,
  later,
  type MatterCommand,
  type MatterState,
  type Refusal,
} from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { isDeadlock, violatedConstraint } from '../db/constraint.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { BoundFile } from '../binding/binding.ts'
import { append, type Appended } from './append.ts'
import type { ActedEvent } from './appending.ts'
import { type Held, isOf, lockMatters } from './lock.ts'
import type { CommandResult, NewText, WantedCommand } from './result.ts'
import { writeRows } from './statement.ts'
import { type LedgerTransaction, transact } from './transact.ts'

const mostTries = 4

/**
 * Lets a matter decide and records what it decides, in one transaction that holds its row. Authorised callers
 * only. The row's lock orders concurrent commands, and each sees what the one before it did. Only a directory that
 * changed under the decision (the new owner left at this very moment) makes it decide again.
 */
export const runCommand = async <Name extends KindName>(
  app: AppContext,
  wanted: WantedCommand<Name>,
): Promise<CommandResult<Name>> =>
  await whileOwnersChange(
    async () => await transact(app, async (trx) => await runCommandIn(trx, app, wanted)),
  )

/** The same inside a caller's transaction, for what has to be written together with it. */
export const runCommandIn = async <Name extends KindName>(
  trx: LedgerTransaction,
  app: AppContext,
  { kind, matterId, actor, command, texts }: WantedCommand<Name>,
): Promise<CommandResult<Name>> => {
  const [held] = (await lockMatters(trx, [matterId])).filter(isOf(kind))
  if (held === undefined) return { ok: false, refusal: { code: 'no-such-case' } }
  const snapshot = await app.directory.at(held.directoryVersion, trx)
  const decided = decideOn(app, held, snapshot, { steps: [{ actor, command }], texts })
  if (!decided.ok) return decided
  if (decided.appended.recorded.length > 0) await writeRows(trx, decided.appended.rows)
  return succeeded(decided.appended)
}

/** One of several things wanted of a matter at once. */
export interface WantedStep<Name extends KindName = 'case'> {
  readonly actor: Actor
  readonly command: MatterCommand<Name>
  /** Left out where the matter refuses it, instead of refusing the whole. */
  readonly optional?: boolean
}

/** Words and files that are written with what is decided. */
interface Brought {
  readonly texts: readonly NewText[]
  readonly files?: readonly BoundFile[]
}

type Decided<Name extends KindName> =
  | { readonly ok: true; readonly appended: Appended<Name> }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * Lets a held matter decide commands one after the other, each on the state that the one before it left: a refusal, or
 * the rows to write.
 */
export const decideOn = <Name extends KindName>(
  app: Pick<AppContext, 'clock' | 'newId'>,
  held: Held<Name>,
  snapshot: DirectorySnapshot,
  { steps, ...brought }: Brought & { readonly steps: readonly WantedStep<Name>[] },
): Decided<Name> => decideInTurn(app, held, snapshot, brought, (_state, _at, taken) => steps[taken] ?? null)

/**
 * The same where the next command depends on what the ones before it left.
 * @param next the next command for the matter as it stands at that moment, after so many; null ends it
 */
export const decideInTurn = <Name extends KindName>(
  app: Pick<AppContext, 'clock' | 'newId'>,
  held: Held<Name>,
  snapshot: DirectorySnapshot,
  brought: Brought,
  next: (state: MatterState<Name>, at: Instant, taken: number) => WantedStep<Name> | null,
): Decided<Name> => {
  const { kind, matterId, position: before, constants, customer } = held
  const { decide, evolve } = kindOf(kind)
  // Clocks of several processes differ a little, and no story runs backwards.
  const at = before.changedAt === null ? app.clock.now() : later(app.clock.now(), before.changedAt)
  const { directory, terms } = snapshot
  const events: ActedEvent<Name>[] = []
  let state = before.state
  let step = next(state, at, 0)
  for (let taken = 1; step !== null; taken += 1) {
    const { actor, command, optional } = step
    const decision = decide(state, command, { now: at, actor, directory, terms })
    if (!decision.ok && optional !== true) return decision
    const happened = decision.ok ? decision.events : []
    for (const event of happened) {
      state = evolve(state, event, at)
      events.push({ actor: doneBy(actor, event, happened), event })
    }
    step = next(state, at, taken)
  }
  const appended = append({
    kind,
    matterId,
    before,
    constants,
    customer,
    at,
    events,
    ...brought,
    after: state,
    snapshot,
    newId: app.newId,
  })
  return { ok: true, appended }
}

export const succeeded = <Name extends KindName>({
  position,
  recorded,
}: Appended<Name>): CommandResult<Name> => ({
  ok: true,
  events: recorded,
  state: position.state,
  version: position.version,
})

/** Tries again, a few times, where an owner stopped being able to own between the decision and the commit. */
export const whileOwnersChange = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt()
    } catch (thrown) {
      const moved = violatedConstraint(thrown) === 'matter_head_owner_is_able' || isDeadlock(thrown)
      if (!moved || tried === mostTries) throw thrown
    }
  }
}
