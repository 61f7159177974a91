import type { CaseId } from '@buckstop/domain'
import type { Kysely, Transaction } from 'kysely'
import { execute, prepared } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { movedByEvents } from '../ledger/moved-contacts.ts'
import type { ToldCase } from '../ledger/read-models.ts'
import type { Difference } from '../verify/difference.ts'
import { Refolding, type StoredEvent } from '../verify/refold.ts'
import { writeMoved } from './write-moved.ts'
import { writeAnew } from './write-anew.ts'
import { writeUnparted } from './write-known-by.ts'

/** Cases, and about so many events of them, in one transaction: nobody waits long for any of them. */
const mostCases = 100
const mostEvents = 1_000

const nextCases = prepared(
  'cases to rebuild',
  `select case_id, version from case_head where case_id > $1 order by case_id limit $2`,
)

/** The next cases in the order of their ids; one at least while there is one, however long its story is. */
export const nextBatch = async (
  db: Kysely<Tables>,
  after: CaseId,
  most = mostCases,
): Promise<readonly CaseId[]> => {
  const rows = await execute<{ case_id: CaseId; version: number }>(db, nextCases, [after, most])
  let events = 0
  const fits = rows.findIndex(({ version }) => {
    events += version
    return events > mostEvents
  })
  return rows.slice(0, fits === -1 ? rows.length : Math.max(1, fits)).map((row) => row.case_id)
}

export interface Rebuilt {
  readonly last: CaseId
  readonly cases: number
  readonly events: number
  readonly differences: readonly Difference[]
  readonly failures: readonly Difference[]
}

const mostTries = 3

/**
 * Rebuilds some cases together; where that keeps failing, each by itself, so that only the one that fails stays as it
 * is.
 */
export const rebuildBatch = async (
  db: Kysely<Tables>,
  caseIds: readonly CaseId[],
  dryRun: boolean,
): Promise<Rebuilt> => {
  const last = caseIds.at(-1) ?? ''
  for (let tries = 1; ; tries += 1) {
    try {
      return { ...(await within(db, dryRun, async (trx) => await rebuildIn(trx, caseIds))), last }
    } catch (thrown) {
      if (tries < mostTries) continue
      if (caseIds.length === 1) return failed(last, thrown)
      const parts: Rebuilt[] = []
      for (const caseId of caseIds) parts.push(await rebuildBatch(db, [caseId], dryRun))
      return parts.reduce(join)
    }
  }
}

const failed = (caseId: CaseId, thrown: unknown): Rebuilt => {
  const why = thrown instanceof Error ? thrown.message : 'unknown'
  const failure: Difference = { kind: 'head', caseId, what: `can't be written anew: ${why}` }
  return { last: caseId, cases: 1, events: 0, differences: [], failures: [failure] }
}

const join = (a: Rebuilt, b: Rebuilt): Rebuilt => ({
  last: b.last,
  cases: a.cases + b.cases,
  events: a.events + b.events,
  differences: [...a.differences, ...b.differences],
  failures: [...a.failures, ...b.failures],
})

/** In a transaction that is committed, or undone where nothing is to change. */
const within = async <T>(
  db: Kysely<Tables>,
  dryRun: boolean,
  work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> => {
  const trx = await db.startTransaction().execute()
  try {
    const result = await work(trx)
    await (dryRun ? trx.rollback() : trx.commit()).execute()
    return result
  } catch (thrown) {
    if (!trx.isCommitted && !trx.isRolledBack) await trx.rollback().execute()
    throw thrown
  }
}

const lockHeads = prepared(
  'heads to rebuild',
  `select h.case_id from case_head h where h.case_id = any($1::uuid[]) order by h.case_id for update of h`,
)

const eventsOf = prepared(
  'events to rebuild',
  `select case_id, number, type, at, true as at_is_exact, actor, payload, shape_version, hash, null as binds
   from case_event where case_id = any($1::uuid[]) order by case_id, number`,
)

const rebuildIn = async (
  trx: Transaction<Tables>,
  wanted: readonly CaseId[],
): Promise<Omit<Rebuilt, 'last'>> => {
  const heads = await execute<{ case_id: CaseId }>(trx, lockHeads, [wanted])
  const caseIds = heads.map((head) => head.case_id)
  const events = Map.groupBy(await execute<StoredEvent>(trx, eventsOf, [caseIds]), (event) => event.case_id)
  const failures: Difference[] = []
  const told: ToldCase[] = []
  let count = 0
  for (const caseId of caseIds) {
    const ofCase = events.get(caseId) ?? []
    count += ofCase.length
    const one = tellAgain(caseId, ofCase, (failure) => failures.push(failure))
    if (one !== null) told.push(one)
  }
  const differences = [
    ...(await writeAnew(trx, told)),
    ...(await writeMoved(trx, caseIds, movedByEvents)),
    ...(await writeUnparted(
      trx,
      told.map(({ caseId }) => caseId),
    )),
  ]
  return { cases: caseIds.length, events: count, differences, failures }
}

const tellAgain = (
  caseId: CaseId,
  events: readonly StoredEvent[],
  onFailure: (failure: Difference) => void,
): ToldCase | null => {
  let why = 'it has no opening'
  const refolding = new Refolding(caseId, ({ what }) => (why = what), 'trusted')
  for (const event of events) refolding.add(event)
  const told = refolding.end()
  if (told !== null && told.position.state.kind !== 'unopened') return told
  onFailure({ kind: 'chain', caseId, what: `can't be told again: ${why}` })
  return null
}
