import { addMilliseconds, type Instant } from '@buckstop/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { type DraftOf, isDraft, type Typed } from './draft.ts'
import type { Written } from './keep.ts'

/**
 * Sends a draft off: from its time on it is sent, unless its author takes it back before. Nothing is recorded until then.
 * @returns when it is sent; null where it was sent off already
 */
export const sendOff = async (
  trx: Transaction<Tables>,
  { caseId, author, id }: DraftOf,
  { typed, device }: Omit<Written, 'revision'>,
  { sending, now, wait }: { readonly sending: unknown; readonly now: Instant; readonly wait: number },
): Promise<Instant | null> => {
  const at = addMilliseconds(now, wait)
  const { rows } = await sql`
    insert into draft as d (matter_id, id, person_id, typed, device, updated_at, sending, send_at)
    values (${caseId}, ${id}, ${author}, ${JSON.stringify(typed)}::jsonb, ${device}, ${now}::timestamptz,
      ${JSON.stringify(sending)}::jsonb, ${at}::timestamptz)
    on conflict (matter_id, id) do update set revision = d.revision + 1, typed = excluded.typed, device = excluded.device,
      updated_at = excluded.updated_at, sending = excluded.sending, send_at = excluded.send_at, failed_at = null, refusal = null
    where d.person_id = excluded.person_id and d.send_at is null
    returning id`.execute(trx)
  return rows.length === 0 ? null : at
}

/** What was typed, which is a draft again. */
export interface TakenBack {
  readonly typed: Typed
  readonly revision: number
}

/**
 * Takes back what was sent off. Whoever sends it at this moment holds its row: this waits for them, and is then too late.
 * @returns null where it is not there to be taken back any more
 */
export const takeBack = async (db: Kysely<Tables>, of: DraftOf, now: Instant): Promise<TakenBack | null> => {
  const { rows } = await sql<TakenBack>`
    update draft set sending = null, send_at = null, updated_at = ${now}::timestamptz, revision = revision + 1
    where ${isDraft(of)} and send_at is not null returning typed, revision`.execute(db)
  return rows[0] ?? null
}
