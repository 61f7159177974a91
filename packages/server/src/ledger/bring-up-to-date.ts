import { type CaseId, stateVersion } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { execute, type Statement } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { lockCases } from './lock.ts'
import { transact } from './transact.ts'

/** Cases in one transaction: enough to be quick, few enough that nobody waits long for one of them. */
const casesAtOnce = 50

/** Along the primary key, since nothing else is to be paid for by every case that is written. */
const nextOfEarlier: Statement = {
  text: `select case_id from case_head where state_version <> $1 and ($2::uuid is null or case_id > $2::uuid)
    order by case_id limit ${casesAtOnce}`,
}

/** How many cases another version folded; looks at none where every case is known to be of this one. */
export const casesOfEarlierVersions = async (db: Kysely<Tables>): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from case_head, folded_by
    where folded_by.state_version <> ${stateVersion} and case_head.state_version <> ${stateVersion}
  `.execute(db)
  return rows[0]?.count ?? 0
}

/**
 * Folds again what another version folded, case by case, so that their deadlines and duties are those of this one
 * without anybody using them. May be broken off at any time, and run in several processes.
 * @returns how many cases were brought up to date, and how many could not be
 */
export const bringUpToDate = async (
  app: Pick<AppContext, 'db' | 'log' | 'announce'>,
  ending?: AbortSignal,
): Promise<{ readonly renewed: number; readonly failed: number }> => {
  const { db } = app
  const known = await db.selectFrom('folded_by').select('state_version').executeTakeFirst()
  if (known?.state_version === stateVersion) return { renewed: 0, failed: 0 }
  let renewed = 0
  let failed = 0
  let after: CaseId | null = null
  for (;;) {
    if (ending?.aborted === true) break
    const rows: readonly { readonly case_id: CaseId }[] = await execute(db, nextOfEarlier, [
      stateVersion,
      after,
    ])
    const last = rows.at(-1)
    if (last === undefined) {
      if (failed === 0) await db.updateTable('folded_by').set({ state_version: stateVersion }).execute()
      break
    }
    const done = await renewAll(
      app,
      rows.map((row) => row.case_id),
    )
    renewed += done
    failed += rows.length - done
    after = last.case_id
  }
  return { renewed, failed }
}

/** Together; where one of them fails, each by itself, so that it alone stays as it is. */
const renewAll = async (
  app: Pick<AppContext, 'db' | 'log' | 'announce'>,
  caseIds: readonly CaseId[],
): Promise<number> => {
  try {
    await transact(app, async (trx) => await lockCases(trx, caseIds))
    return caseIds.length
  } catch (thrown) {
    if (caseIds.length > 1) {
      let done = 0
      for (const caseId of caseIds) done += await renewAll(app, [caseId])
      return done
    }
    const why = thrown instanceof Error ? thrown.name : 'unknown'
    app.log.error({ caseId: caseIds[0], why }, 'a case could not be folded by this version')
    return 0
  }
}
