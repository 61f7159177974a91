import { endOfWorkingDay, hoursOfLine, type PersonId, whoAnswersForCall } from '@buckstop/domain'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import type { CallRecordTable } from '../db/call-tables.ts'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { mostCallsShown } from '../shapes/calls.ts'
import { holdAgainstContacts } from './hold.ts'

export type OpenCall = Selectable<CallRecordTable>
type Reading = Pick<AppContext, 'db' | 'clock' | 'directory'>

const answering = (
  { directory, terms: { absentWorkingDays } }: DirectorySnapshot,
  { team, risen }: Pick<OpenCall, 'team' | 'risen'>,
  now: ReturnType<AppContext['clock']['now']>,
) => whoAnswersForCall(directory, { team, risen }, { absence: { now, absentWorkingDays } })

/** Calls that left no contact and are this person's to see to, the oldest first; and how many there are. */
export const callsOf = async (
  app: Reading,
  person: PersonId,
): Promise<{ readonly calls: readonly OpenCall[]; readonly count: number }> => {
  const listed = await listedOf(app, person)
  if (listed.calls.length === 0) return listed
  // Somebody may have written it down since it was last looked at.
  const ids = listed.calls.map(({ id }) => id)
  const found = await holdAgainstContacts(app.db, app.clock.now(), ids)
  return found === 0 ? listed : await listedOf(app, person)
}

const listedOf = async ({ db, clock, directory }: Reading, person: PersonId) => {
  const now = clock.now()
  const snapshot = await directory.current()
  const { rows: kinds } = await sql<{ team: string; risen: number; count: number }>`
    select team, risen, count(*)::int as count from call_record
    where state = 'open' and listed_at <= ${now}::timestamptz group by team, risen`.execute(db)
  const mine = kinds.filter((kind) => answering(snapshot, kind, now)?.person === person)
  if (mine.length === 0) return { calls: [], count: 0 }
  const { rows: calls } = await sql<OpenCall>`
    select call_record.* from call_record
    join unnest(${mine.map(({ team }) => team)}::text[], ${mine.map(({ risen }) => risen)}::integer[])
      as mine (team, risen) using (team, risen)
    where state = 'open' and listed_at <= ${now}::timestamptz
    order by started_at, id limit ${mostCallsShown}`.execute(db)
  return { calls, count: mine.reduce((sum, { count }) => sum + count, 0) }
}

/** Whether that call is open, and this person's to see to. */
export const isTheirs = async (
  { clock, directory }: Omit<Reading, 'db'>,
  call: Pick<OpenCall, 'team' | 'risen' | 'listed_at'>,
  person: PersonId,
): Promise<boolean> => {
  const now = clock.now()
  return (
    instantOf(call.listed_at) <= now && answering(await directory.current(), call, now)?.person === person
  )
}

const risenAtOnce = 200

/** What nobody saw to in time goes to the next above: of very many the longest first, and the others the next times. */
export const raiseCalls = async ({ db, clock, directory }: Reading): Promise<number> => {
  const snapshot = await directory.current()
  const now = clock.now()
  return await db.transaction().execute(async (trx) => {
    // Written out: a parameter would say nothing of which rows the index holds.
    const { rows: late } = await sql<OpenCall>`
      select * from call_record where state = 'open' and rises_at <= ${now}::timestamptz
      order by rises_at limit ${risenAtOnce} for update skip locked`.execute(trx)
    for (const call of late) await raise(trx, snapshot, call, now)
    return late.length
  })
}

const raise = async (
  trx: Kysely<Tables>,
  snapshot: DirectorySnapshot,
  call: OpenCall,
  now: ReturnType<AppContext['clock']['now']>,
): Promise<void> => {
  const isTop = answering(snapshot, call, now)?.isTop ?? true
  const next = endOfWorkingDay(now, 1, hoursOfLine(snapshot.directory, call.team))
  await trx
    .updateTable('call_record')
    // Looked at again at the top, too: who was away may be back, and somebody may be above again.
    .set({ rises_at: next, risen: call.risen + (isTop ? 0 : 1) })
    .where('id', '=', call.id)
    .execute()
}
