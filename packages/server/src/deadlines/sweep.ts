import type { CaseId, Instant } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { codeOf, reasonOf } from '../errors/reason.ts'
import type { Appended } from '../ledger/append.ts'
import type { HeldCase } from '../ledger/lock.ts'
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
  /** Cases for which something fell due. */
  readonly cases: readonly CaseId[]
  /** Cases that could not be dealt with, and were put off. */
  readonly putOff: number
}

/** Cases dealt with in one transaction: enough to be quick, few enough that nobody waits long for one of them. */
export const casesAtOnce = 50

/**
 * Lets what is due fall due to its case, for up to fifty cases in one statement. What has waited longest goes first.
 * A case that fails is put off, for longer each time, and never holds up the others.
 */
export const sweepOnce = async (app: AppContext): Promise<Swept> => {
  try {
    return await transact(app, async (trx) => {
      const now = app.clock.now()
      return await sweepHeld(trx, app, await claimDue(trx, now, casesAtOnce), now)
    })
  } catch (thrown) {
    app.log.warn({ code: codeOf(thrown) }, 'what is due could not be written together, going case by case')
    return await sweepOneByOne(app)
  }
}

/**
 * Sweeps owners, and then until nothing is due any more; for whoever has set the clock and wants to see what follows.
 * @returns the cases that changed
 */
export const sweepAll = async (app: AppContext): Promise<readonly CaseId[]> => {
  const all: CaseId[] = [...(await sweepOwners(app))]
  for (;;) {
    const { cases, putOff } = await sweepOnce(app)
    all.push(...cases)
    if (cases.length + putOff === 0) return all
  }
}

const sweepHeld = async (
  trx: LedgerTransaction,
  app: AppContext,
  held: readonly HeldCase[],
  now: Instant,
): Promise<Swept> => {
  const [first] = held
  if (first === undefined) return { cases: [], putOff: 0 }
  const snapshot = await app.directory.at(first.directoryVersion, trx)
  const appended: Appended[] = []
  const cases: CaseId[] = []
  const failed: CaseId[] = []
  for (const one of held) {
    try {
      appended.push(fallDue(app, one, snapshot))
      cases.push(one.caseId)
    } catch (thrown) {
      app.log.error({ caseId: one.caseId, why: reasonOf(thrown) }, 'what is due failed and is put off')
      failed.push(one.caseId)
    }
  }
  await writeRows(trx, joinRows(appended.map(({ rows }) => rows)))
  if (failed.length > 0) await putOff(trx, failed, now)
  return { cases, putOff: failed.length }
}

/** Each case in a transaction of its own, so that only the one that can't be written is put off. */
const sweepOneByOne = async (app: AppContext): Promise<Swept> => {
  const cases: CaseId[] = []
  let failures = 0
  for (let count = 0; count < casesAtOnce; count += 1) {
    const claimed: { caseId: CaseId | null } = { caseId: null }
    const now = app.clock.now()
    try {
      const swept = await whileOwnersChange(
        async () =>
          await transact(app, async (trx) => {
            const held = await claimDue(trx, now, 1)
            claimed.caseId = held[0]?.caseId ?? null
            return await sweepHeld(trx, app, held, now)
          }),
      )
      if (claimed.caseId === null) break
      cases.push(...swept.cases)
      failures += swept.putOff
    } catch (thrown) {
      const caseId = claimed.caseId ?? unreadableCase(thrown)
      if (caseId === null) throw thrown
      app.log.error({ caseId, code: codeOf(thrown) }, 'what is due could not be written and is put off')
      await putOff(app.db, [caseId], now)
      failures += 1
    }
  }
  return { cases, putOff: failures }
}

/** A case whose events can't be read fails as soon as it is locked. */
const unreadableCase = (thrown: unknown): CaseId | null =>
  thrown instanceof UnreadableEventError ? thrown.caseId : null

const putOff = async (db: Kysely<Tables>, cases: readonly CaseId[], now: Instant): Promise<void> => {
  await sql`
    update deadline set failures = failures + 1, not_before = ${triedAgainAt(now)}
    where case_id = any(${cases}::uuid[]) and coalesce(not_before, due) <= ${now}::timestamptz
  `.execute(db)
}
