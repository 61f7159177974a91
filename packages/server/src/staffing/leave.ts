import { type Instant, type PersonId, whyNotAhead } from '@buckstop/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { beginOfDay, dayAfter, dayOf } from '../directory/leave-days.ts'
import { changeDirectory } from './change-directory.ts'
import { byPerson } from '../setting-changes/setting.ts'
import { type LeaveTakenUp, type PersonChanged, setPresence } from './change-person.ts'
import { type LeaveNoted, noteLeave } from './note-leave.ts'

export interface LeaveWanted {
  /** `YYYY-MM-DD` where the company is; null is today. */
  readonly from: string | null
  /** The last day of it. */
  readonly to: string
  readonly deputy: PersonId | null
  readonly by: PersonId
  /** Leave of theirs that has not begun and is changed into this; none where it has begun, or is over, by now. */
  readonly replaces?: string | null
}

export type LeaveTaken =
  | Extract<PersonChanged, { ok: true }>
  | {
      readonly ok: false
      readonly code:
        | Extract<PersonChanged, { ok: false }>['code']
        | 'begins-before-today'
        | 'ends-before-it-begins'
        | 'too-far-ahead'
        | 'leave-overlaps'
        | 'too-many-leaves'
    }

/** So much leave of one person can be entered ahead. */
const mostAhead = 20

class Refused extends Error {
  readonly code: 'leave-overlaps' | 'too-many-leaves'

  constructor(code: Refused['code']) {
    super(code)
    this.code = code
  }
}

/**
 * Enters leave. From today on it begins at once, in place of any that is under way; later it begins by itself, at the
 * first moment of its first day where the company is, and ends at the last of its last.
 */
export const takeLeave = async (
  app: AppContext,
  person: PersonId,
  { from: wanted, to, deputy, by, replaces = null }: LeaveWanted,
): Promise<LeaveTaken> => {
  const { company, directory } = await app.directory.fresh()
  const now = app.clock.now()
  const today = dayOf(now, company.timeZone)
  const from = wanted ?? today
  if (from < today) return { ok: false, code: 'begins-before-today' }
  if (to < from) return { ok: false, code: 'ends-before-it-begins' }
  const startsAt = beginOfDay(from, company.timeZone)
  const endsAt = beginOfDay(dayAfter(to), company.timeZone)
  if (whyNotAhead(endsAt, now) !== null) return { ok: false, code: 'too-far-ahead' }
  const beginsNow = from === today
  const known = directory.people.get(person)
  if (known === undefined) return { ok: false, code: 'no-such-person' }
  if (!known.active) return { ok: false, code: 'person-not-active' }
  if (deputy !== null && (deputy === person || directory.people.get(deputy)?.active !== true))
    return { ok: false, code: 'not-a-deputy' }
  const enter = async (trx: Transaction<Tables>): Promise<LeaveTakenUp> => {
    const before = await takeBack(trx, person, { leave: replaces, because: 'changed', now })
    await refuseBeside(trx, person, { from, to, beginsNow, replaces })
    await trx
      .insertInto('leave')
      .values({
        id: app.newId(),
        person_id: person,
        from_day: from,
        to_day: to,
        starts_at: startsAt,
        ends_at: endsAt,
        deputy_id: deputy,
        entered_by: by,
        entered_at: now,
        began_at: beginsNow ? now : null,
        ended_at: null,
        ended_because: null,
      })
      .execute()
    return { before, after: { from, to, deputy } }
  }
  try {
    if (beginsNow) {
      // Before the first case moves; what counts is the look at it in the transaction that makes the change.
      await refuseBeside(app.db, person, { from, to, beginsNow, replaces })
      const leaving = { kind: 'onLeave', deputy, until: endsAt, alongside: enter } as const
      return await setPresence(app, person, { ...leaving, by: byPerson(by) })
    }
    await changeDirectory(app, async (trx) => {
      await noteLeave(trx, app, byPerson(by), { person, ...(await enter(trx)) })
    })
    return { ok: true, moved: 0 }
  } catch (thrown) {
    if (thrown instanceof Refused) return { ok: false, code: thrown.code }
    throw thrown
  }
}

interface Beside {
  readonly from: string
  readonly to: string
  readonly beginsNow: boolean
  readonly replaces: string | null
}

const refuseBeside = async (
  db: Kysely<Tables>,
  person: PersonId,
  { from, to, beginsNow, replaces }: Beside,
): Promise<void> => {
  const { rows } = await sql<{ overlaps: boolean }>`
    select from_day <= ${to}::date and to_day >= ${from}::date as overlaps from leave
    where person_id = ${person} and ended_at is null and not (${beginsNow} and began_at is not null)
      and not (id is not distinct from ${replaces}::uuid and began_at is null)
  `.execute(db)
  if (rows.some(({ overlaps }) => overlaps)) throw new Refused('leave-overlaps')
  if (rows.length >= mostAhead) throw new Refused('too-many-leaves')
}

/** Leave that has not begun is not taken after all; whoever looks right afterwards sees it gone. */
export const cancelLeave = async (
  app: AppContext,
  person: PersonId,
  { leave, by }: { readonly leave: string; readonly by: PersonId },
): Promise<boolean> => {
  const now = app.clock.now()
  const back = await changeDirectory(app, async (trx) => {
    const before = await takeBack(trx, person, { leave, because: 'cancelled', now })
    await noteLeave(trx, app, byPerson(by), { person, before, after: null })
    return before.length > 0
  })
  await app.directory.fresh()
  return back
}

interface TakenBack {
  readonly leave: string | null
  readonly because: 'cancelled' | 'changed'
  readonly now: Instant
}

/** @returns the leave, where there was such that had not begun */
const takeBack = async (
  trx: Transaction<Tables>,
  person: PersonId,
  { leave, because, now }: TakenBack,
): Promise<readonly LeaveNoted[]> => {
  if (leave === null) return []
  const { rows } = await sql<LeaveNoted>`
    update leave set ended_at = ${now}::timestamptz, ended_because = ${because}
    where id = ${leave} and person_id = ${person} and began_at is null and ended_at is null
    returning from_day::text as "from", to_day::text as "to", deputy_id as deputy
  `.execute(trx)
  return rows
}
