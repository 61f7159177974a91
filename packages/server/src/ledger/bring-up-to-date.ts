import { type KindName, kindOf, type MatterId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { execute, type Statement } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { kindsOfOtherVersions, writeFoldedBy } from './folded-by.ts'
import { lockMatters } from './lock.ts'
import { transact } from './transact.ts'

/** Matters in one transaction: enough to be quick, few enough that nobody waits long for one of them. */
const mattersAtOnce = 50

/** Reads along the primary key: an index of its own would cost every write. */
const nextOfEarlier: Statement = {
  text: `select matter_id from matter_head
    where kind = $1 and state_version <> $2 and ($3::uuid is null or matter_id > $3::uuid)
    order by matter_id limit ${mattersAtOnce}`,
}

/** How many matters another version folded; looks at none where every one is known to be of this one. */
export const mattersOfEarlierVersions = async (db: Kysely<Tables>): Promise<number> => {
  let count = 0
  for (const kind of await kindsOfOtherVersions(db)) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from matter_head
      where kind = ${kind} and state_version <> ${kindOf(kind).stateVersion}
    `.execute(db)
    count += rows[0]?.count ?? 0
  }
  return count
}

interface BroughtUp {
  readonly renewed: number
  readonly failed: number
}

/**
 * Folds again what another version folded, matter by matter, so that their deadlines and duties are those of this one
 * without anybody using them. May be broken off at any time, and run in several processes.
 * @returns how many matters were brought up to date, and how many could not be
 */
export const bringUpToDate = async (
  app: Pick<AppContext, 'db' | 'log' | 'announce'>,
  ending?: AbortSignal,
): Promise<BroughtUp> => {
  let renewed = 0
  let failed = 0
  for (const kind of await kindsOfOtherVersions(app.db)) {
    const done = await bringKindUpToDate(app, kind, ending)
    renewed += done.renewed
    failed += done.failed
  }
  return { renewed, failed }
}

const bringKindUpToDate = async (
  app: Pick<AppContext, 'db' | 'log' | 'announce'>,
  kind: KindName,
  ending: AbortSignal | undefined,
): Promise<BroughtUp> => {
  let renewed = 0
  let failed = 0
  let after: MatterId | null = null
  for (;;) {
    if (ending?.aborted === true) break
    const rows: readonly { readonly matter_id: MatterId }[] = await execute(app.db, nextOfEarlier, [
      kind,
      kindOf(kind).stateVersion,
      after,
    ])
    const last = rows.at(-1)
    if (last === undefined) {
      if (failed === 0) await writeFoldedBy(app.db, [kind])
      break
    }
    const done = await renewAll(
      app,
      rows.map((row) => row.matter_id),
    )
    renewed += done
    failed += rows.length - done
    after = last.matter_id
  }
  return { renewed, failed }
}

/** Together; where one of them fails, each by itself, so that it alone stays as it is. */
const renewAll = async (
  app: Pick<AppContext, 'db' | 'log' | 'announce'>,
  matterIds: readonly MatterId[],
): Promise<number> => {
  try {
    await transact(app, async (trx) => await lockMatters(trx, matterIds))
    return matterIds.length
  } catch (thrown) {
    if (matterIds.length > 1) {
      let done = 0
      for (const matterId of matterIds) done += await renewAll(app, [matterId])
      return done
    }
    const why = thrown instanceof Error ? thrown.name : 'unknown'
    app.log.error({ matterId: matterIds[0], why }, 'a matter could not be folded by this version')
    return 0
  }
}
