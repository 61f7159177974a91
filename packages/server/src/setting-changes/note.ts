import type { Instant } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { differences } from './differences.ts'
import { pictureOf } from './picture.ts'
import type { ChangedBy, Difference } from './setting.ts'

type Noting = Pick<AppContext, 'clock' | 'newId'>

/** Writes down what somebody changed, in the transaction in which they did. */
export const note = async (
  trx: Transaction<Tables>,
  { clock, newId }: Noting,
  by: ChangedBy,
  changed: readonly Difference[],
): Promise<void> => {
  if (changed.length === 0) return
  const at: Instant = clock.now()
  const rows = changed.map((row) => ({ id: newId(), ...row }))
  await sql`
    insert into setting_change (id, at, person_id, how, kind, subject, named, before, after)
    select id, ${at}::timestamptz, ${by.person}::uuid, ${by.how}, kind, subject, named, before, after
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (id uuid, kind text, subject text, named text, before jsonb, after jsonb)
  `.execute(trx)
}

/**
 * Makes a change of what the company is set to, and writes down whatever differs after it: nothing that is changed can
 * be forgotten, and what changes nothing leaves no line. The directory has to be locked.
 */
export const noting = async <T>(
  trx: Transaction<Tables>,
  app: Noting,
  by: ChangedBy,
  write: () => Promise<T>,
): Promise<T> => {
  const now = app.clock.now()
  const before = await pictureOf(trx, now)
  const result = await write()
  await note(trx, app, by, differences(before, await pictureOf(trx, now)))
  return result
}
