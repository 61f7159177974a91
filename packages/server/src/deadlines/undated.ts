import { type MatterId, type PersonId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { execute, type Statement } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { lockMatters } from '../ledger/lock.ts'
import { batchSize } from '../ledger/replace-owners.ts'
import { joinRows } from '../ledger/rows.ts'
import { decideOn } from '../ledger/run-command.ts'
import { writeRows } from '../ledger/statement.ts'
import { transact } from '../ledger/transact.ts'

/** Reads an index that holds such cases alone, so that a look costs nothing once every case has its date. */
const undated: Statement = {
  text: `select matter_id from matter_head
    where next_due is null and (status = 'open' or state ->> 'sample' = 'awaited') and ($1::uuid is null or matter_id > $1::uuid)
    order by matter_id limit $2`,
}

/** A page of the open cases, and of samples, that have no date, in order of their ids from the given one on. */
export const nextUndated = async (
  db: Kysely<Tables>,
  after: MatterId | null,
): Promise<readonly { readonly matter_id: MatterId }[]> => await execute(db, undated, [after, batchSize])

/**
 * Gives a date to each case that was written when cases could be without one: a few of each owner a day, so that nobody
 * has all of them at once. Nobody is told of it.
 * @returns the cases that changed
 */
export const sweepUndated = async (app: AppContext): Promise<readonly MatterId[]> => {
  const given = new Map<PersonId, number>()
  const changed: MatterId[] = []
  for (let after: MatterId | null = null; ;) {
    const rows: Awaited<ReturnType<typeof nextUndated>> = await nextUndated(app.db, after)
    const last = rows.at(-1)
    if (last === undefined) return changed
    after = last.matter_id
    changed.push(
      ...(await giveDates(
        app,
        rows.map((row) => row.matter_id),
        given,
      )),
    )
  }
}

const giveDates = async (
  app: AppContext,
  matters: readonly MatterId[],
  given: Map<PersonId, number>,
): Promise<readonly MatterId[]> =>
  await transact(app, async (trx) => {
    const held = await lockMatters(trx, matters)
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
      return [{ matterId: one.matterId, rows: decided.appended.rows }]
    })
    await writeRows(trx, joinRows(dated.map(({ rows }) => rows)))
    return dated.map(({ matterId }) => matterId)
  })
