import type { Instant } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** Throws away drafts that nobody went on with since; what is being sent stays. */
export const forgetDrafts = async (db: Kysely<Tables>, before: Instant): Promise<void> => {
  await db
    .deleteFrom('draft')
    .where('updated_at', '<', new Date(before))
    .where('send_at', 'is', null)
    .execute()
}
