import { addMilliseconds, days } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../app-context.ts'

export const schema = 'buckstop_jobs'
export const taskName = 'sendMessage'
/** After the last of them, about three days later, a message has failed. */
export const mostAttempts = 25

const batch = 500
/** What nobody could send for so long is not sent any more: it would tell of what is long past. */
const longestWait = days(3)

/**
 * Turns messages that are committed into jobs, in batches; each exactly once, whichever process sweeps. Returns how
 * many it took.
 */
export async function sweep(app: Pick<AppContext, 'db' | 'clock'>): Promise<number> {
  const now = app.clock.now()
  return await app.db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('message')
      .select(['case_id', 'id', 'created_at'])
      .where('queued_at', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .limit(batch)
      .forUpdate()
      .skipLocked()
      .execute()
    if (rows.length === 0) return 0
    const oldest = new Date(addMilliseconds(now, -longestWait))
    const fresh = rows.filter(({ created_at: created }) => created >= oldest)
    const stale = rows.filter(({ created_at: created }) => created < oldest)
    if (fresh.length > 0)
      await sql`
        select count(*) from ${sql.id(schema)}.add_jobs(array(
          select json_populate_record(null::${sql.id(schema)}.job_spec, json_build_object(
            'identifier', ${taskName}::text, 'payload', json_build_object('caseId', case_id, 'id', id),
            'max_attempts', ${mostAttempts}::int))
          from unnest(${fresh.map((row) => row.case_id)}::uuid[], ${fresh.map(({ id }) => id)}::uuid[]) as m(case_id, id)))
      `.execute(trx)
    await trx
      .updateTable('message')
      .set({ queued_at: now })
      .where((row) =>
        row(
          row.refTuple('case_id', 'id'),
          'in',
          rows.map(({ case_id, id }) => row.tuple(case_id, id)),
        ),
      )
      .execute()
    if (stale.length > 0)
      await trx
        .updateTable('message')
        .set({ failed_at: now, failure: 'nobody could send it for three days' })
        .where((row) =>
          row(
            row.refTuple('case_id', 'id'),
            'in',
            stale.map(({ case_id, id }) => row.tuple(case_id, id)),
          ),
        )
        .execute()
    return rows.length
  })
}
