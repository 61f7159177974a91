import type { Instant, MatterId } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { codeOf } from '../errors/reason.ts'
import { isCutOff } from '../db/constraint.ts'
import type { Tables } from '../db/tables.ts'
import { UnreadableEventError } from '../ledger/read-event.ts'
import type { DueRow } from './claim.ts'

/**
 * When something that could not be done is tried again, from how often it failed before (`failures`): after one minute,
 * then two, four and so on, up to an hour.
 */
export const triedAgainAt = (now: Instant): RawBuilder<Instant> =>
  sql<Instant>`${now}::timestamptz + least(60, power(2, least(failures, 10))) * interval '1 minute'`

/** So often it fails before it is set aside: within three minutes. */
export const triesBeforeSetAside = 3

// Resources, locks, time, the database stopping, a disk, a right: SQLSTATE. What is wrong is not what was to be written.
const ofTheMoment = /^(?:08|40|53|55|58)\w{3}$|^57P\d\d$|^(?:25006|42501)$/

/** Whether there was nobody to ask: nothing that was due is at fault, and all of it is tried again. */
export const isWithoutDatabase = (thrown: unknown): boolean =>
  isCutOff(thrown) || /^(?:08|57P)/.test(codeOf(thrown) ?? '')

/**
 * Whether the same may go well in a while, with nobody having mended it: nothing is set aside for that. A newer version,
 * which runs beside this one while a company changes over, reads what this one can't.
 */
export const isPassing = (thrown: unknown): boolean =>
  isCutOff(thrown) ||
  ofTheMoment.test(codeOf(thrown) ?? '') ||
  (thrown instanceof UnreadableEventError && thrown.code === 'event-of-later-version')

export interface PutOff extends Omit<DueRow, 'due'> {
  readonly passing: boolean
}

/**
 * Has these deadlines tried again later, for longer each time; what failed too often is set aside: it is tried when
 * somebody says so. What another process did to them meanwhile stays.
 * @returns those that were set aside
 */
export const putOff = async (
  db: Kysely<Tables>,
  which: readonly PutOff[],
  now: Instant,
): Promise<readonly Omit<DueRow, 'due'>[]> => {
  const named = which.map(({ matterId, kind, subject, passing }) => ({
    matter_id: matterId,
    kind,
    subject,
    passing,
  }))
  const isLast = sql<boolean>`(d.failures + 1 >= ${triesBeforeSetAside} and not w.passing)`
  const { rows } = await sql<{ matter_id: MatterId; kind: string; subject: number; aside: boolean }>`
    update deadline d set
      failures = case when w.passing then least(d.failures + 1, ${triesBeforeSetAside - 1}) else d.failures + 1 end,
      not_before = case when ${isLast} then 'infinity' else ${triedAgainAt(now)} end,
      set_aside_at = case when ${isLast} then ${now}::timestamptz end
    from json_to_recordset(${JSON.stringify(named)}::json)
      as w(matter_id uuid, kind text, subject integer, passing boolean)
    where d.matter_id = w.matter_id and d.kind = w.kind and d.subject = w.subject
      and coalesce(d.not_before, d.due) <= ${now}::timestamptz
    returning d.matter_id, d.kind, d.subject, d.set_aside_at is not null as aside
  `.execute(db)
  return rows
    .filter(({ aside }) => aside)
    .map(({ matter_id: matterId, kind, subject }) => ({ matterId, kind, subject }))
}

/** All that is due of a matter, where it can't be told what is at fault, as where its events can't be read. */
export const dueOfMatter = async (
  db: Kysely<Tables>,
  matterId: MatterId,
  now: Instant,
): Promise<readonly Omit<DueRow, 'due'>[]> =>
  (
    await db
      .selectFrom('deadline')
      .select(['kind', 'subject'])
      .where('matter_id', '=', matterId)
      .where(sql<boolean>`coalesce(not_before, due) <= ${now}::timestamptz`)
      .execute()
  ).map(({ kind, subject }) => ({ matterId, kind, subject }))
