import type { CaseId } from '@buckstop/domain'
import type { Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import { setPresence } from '../staffing/change-person.ts'
import { moveEach } from '../staffing/move-cases.ts'
import { batchSize, casesOwedBy } from '../ledger/replace-owners.ts'

/** Acted on in one sweep; what is left is due at the next. */
const mostAtOnce = 50

interface DueLeave {
  readonly id: string
  readonly person_id: string
  readonly deputy_id: string | null
  readonly began_at: Date | null
  readonly ends_at: Date
}

/** Another process was quicker, or it was cancelled meanwhile. */
class Overtaken extends Error {}

/**
 * Leave begins and ends by itself. What fell due while nothing ran is caught up with: leave that is over ends, what is
 * under way begins late, and what began and ended meanwhile is recorded as missed, since nobody's cases need move.
 */
export const sweepLeaves = async (app: AppContext): Promise<void> => {
  const now = app.clock.now()
  const due = await app.db
    .selectFrom('leave')
    .select(['id', 'person_id', 'deputy_id', 'began_at', 'ends_at'])
    .where('ended_at', 'is', null)
    .where((e) =>
      e.or([
        e('ends_at', '<=', new Date(now)),
        e.and([e('began_at', 'is', null), e('starts_at', '<=', new Date(now))]),
      ]),
    )
    .orderBy('ends_at')
    .limit(mostAtOnce)
    .execute()
  for (const leave of due) {
    try {
      if (leave.ends_at <= new Date(now)) await end(app, leave)
      else await begin(app, leave)
    } catch (thrown) {
      if (!(thrown instanceof Overtaken)) throw thrown
    }
  }
}

/** They are present again, and whatever went to others stays there until somebody hands it on. */
const end = async (app: AppContext, { id, person_id: person, began_at: began }: DueLeave): Promise<void> => {
  const now = app.clock.now()
  await app.db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('leave')
      .set({ ended_at: now, ended_because: began === null ? 'missed' : 'over' })
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

const begin = async (
  app: AppContext,
  { id, person_id: person, deputy_id: deputy, ends_at: until }: DueLeave,
): Promise<void> => {
  const wanted = {
    kind: 'onLeave',
    until: instantOf(until),
    alongside: async (trx: Transaction<Tables>) => {
      const { numUpdatedRows } = await trx
        .updateTable('leave')
        .set({ began_at: app.clock.now() })
        .where('id', '=', id)
        .where('began_at', 'is', null)
        .where('ended_at', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw new Overtaken()
    },
  } as const
  const begun = await setPresence(app, person, { ...wanted, deputy })
  if (begun.ok) return
  // Whoever was to stand in has left since: theirs go upward.
  const upward = begun.code === 'not-a-deputy' ? await setPresence(app, person, wanted) : begun
  if (!upward.ok) app.log.warn({ leave: id, code: upward.code }, 'leave can not begin')
}

/**
 * What came to people on leave all the same, by a process that did not know yet or before they could hand it on, goes
 * to whoever stands in.
 * @returns the cases that changed
 */
export const sweepOwedOnLeave = async (app: AppContext): Promise<readonly CaseId[]> => {
  const { directory } = await app.directory.fresh()
  const moved: CaseId[] = []
  for (const { id, active, presence } of directory.people.values()) {
    if (!active || presence.kind !== 'onLeave') continue
    const next = async (after: CaseId | null) => await casesOwedBy(app.db, id, after, batchSize)
    moved.push(...(await moveEach(app, next)))
  }
  return moved
}
