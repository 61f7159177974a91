import { addMilliseconds, days, type Instant } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { LeftPage } from '../shapes/not-through.ts'

/** What a page says of whoever began to write on it. */
export interface Left {
  /** Drawn by the page for this once. */
  readonly view: string
  readonly page: LeftPage
  /** How long they had been there. */
  readonly seconds: number
}

/** Kept so long: a quarter can be held against the one before. */
const keptDays = 190
/** In a day: anybody can say that they left, and past that more of it says nothing. */
export const mostInOneDay = 5_000

/** They left, and nothing of it was sent. Said again, it is the same. */
export const noteLeft = async (
  db: Kysely<Tables>,
  { view, page, seconds }: Left,
  now: Instant,
): Promise<void> => {
  await sql`
    insert into left_unsent (view, page, left_at, seconds)
    select ${view}::uuid, ${page}, ${now}::timestamptz, ${seconds}::integer
    where (select count(*) from (
      select from left_unsent where left_at > ${addMilliseconds(now, -days(1))}::timestamptz limit ${mostInOneDay}
    ) today) < ${mostInOneDay}
    on conflict (view) do update set left_at = excluded.left_at, seconds = excluded.seconds`.execute(db)
}

/** They came back to that very page. */
export const takeLeftBack = async (db: Kysely<Tables>, view: string): Promise<void> => {
  await db.deleteFrom('left_unsent').where('view', '=', view).execute()
}

export const forgetLeft = async (db: Kysely<Tables>, now: Instant): Promise<void> => {
  const before = addMilliseconds(now, -days(keptDays))
  await sql`delete from left_unsent where left_at < ${before}::timestamptz`.execute(db)
}
