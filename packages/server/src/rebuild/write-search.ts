import type { MatterId } from '@buckstop/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { makeTheseFindable } from '../search/due.ts'
import type { Difference } from '../verify/difference.ts'

/** By what cases are found, but for those that are due to be made findable anyway. */
export const writeSearch = async (
  trx: Transaction<Tables>,
  matterIds: readonly MatterId[],
): Promise<readonly Difference[]> => {
  const { changed } = await makeTheseFindable(trx, await settled(trx, matterIds))
  return changed.map((matterId) => ({
    kind: 'search',
    matterId,
    what: 'is found by other words than it holds',
  }))
}

const settled = async (db: Kysely<Tables>, matterIds: readonly MatterId[]): Promise<readonly MatterId[]> => {
  const { rows } = await sql<{ matter_id: MatterId }>`
    select matter_id from matter_head head where matter_id = any(${matterIds}::uuid[]) and kind = 'case'
      and not exists (select from search_due due where due.matter_id = head.matter_id) order by matter_id
  `.execute(db)
  return rows.map((row) => row.matter_id)
}
