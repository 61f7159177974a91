import type { CaseId } from '@buckstop/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { writeOpenings } from '../ledger/openings.ts'
import type { Difference } from '../verify/difference.ts'

/** By which words cases are known, where nothing was taken out of them or into them. */
export const writeUnparted = async (
  trx: Transaction<Tables>,
  caseIds: readonly CaseId[],
): Promise<readonly Difference[]> => {
  const { rows } = await sql<{ case_id: CaseId }>`
    select u.case_id from unnest(${caseIds}::uuid[]) u (case_id)
    where not exists (select from case_contact_moved m where m.case_id = u.case_id)
      and not exists (select from case_contact_moved m where m.stands_in = u.case_id)
  `.execute(trx)
  return await write(
    trx,
    rows.map((row) => row.case_id),
  )
}

const casesAtOnce = 100

/**
 * The same for cases out of which contacts were taken, which has to come last: it depends on where other cases went. In
 * small transactions, each holding its cases.
 */
export const writeParted = async (db: Kysely<Tables>, dryRun: boolean): Promise<readonly Difference[]> => {
  const found: Difference[] = []
  let after: CaseId | null = null
  for (;;) {
    const trx = await db.startTransaction().execute()
    try {
      const caseIds = await nextParted(trx, after)
      found.push(...(await write(trx, caseIds)))
      await (dryRun ? trx.rollback() : trx.commit()).execute()
      after = caseIds.at(-1) ?? null
      if (after === null) return found
    } catch (thrown) {
      if (!trx.isCommitted && !trx.isRolledBack) await trx.rollback().execute()
      throw thrown
    }
  }
}

const nextParted = async (trx: Transaction<Tables>, after: CaseId | null): Promise<readonly CaseId[]> => {
  const { rows } = await sql<{ case_id: CaseId }>`
    select h.case_id from case_head h where h.case_id in (
      select p.case_id from (
        select m.case_id from case_contact_moved m union select m.stands_in from case_contact_moved m
      ) p where ${after}::uuid is null or p.case_id > ${after}::uuid
      order by p.case_id limit ${casesAtOnce})
    order by h.case_id for update of h
  `.execute(trx)
  return rows.map((row) => row.case_id)
}

const write = async (trx: Transaction<Tables>, caseIds: readonly CaseId[]): Promise<readonly Difference[]> =>
  (await writeOpenings(trx, caseIds)).map((caseId) => ({
    kind: 'head',
    caseId,
    what: 'is known by other words than its events say',
  }))
