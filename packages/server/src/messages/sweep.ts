import { addMilliseconds, type Instant } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { takeOwed } from './owed.ts'
import { countedFor, spaced, type Spaced, type Spacing } from './pause.ts'

export const schema = 'buckstop_jobs'
export const taskName = 'sendMessage'
/** After the last of them, about three days later, a message has failed. */
export const mostAttempts = 25

/**
 * Turns messages that are committed into jobs, in batches; each exactly once, whichever process sweeps. Returns how
 * many it took.
 */
export async function sweep(app: Pick<AppContext, 'db' | 'clock' | 'directory'>): Promise<number> {
  const now = app.clock.now()
  const snapshot = await app.directory.current()
  return await app.db.transaction().execute(async (trx) => {
    const { owed, taken } = await takeOwed(trx, snapshot, now)
    const { send, hold, told } = spaced(owed, now)
    await enqueue(trx, send, now)
    await holdBack(trx, hold)
    await remember(trx, told, now)
    return taken
  })
}

type Write = Transaction<Tables>

/** Makes a job of each mail, which tells of those beside it too. */
export async function enqueue(trx: Write, send: Spaced['send'], now: Instant): Promise<void> {
  if (send.length === 0) return
  await sql`
    select count(*) from ${sql.id(schema)}.add_jobs(array(
      select json_populate_record(null::${sql.id(schema)}.job_spec, json_build_object(
        'identifier', ${taskName}::text, 'payload', json_build_object('caseId', matter_id, 'id', id),
        'max_attempts', ${mostAttempts}::int))
      from unnest(${send.map(({ caseId }) => caseId)}::uuid[], ${send.map(({ id }) => id)}::uuid[]) as m(matter_id, id)))
  `.execute(trx)
  const rows = send.flatMap(({ caseId, id, with: others }) => [
    { caseId, id, toldIn: null },
    ...others.map((other) => ({ ...other, toldIn: id })),
  ])
  await sql`
    update message m set queued_at = ${now}, told_in = r.told_in
    from unnest(${rows.map(({ caseId }) => caseId)}::uuid[], ${rows.map(({ id }) => id)}::uuid[],
      ${rows.map(({ toldIn }) => toldIn)}::uuid[]) as r(matter_id, id, told_in)
    where m.matter_id = r.matter_id and m.id = r.id
  `.execute(trx)
}

async function holdBack(trx: Write, hold: Spaced['hold']): Promise<void> {
  if (hold.length === 0) return
  await sql`
    update message m set not_before = r.until
    from unnest(${hold.map(({ caseId }) => caseId)}::uuid[], ${hold.map(({ id }) => id)}::uuid[],
      ${hold.map(({ until }) => until)}::timestamptz[]) as r(matter_id, id, until)
    where m.matter_id = r.matter_id and m.id = r.id
  `.execute(trx)
}

async function remember(trx: Write, told: Spaced['told'], now: Instant): Promise<void> {
  const of = (kind: Spacing['kind']): readonly string[] =>
    told.filter((one) => one.kind === kind).map((one) => one.of)
  const [addresses, people] = [of('address'), of('person')]
  if (addresses.length > 0)
    await sql`update address_receipt set receipt_at = ${now} where address = any(${addresses}::text[])`.execute(
      trx,
    )
  const counting = told.flatMap((one) => (one.kind === 'address' && one.counts === true ? [one.of] : []))
  if (counting.length > 0) {
    const isOfThisDay = sql`coalesce(counted_from > ${addMilliseconds(now, -countedFor)}, false)`
    await sql`
      update address_receipt set counted = case when ${isOfThisDay} then counted + 1 else 1 end,
        counted_from = case when ${isOfThisDay} then counted_from else ${now} end
      where address = any(${counting}::text[])
    `.execute(trx)
  }
  if (people.length > 0) {
    await trx.updateTable('gathered_mail').set({ mailed_at: now }).where('person_id', 'in', people).execute()
  }
}
