import type { Instant, KindName, MatterId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { codeOf, reasonOf } from '../errors/reason.ts'
import type { Appended } from '../ledger/append.ts'
import type { Held } from '../ledger/lock.ts'
import { UnreadableEventError } from '../ledger/read-event.ts'
import { whileOwnersChange } from '../ledger/run-command.ts'
import { joinRows } from '../ledger/rows.ts'
import { writeRows } from '../ledger/statement.ts'
import { claimDue } from './claim.ts'
import { fallDue } from './fall-due.ts'
import { triedAgainAt } from './put-off.ts'
import { sweepOwners } from './sweep-owners.ts'
import { type LedgerTransaction, transact } from '../ledger/transact.ts'

/** What one sweep did. */
export interface Swept {
  /** Matters for which something fell due. */
  readonly matters: readonly MatterId[]
  /** Matters that could not be dealt with, and were put off. */
  readonly putOff: number
}

/** Matters dealt with in one transaction: enough to be quick, few enough that nobody waits long for one of them. */
export const mattersAtOnce = 50

/**
 * Lets what is due fall due to its matter, for up to fifty in one statement. What has waited longest goes first.
 * One that fails is put off, for longer each time, and never holds up the others.
 */
export const sweepOnce = async (app: AppContext): Promise<Swept> => {
  try {
    return await transact(app, async (trx) => {
      const now = app.clock.now()
      return await sweepHeld(trx, app, await claimDue(trx, now, mattersAtOnce), now)
    })
  } catch (thrown) {
    app.log.warn({ code: codeOf(thrown) }, 'what is due could not be written together, going one by one')
    return await sweepOneByOne(app)
  }
}

/**
 * Sweeps owners, and then until nothing is due any more; for whoever has set the clock and wants to see what follows.
 * @returns the matters that changed
 */
export const sweepAll = async (app: AppContext): Promise<readonly MatterId[]> => {
  const all: MatterId[] = [...(await sweepOwners(app))]
  for (;;) {
    const { matters, putOff } = await sweepOnce(app)
    all.push(...matters)
    if (matters.length + putOff === 0) return all
  }
}

const sweepHeld = async (
  trx: LedgerTransaction,
  app: AppContext,
  held: readonly Held[],
  now: Instant,
): Promise<Swept> => {
  const [first] = held
  if (first === undefined) return { matters: [], putOff: 0 }
  const snapshot = await app.directory.at(first.directoryVersion, trx)
  const appended: Appended<KindName>[] = []
  const matters: MatterId[] = []
  const failed: MatterId[] = []
  for (const one of held) {
    try {
      appended.push(fallDue(app, one, snapshot))
      matters.push(one.matterId)
    } catch (thrown) {
      app.log.error({ matterId: one.matterId, why: reasonOf(thrown) }, 'what is due failed and is put off')
      failed.push(one.matterId)
    }
  }
  await writeRows(trx, joinRows(appended.map(({ rows }) => rows)))
  if (failed.length > 0) await putOff(trx, failed, now)
  return { matters, putOff: failed.length }
}

/** Each in a transaction of its own, so that only the one that can't be written is put off. */
const sweepOneByOne = async (app: AppContext): Promise<Swept> => {
  const matters: MatterId[] = []
  let failures = 0
  for (let count = 0; count < mattersAtOnce; count += 1) {
    const claimed: { matterId: MatterId | null } = { matterId: null }
    const now = app.clock.now()
    try {
      const swept = await whileOwnersChange(
        async () =>
          await transact(app, async (trx) => {
            const held = await claimDue(trx, now, 1)
            claimed.matterId = held[0]?.matterId ?? null
            return await sweepHeld(trx, app, held, now)
          }),
      )
      if (claimed.matterId === null) break
      matters.push(...swept.matters)
      failures += swept.putOff
    } catch (thrown) {
      const matterId = claimed.matterId ?? unreadableMatter(thrown)
      if (matterId === null) throw thrown
      app.log.error({ matterId, code: codeOf(thrown) }, 'what is due could not be written and is put off')
      await putOff(app.db, [matterId], now)
      failures += 1
    }
  }
  return { matters, putOff: failures }
}

/** What can't be folded can't even be claimed. */
const unreadableMatter = (thrown: unknown): MatterId | null =>
  thrown instanceof UnreadableEventError ? thrown.matterId : null

const putOff = async (db: Kysely<Tables>, matters: readonly MatterId[], now: Instant): Promise<void> => {
  await sql`
    update deadline set failures = failures + 1, not_before = ${triedAgainAt(now)}
    where matter_id = any(${matters}::uuid[]) and coalesce(not_before, due) <= ${now}::timestamptz
  `.execute(db)
}
