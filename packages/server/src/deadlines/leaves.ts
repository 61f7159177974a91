import type { CaseId, Instant } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import { changeDirectory } from '../staffing/change-directory.ts'
import { setPresence } from '../staffing/change-person.ts'
import { whoSettles } from '../directory/leave-ahead.ts'
import { moveEach } from '../staffing/move-cases.ts'
import { batchSize, mattersOwedBy } from '../ledger/replace-owners.ts'
import { triedAgainAt } from './put-off.ts'
import { reasonOf } from '../errors/reason.ts'

/** Acted on in one sweep; what is left is due at the next. */
const mostAtOnce = 50

interface DueLeave {
  readonly id: string
  readonly person_id: string
  readonly deputy_id: string | null
  readonly began_at: Date | null
  readonly blocked_since: Date | null
  readonly ends_at: Date
}

/** Another process was quicker, or it was cancelled meanwhile. */
class Overtaken extends Error {}

/**
 * Leave begins and ends by itself. What fell due while nothing ran is caught up with: leave that is over ends, what is
 * under way begins late, and what began and ended meanwhile is recorded as missed, since nobody's cases need move. What
 * can't be done is put off, for longer each time, and never holds up the others.
 */
export const sweepLeaves = async (app: AppContext): Promise<void> => {
  const now = app.clock.now()
  const dueAt = sql<Date>`coalesce(not_before, case when began_at is null then starts_at else ends_at end)`
  const due = await app.db
    .selectFrom('leave')
    .select(['id', 'person_id', 'deputy_id', 'began_at', 'blocked_since', 'ends_at'])
    .where('ended_at', 'is', null)
    .where(dueAt, '<=', new Date(now))
    // Of two that begin at one moment, the one that was entered first.
    .orderBy(dueAt)
    .orderBy('id')
    .limit(mostAtOnce)
    .execute()
  for (const leave of due) {
    try {
      if (leave.ends_at <= new Date(now)) await end(app, leave)
      else await begin(app, leave)
    } catch (thrown) {
      if (thrown instanceof Overtaken) continue
      app.log.error({ leave: leave.id, why: reasonOf(thrown) }, 'leave that is due failed and is put off')
      await putOff(app, leave, 'failed').catch((again: unknown) => {
        app.log.error({ leave: leave.id, why: reasonOf(again) }, 'leave could not be put off')
      })
    }
  }
}

/** They are present again, and whatever went to others stays there until somebody hands it on. */
const end = async (
  app: AppContext,
  { id, person_id: person, began_at: began, blocked_since: blocked }: DueLeave,
): Promise<void> => {
  const now = app.clock.now()
  await changeDirectory(app, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('leave')
      .set({
        ended_at: now,
        ended_because: began !== null ? 'over' : blocked !== null ? 'nobodyElse' : 'missed',
      })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n || began === null) return
    await trx
      .updateTable('person')
      .set({ presence: 'present', presence_since: now, deputy_id: null })
      .where('id', '=', person)
      .where('presence', '=', 'onLeave')
      .execute()
  })
}

const begin = async (app: AppContext, leave: DueLeave): Promise<void> => {
  const { id, person_id: person, deputy_id: deputy, ends_at: until } = leave
  const wanted = {
    kind: 'onLeave',
    until: instantOf(until),
    alongside: async (trx: Transaction<Tables>) => {
      const { numUpdatedRows } = await trx
        .updateTable('leave')
        .set({ began_at: app.clock.now(), not_before: null })
        .where('id', '=', id)
        .where('began_at', 'is', null)
        .where('ended_at', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw new Overtaken()
      return null
    },
  } as const
  const begun = await setPresence(app, person, { ...wanted, deputy })
  if (begun.ok) return
  // The named deputy has left since, so the cases go upward.
  const upward = begun.code === 'not-a-deputy' ? await setPresence(app, person, wanted) : begun
  if (upward.ok) return
  app.log.warn({ leave: id, code: upward.code }, 'leave can not begin and is put off')
  await putOff(app, leave, upward.code === 'nobody-can-own' ? 'nobodyElse' : 'failed')
}

/**
 * Tried again later, but never after its end. Where nobody else is left who could own a case, whoever can settle that
 * is told, once.
 */
const putOff = async (
  app: AppContext,
  { id, person_id: person, began_at: began }: DueLeave,
  because: 'nobodyElse' | 'failed',
): Promise<void> => {
  const now = app.clock.now()
  const { directory } = await app.directory.fresh()
  const blocked =
    because === 'nobodyElse' ? { blocked_since: sql<Instant>`coalesce(blocked_since, ${now})` } : {}
  const at =
    began === null ? sql<Instant>`greatest(${now}, least(${triedAgainAt(now)}, ends_at))` : triedAgainAt(now)
  await changeDirectory(app, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('leave')
      .set((set) => ({ failures: set('failures', '+', 1), not_before: at, ...blocked }))
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n || because !== 'nobodyElse') return
    await trx
      .insertInto('leave_mail')
      .values(
        whoSettles({ directory }, person).map((one) => ({ leave_id: id, person_id: one, created_at: now })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  })
}

/**
 * Hands what reached people on leave all the same to whoever stands in: a process that did not know yet gave it to
 * them, or their leave began before they could hand it on.
 * @returns the cases that changed
 */
export const sweepOwedOnLeave = async (app: AppContext): Promise<readonly CaseId[]> => {
  const { directory } = await app.directory.fresh()
  const moved: CaseId[] = []
  for (const { id, active, presence } of directory.people.values()) {
    if (!active || presence.kind !== 'onLeave') continue
    const next = async (after: CaseId | null) => await mattersOwedBy(app.db, id, after, batchSize)
    moved.push(...(await moveEach(app, next)))
  }
  return moved
}
