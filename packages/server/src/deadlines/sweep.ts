import type { Instant, KindName, MatterId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { codeOf, reasonOf } from '../errors/reason.ts'
import type { Appended } from '../ledger/append.ts'
import { whileOwnersChange } from '../ledger/run-command.ts'
import { joinRows } from '../ledger/rows.ts'
import { writeRows } from '../ledger/statement.ts'
import { type LedgerTransaction, transact } from '../ledger/transact.ts'
import { type Claimed, claimDue, claimOne, type DueRow, mattersWaiting } from './claim.ts'
import { type FailedDeadline, fallDue } from './fall-due.ts'
import { countActed, countFailed } from './figures.ts'
import { dueOfMatter, isPassing, isWithoutDatabase, putOff, type PutOff } from './put-off.ts'
import { sweepOwners } from './sweep-owners.ts'

/** What one sweep did. */
export interface Swept {
  /** Matters for which something fell due. */
  readonly matters: readonly MatterId[]
  /** Deadlines that failed, and were put off. */
  readonly putOff: number
}

/** Matters dealt with in one transaction: enough to be quick, few enough that nobody waits long for one of them. */
export const mattersAtOnce = 50

// Of one matter by itself, in one sweep: more than it ever has at once.
const mostOfOne = 100

/**
 * Lets what is due fall due to its matter, for up to fifty in one statement. What has waited longest goes first.
 * A deadline that fails is put off, and set aside where it fails again and again; it never holds up the others, nor what
 * else its matter waits for.
 */
export const sweepOnce = async (app: AppContext): Promise<Swept> => {
  const now = app.clock.now()
  try {
    const done = await transact(
      app,
      async (trx) => await sweepClaimed(trx, app, await claimDue(trx, now, mattersAtOnce), { now }),
    )
    return tell(app, done)
  } catch (thrown) {
    // Without a connection nothing is anybody's fault: it is tried again as a whole.
    if (isWithoutDatabase(thrown)) throw thrown
    app.log.warn({ code: codeOf(thrown) }, 'what is due could not be written together, going one by one')
    return await sweepOneByOne(app, now)
  }
}

/**
 * Sweeps owners, and then until nothing is due any more; for whoever has set the clock and wants to see what follows.
 * @returns the matters that changed
 */
export const sweepAll = async (app: AppContext): Promise<readonly MatterId[]> => {
  const all: MatterId[] = [...(await sweepOwners(app))]
  for (;;) {
    const { matters, putOff: failures } = await sweepOnce(app)
    all.push(...matters)
    if (matters.length + failures === 0) return all
  }
}

/** What one transaction did; told of once it is committed. */
interface Done {
  readonly matters: readonly MatterId[]
  readonly acted: readonly DueRow[]
  readonly failed: readonly FailedDeadline[]
  readonly setAside: number
}

const tell = (app: AppContext, { matters, acted, failed, setAside }: Done): Swept => {
  const stored = Date.parse(app.clock.now())
  for (const { due } of acted) countActed(stored - Date.parse(due))
  countFailed(failed.length, setAside)
  return { matters, putOff: failed.length }
}

const sweepClaimed = async (
  trx: LedgerTransaction,
  app: AppContext,
  claimed: readonly Claimed[],
  { now, ...falling }: { readonly now: Instant; readonly most?: number; readonly onActing?: Acting },
): Promise<Done> => {
  const [first] = claimed
  if (first === undefined) return { matters: [], acted: [], failed: [], setAside: 0 }
  const snapshot = await app.directory.at(first.held.directoryVersion, trx)
  const appended: Appended<KindName>[] = []
  const acted: DueRow[] = []
  const failed: FailedDeadline[] = []
  for (const one of claimed) {
    const fallen = fallDue(app, one, snapshot, { now, ...falling })
    falling.onActing?.(fallen.acted)
    if (fallen.appended !== null) appended.push(fallen.appended)
    acted.push(...fallen.acted)
    failed.push(...fallen.failed)
  }
  await writeRows(trx, joinRows(appended.map(({ rows }) => rows)))
  const setAside = await leave(trx, app, failed, now)
  return { matters: appended.flatMap(({ recorded }) => recorded[0]?.matterId ?? []), acted, failed, setAside }
}

type Acting = (which: readonly DueRow[]) => void

/** Deadline after deadline, each in a transaction of its own, so that only the one that can't be written is put off. */
const sweepOneByOne = async (app: AppContext, now: Instant): Promise<Swept> => {
  const matters: MatterId[] = []
  let failures = 0
  for (const matterId of await mattersWaiting(app, now, mattersAtOnce)) {
    for (let count = 0; count < mostOfOne; count += 1) {
      const swept = await sweepFirstOf(app, matterId, now)
      matters.push(...swept.matters)
      failures += swept.putOff
      if (swept.matters.length + swept.putOff === 0) break
    }
  }
  return { matters: [...new Set(matters)], putOff: failures }
}

const sweepFirstOf = async (app: AppContext, matterId: MatterId, now: Instant): Promise<Swept> => {
  let acting: readonly DueRow[] = []
  try {
    const done = await whileOwnersChange(
      async () =>
        await transact(app, async (trx) => {
          acting = []
          const claimed = await claimOne(trx, now, matterId)
          return await sweepClaimed(trx, app, claimed === null ? [] : [claimed], {
            now,
            most: 1,
            onActing: (which) => {
              acting = which
            },
          })
        }),
    )
    return tell(app, done)
  } catch (thrown) {
    if (isWithoutDatabase(thrown)) throw thrown
    const at = acting.length > 0 ? acting : await dueOfMatter(app.db, matterId, now)
    const failed = at.map((one) => ({ ...one, why: reasonOf(thrown), passing: isPassing(thrown) }))
    countFailed(failed.length, await leave(app.db, app, failed, now))
    return { matters: [], putOff: failed.length }
  }
}

/** @returns how many were set aside */
const leave = async (
  db: Kysely<Tables>,
  { log }: Pick<AppContext, 'log'>,
  failed: readonly (Omit<PutOff, 'passing'> & { readonly why: string; readonly passing?: boolean })[],
  now: Instant,
): Promise<number> => {
  if (failed.length === 0) return 0
  for (const { matterId, kind, subject, why } of failed)
    log.error({ matterId, kind, subject, why }, 'what is due failed and is put off')
  const aside = await putOff(
    db,
    failed.map((one) => ({ ...one, passing: one.passing ?? false })),
    now,
  )
  for (const one of aside) log.error(one, 'what is due failed too often and is set aside')
  return aside.length
}
