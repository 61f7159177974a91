import { type CaseId, type PersonId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { execute, type Statement } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { lockCases } from '../ledger/lock.ts'
import { batchSize } from '../ledger/replace-owners.ts'
import { joinRows } from '../ledger/rows.ts'
import { decideOn } from '../ledger/run-command.ts'
import { writeRows } from '../ledger/statement.ts'
import { transact } from '../ledger/transact.ts'

/** Reads an index that holds such cases alone, so that a look costs nothing once every case has its date. */
const undated: Statement = {
  text: `select case_id from case_head
    where next_due is null and (status = 'open' or state ->> 'sample' = 'awaited') and ($1::uuid is null or case_id > $1::uuid)
    order by case_id limit $2`,
}

/** A page of the open cases, and of samples, that have no date, in order of their ids from the given one on. */
export const nextUndated = async (
  db: Kysely<Tables>,
  after: CaseId | null,
): Promise<readonly { readonly case_id: CaseId }[]> => await execute(db, undated, [after, batchSize])

/**
 * Gives a date to each case that was written when cases could be without one: a few of each owner a day, so that nobody
 * has all of them at once. Nobody is told of it.
 * @returns the cases that changed
 */
export const sweepUndated = async (app: AppContext): Promise<readonly CaseId[]> => {
  const given = new Map<PersonId, number>()
  const changed: CaseId[] = []
  for (let after: CaseId | null = null; ;) {
    const rows: Awaited<ReturnType<typeof nextUndated>> = await nextUndated(app.db, after)
    const last = rows.at(-1)
    if (last === undefined) return changed
    after = last.case_id
    changed.push(
      ...(await giveDates(
        app,
        rows.map((row) => row.case_id),
        given,
      )),
    )
  }
}

const giveDates = async (
  app: AppContext,
  cases: readonly CaseId[],
  given: Map<PersonId, number>,
): Promise<readonly CaseId[]> =>
  await transact(app, async (trx) => {
    const held = await lockCases(trx, cases)
    const [first] = held
    if (first === undefined) return []
    const snapshot = await app.directory.at(first.directoryVersion, trx)
    const { takeUpsPerDay } = snapshot.terms
    const dated = held.flatMap((one) => {
      const { state } = one.position
      const owner = state.kind === 'unopened' ? '' : state.owner
      const before = given.get(owner) ?? 0
      const command = { type: 'giveDates', ahead: Math.floor(before / takeUpsPerDay) } as const
      const decided = decideOn(app, one, snapshot, {
        steps: [{ actor: { kind: 'clock' }, command }],
        texts: [],
      })
      if (!decided.ok) return []
      given.set(owner, before + 1)
      return [{ caseId: one.caseId, rows: decided.appended.rows }]
    })
    await writeRows(trx, joinRows(dated.map(({ rows }) => rows)))
    return dated.map(({ caseId }) => caseId)
  })
