import { canAnybodyOwn, type Instant, type PersonId, type Presence } from '@buckstop/domain'
import type { Kysely, Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { violatedConstraint } from '../db/constraint.ts'
import type { Tables } from '../db/tables.ts'
import { mattersOwedBy } from '../ledger/replace-owners.ts'
import { endSignIn } from '../sign-in/end-sign-in.ts'
import { anticipate } from '../directory/anticipate.ts'
import { noting } from '../setting-changes/note.ts'
import type { ChangedBy } from '../setting-changes/setting.ts'
import { changeDirectory, changeSettings } from './change-directory.ts'
import { endLeaveOf } from './end-leave.ts'
import { moveAndWrite } from './move-cases.ts'
import { type LeaveNoted, noteLeave, notePresence } from './note-leave.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'

export type PersonChanged =
  | {
      readonly ok: true
      /** Cases that went to somebody else with it. */
      readonly moved: number
    }
  | {
      readonly ok: false
      readonly code: 'no-such-person' | 'person-not-active' | 'not-a-deputy' | 'nobody-can-own' | 'last-admin'
    }

/** A deputy and an end are asked for with leave alone. */
export interface PresenceWanted {
  readonly kind: Presence['kind']
  readonly deputy?: PersonId | null
  /** When leave ends by itself. */
  readonly until?: Instant | null
  /** Written in the transaction that makes the change. @returns leave that it put in the place of what was there */
  readonly alongside?: (trx: Transaction<Tables>) => Promise<LeaveTakenUp | null>
  /** Left out where the clock does it, which is no change of anybody's. */
  readonly by?: ChangedBy
}

/** Leave that was entered, with planned leave that it was entered for. */
export interface LeaveTakenUp {
  readonly before: readonly LeaveNoted[]
  readonly after: LeaveNoted
}

/**
 * Says that somebody is present, absent or on leave. Nobody on leave owns a case: theirs go to their deputy, else
 * upward, in the same transaction. An absent owner keeps theirs until the absence passes the company's terms.
 */
export const setPresence = async (
  app: AppContext,
  person: PersonId,
  { kind, deputy = null, until = null, alongside, by }: PresenceWanted,
): Promise<PersonChanged> => {
  const snapshot = await app.directory.fresh()
  const known = snapshot.directory.people.get(person)
  if (known === undefined) return { ok: false, code: 'no-such-person' }
  if (!known.active) return { ok: false, code: 'person-not-active' }
  const deputyOnLeave = kind === 'onLeave' ? deputy : null
  if (
    deputyOnLeave !== null &&
    (deputyOnLeave === person || snapshot.directory.people.get(deputyOnLeave)?.active !== true)
  ) {
    return { ok: false, code: 'not-a-deputy' }
  }
  const since = app.clock.now()
  const write: Write = async (trx) => {
    const ended = await endLeaveOf(trx, person, kind === 'onLeave' ? 'changed' : 'back', since)
    const taken = (await alongside?.(trx)) ?? null
    const was = await trx
      .selectFrom('person')
      .select('presence')
      .where('id', '=', person)
      .executeTakeFirstOrThrow()
    await trx
      .updateTable('person')
      .set({ presence: kind, presence_since: since, deputy_id: deputyOnLeave })
      .where('id', '=', person)
      .execute()
    if (by === undefined) return
    const before = [...ended, ...(taken?.before ?? [])]
    await noteLeave(trx, app, by, { person, before, after: taken?.after ?? null })
    // What people say of themselves for an hour is kept nowhere: a list that is never altered is no time clock.
    if (kind !== 'onLeave' && by.person !== person)
      await notePresence(trx, app, by, { person, before: was.presence, after: kind })
  }
  const presence: Presence =
    kind === 'present'
      ? { kind }
      : kind === 'absent'
        ? { kind, since }
        : { kind, since, until, deputy: deputyOnLeave }
  if (kind !== 'onLeave') {
    await changeDirectory(app, write)
    return { ok: true, moved: 0 }
  }
  return await moveTheirsAndWrite(app, person, { presence }, write)
}

/**
 * Somebody no longer works here, unless nobody else could manage Buckstop: their cases, and the escalations they answer
 * for, go to others with it, and their sessions and tokens end.
 */
export const deactivatePerson = async (
  app: AppContext,
  person: PersonId,
  by: ChangedBy,
): Promise<PersonChanged> => {
  const snapshot = await app.directory.fresh()
  if (!snapshot.directory.people.has(person)) return { ok: false, code: 'no-such-person' }
  // Asked before the first case moves; what counts is the answer below.
  if (snapshot.people.get(person)?.role === 'admin' && !(await hasAdminBeside(app.db, person)))
    return { ok: false, code: 'last-admin' }
  const leave: Write = async (trx) => {
    const was = trx.updateTable('person').set({ active: false }).where('id', '=', person).returning('role')
    const { role } = await was.executeTakeFirstOrThrow()
    // Asked under the lock of the directory, so that of two admins who deactivate each other the second is refused.
    if (role === 'admin' && !(await hasAdminBeside(trx, person))) throw new LastAdmin()
    const before = await endLeaveOf(trx, person, 'left', app.clock.now())
    await noteLeave(trx, app, by, { person, before, after: null })
    await endSignIn(trx, person, app.clock.now())
  }
  const write: Write = async (trx) => await noting(trx, app, by, async () => await leave(trx))
  return await moveTheirsAndWrite(app, person, { active: false }, write)
}

class LastAdmin extends Error {}

/** Whether somebody else who works here is an admin. */
export const hasAdminBeside = async (db: Kysely<Tables>, person: PersonId): Promise<boolean> => {
  const other = await db
    .selectFrom('person')
    .select('id')
    .where('role', '=', 'admin')
    .where('active', 'is', true)
    .where('id', '<>', person)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

/** Somebody works here again. */
export const reactivatePerson = async (
  app: AppContext,
  person: PersonId,
  by: ChangedBy,
): Promise<PersonChanged> => {
  const { numUpdatedRows } = await changeSettings(
    app,
    by,
    async (trx) =>
      await trx
        .updateTable('person')
        .set({ active: true, presence: 'present', presence_since: app.clock.now(), deputy_id: null })
        .where('id', '=', person)
        .executeTakeFirst(),
  )
  return numUpdatedRows === 0n ? { ok: false, code: 'no-such-person' } : { ok: true, moved: 0 }
}

type Write = (trx: Transaction<Tables>) => Promise<void>

class NobodyLeft extends Error {}

/**
 * With all that it means for the cases that they own, or for which they answer as a leader. Whoever is the last who can
 * own a case stays, whether or not there is one: the next customer is owed an owner too.
 */
const moveTheirsAndWrite = async (
  app: AppContext,
  person: PersonId,
  change: Parameters<typeof anticipate>[2],
  write: Write,
): Promise<PersonChanged> => {
  const before = await app.directory.fresh()
  const isLast = ({ directory }: DirectorySnapshot): boolean =>
    canAnybodyOwn(before.directory) && !canAnybodyOwn(directory)
  // Asked before the first case moves; what counts is the look at it in the transaction that makes the change.
  if (isLast(anticipate(before, person, change))) return { ok: false, code: 'nobody-can-own' }
  try {
    const moved = await moveAndWrite(app, {
      casesOf: async (db, after, limit) => await mattersOwedBy(db, person, after, limit),
      anticipated: (now) => anticipate(now, person, change),
      write,
      approve: (changed) => {
        if (isLast(changed)) throw new NobodyLeft()
      },
    })
    return { ok: true, moved: moved.length }
  } catch (thrown) {
    if (thrown instanceof LastAdmin) return { ok: false, code: 'last-admin' }
    if (!(thrown instanceof NobodyLeft) && violatedConstraint(thrown) !== 'matter_head_owner_is_able')
      throw thrown
    return { ok: false, code: 'nobody-can-own' }
  }
}
