import type { PersonId } from '@buckstop/domain'
import type { Kysely, Selectable } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import type { TroubleTable } from '../db/trouble-tables.ts'
import type { TroubleKind } from '../shapes/troubles.ts'

export type Trouble = Selectable<TroubleTable>

/** More can't be told apart on one page. */
const most = 200

/** What does not work, the longest first. @param owner only what this person looks after; null for all */
export const openTroubles = async (db: Kysely<Tables>, owner: PersonId | null): Promise<readonly Trouble[]> =>
  await db
    .selectFrom('trouble')
    .selectAll()
    .where('ended_at', 'is', null)
    .$if(owner !== null, (query) => query.where('owner_id', '=', owner ?? ''))
    .orderBy('since')
    .orderBy('id')
    .limit(most)
    .execute()

/** Whether mail comes and goes, as far as anybody noticed; what could not be read is another matter. */
export const doesMailWork = async (db: Kysely<Tables>): Promise<boolean> => {
  const row = await db
    .selectFrom('trouble')
    .select('id')
    .where('ended_at', 'is', null)
    .where('kind', 'not in', ['unreadable', 'tooMuch', 'flood', 'deadline', 'phone'])
    .limit(1)
    .executeTakeFirst()
  return row === undefined
}

/** Whether it goes on, as whoever has it or an admin asks. */
export const standingOf = async (
  db: Kysely<Tables>,
  id: string,
  { by, administers }: { readonly by: PersonId; readonly administers: boolean },
): Promise<'unknown' | 'over' | TroubleKind> => {
  const row = await db
    .selectFrom('trouble')
    .select(['kind', 'owner_id', 'ended_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined || (row.owner_id !== by && !administers)) return 'unknown'
  return row.ended_at === null ? row.kind : 'over'
}

export type TakingTrouble = { readonly ok: true } | { readonly ok: false; readonly code: 'unknown' | 'over' }

/**
 * Somebody says that they look after it: whoever has it, or an admin, who has it then.
 * @param administers whether it may be another’s
 */
export const takeTrouble = async (
  { db, clock }: Pick<AppContext, 'db' | 'clock'>,
  id: string,
  { by, administers }: { readonly by: PersonId; readonly administers: boolean },
): Promise<TakingTrouble> =>
  await db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('trouble')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined || (row.owner_id !== by && !administers)) return { ok: false, code: 'unknown' }
    if (row.ended_at !== null) return { ok: false, code: 'over' }
    if (row.owner_id === by && row.taken_at !== null) return { ok: true }
    const now = clock.now()
    await trx
      .updateTable('trouble')
      .set({
        taken_at: now,
        ...(row.owner_id === by ? {} : { owner_id: by, owned_since: now, had: [...row.had, by] }),
      })
      .where('id', '=', id)
      .execute()
    return { ok: true }
  })
