import type { MatterId } from '@buckstop/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { writeOpenings } from '../ledger/openings.ts'
import type { Difference } from '../verify/difference.ts'

/** By which words cases are known, where nothing was taken out of them or into them. */
export const writeUnparted = async (
  trx: Transaction<Tables>,
  matterIds: readonly MatterId[],
): Promise<readonly Difference[]> => {
  const { rows } = await sql<{ matter_id: MatterId }>`
    select u.matter_id from unnest(${matterIds}::uuid[]) u (matter_id)
    where not exists (select from case_contact_moved m where m.matter_id = u.matter_id)
      and not exists (select from case_contact_moved m where m.stands_in = u.matter_id)
  `.execute(trx)
  return await write(
    trx,
    rows.map((row) => row.matter_id),
  )
}

const casesAtOnce = 100

/**
 * The same for cases out of which contacts were taken, which has to come last: it depends on where other cases went. In
 * small transactions, each holding its cases.
 */
export const writeParted = async (db: Kysely<Tables>, dryRun: boolean): Promise<readonly Difference[]> => {
  const found: Difference[] = []
  let after: MatterId | null = null
  for (;;) {
    const trx = await db.startTransaction().execute()
    try {
      const matterIds = await nextParted(trx, after)
      found.push(...(await write(trx, matterIds)))
      await (dryRun ? trx.rollback() : trx.commit()).execute()
      after = matterIds.at(-1) ?? null
      if (after === null) return found
    } catch (thrown) {
      if (!trx.isCommitted && !trx.isRolledBack) await trx.rollback().execute()
      throw thrown
    }
  }
}

const nextParted = async (trx: Transaction<Tables>, after: MatterId | null): Promise<readonly MatterId[]> => {
  const { rows } = await sql<{ matter_id: MatterId }>`
    select h.matter_id from matter_head h where h.matter_id in (
      select p.matter_id from (
        select m.matter_id from case_contact_moved m union select m.stands_in from case_contact_moved m
      ) p where ${after}::uuid is null or p.matter_id > ${after}::uuid
      order by p.matter_id limit ${casesAtOnce})
    order by h.matter_id for update of h
  `.execute(trx)
  return rows.map((row) => row.matter_id)
}

const write = async (
  trx: Transaction<Tables>,
  matterIds: readonly MatterId[],
): Promise<readonly Difference[]> =>
  (await writeOpenings(trx, matterIds)).map((matterId) => ({
    kind: 'head',
    matterId,
    what: 'is known by other words than its events say',
  }))
