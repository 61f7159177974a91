import type { FoldedMatter, KindName, MatterId } from '@buckstop/domain'
import type { Kysely, Transaction } from 'kysely'
import { execute, prepared } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { movedByEvents } from '../ledger/moved-contacts.ts'
import type { RefoldedMatter } from '../ledger/read-models.ts'
import type { Difference } from '../verify/difference.ts'
import { Refolding, type StoredEvent } from '../verify/refold.ts'
import { writeMoved } from './write-moved.ts'
import { writeAnew } from './write-anew.ts'
import { writeSearch } from './write-search.ts'
import { writeUnparted } from './write-known-by.ts'

/** Matters, and about so many events of them, in one transaction: nobody waits long for any of them. */
const mostMatters = 100
const mostEvents = 1_000

const nextMatters = prepared(
  'matters to rebuild',
  `select matter_id, version from matter_head where matter_id > $1 order by matter_id limit $2`,
)

/** The next matters in the order of their ids; one at least while there is one, however long its story is. */
export const nextBatch = async (
  db: Kysely<Tables>,
  after: MatterId,
  most = mostMatters,
): Promise<readonly MatterId[]> => {
  const rows = await execute<{ matter_id: MatterId; version: number }>(db, nextMatters, [after, most])
  let events = 0
  const fits = rows.findIndex(({ version }) => {
    events += version
    return events > mostEvents
  })
  return rows.slice(0, fits === -1 ? rows.length : Math.max(1, fits)).map((row) => row.matter_id)
}

export interface Rebuilt {
  readonly last: MatterId
  readonly matters: number
  readonly events: number
  readonly differences: readonly Difference[]
  readonly failures: readonly Difference[]
}

const mostTries = 3

/**
 * Rebuilds some matters together; where that keeps failing, each by itself, so that only the one that fails stays as it
 * is.
 */
export const rebuildBatch = async (
  db: Kysely<Tables>,
  matterIds: readonly MatterId[],
  dryRun: boolean,
): Promise<Rebuilt> => {
  const last = matterIds.at(-1) ?? ''
  for (let tries = 1; ; tries += 1) {
    try {
      return { ...(await within(db, dryRun, async (trx) => await rebuildIn(trx, matterIds))), last }
    } catch (thrown) {
      if (tries < mostTries) continue
      if (matterIds.length === 1) return failed(last, thrown)
      const parts: Rebuilt[] = []
      for (const matterId of matterIds) parts.push(await rebuildBatch(db, [matterId], dryRun))
      return parts.reduce(join)
    }
  }
}

const failed = (matterId: MatterId, thrown: unknown): Rebuilt => {
  const why = thrown instanceof Error ? thrown.message : 'unknown'
  const failure: Difference = { kind: 'head', matterId, what: `can't be written anew: ${why}` }
  return { last: matterId, matters: 1, events: 0, differences: [], failures: [failure] }
}

const join = (a: Rebuilt, b: Rebuilt): Rebuilt => ({
  last: b.last,
  matters: a.matters + b.matters,
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
  `select h.matter_id, h.kind from matter_head h where h.matter_id = any($1::uuid[]) order by h.matter_id for update of h`,
)

const eventsOf = prepared(
  'events to rebuild',
  `select matter_id, '' as kind, number, type, at, true as at_is_exact, actor, payload, shape_version, hash, null as binds
   from matter_event where matter_id = any($1::uuid[]) order by matter_id, number`,
)

const rebuildIn = async (
  trx: Transaction<Tables>,
  wanted: readonly MatterId[],
): Promise<Omit<Rebuilt, 'last'>> => {
  const heads = await execute<{ matter_id: MatterId; kind: KindName }>(trx, lockHeads, [wanted])
  const matterIds = heads.map((head) => head.matter_id)
  const events = Map.groupBy(
    await execute<StoredEvent>(trx, eventsOf, [matterIds]),
    (event) => event.matter_id,
  )
  const failures: Difference[] = []
  const refolded: RefoldedMatter[] = []
  let count = 0
  for (const { matter_id: matterId, kind } of heads) {
    const theirs = events.get(matterId) ?? []
    count += theirs.length
    const one = tellAgain({ kind, matterId }, theirs, (failure) => failures.push(failure))
    if (one !== null) refolded.push(one)
  }
  const differences = [
    ...(await writeAnew(trx, refolded)),
    ...(await writeMoved(trx, matterIds, movedByEvents)),
    ...(await writeUnparted(
      trx,
      refolded.map(({ matterId }) => matterId),
    )),
    ...(await writeSearch(trx, matterIds)),
  ]
  return { matters: matterIds.length, events: count, differences, failures }
}

const tellAgain = (
  { kind, matterId }: Pick<RefoldedMatter, 'kind' | 'matterId'>,
  events: readonly StoredEvent[],
  onFailure: (failure: Difference) => void,
): RefoldedMatter | null => {
  let why = 'it has no opening'
  const refolding = new Refolding({ kind, matterId }, ({ what }) => (why = what), 'trusted')
  for (const event of events) refolding.add(event)
  const refolded = refolding.end()
  const state: FoldedMatter | undefined = refolded?.position.state
  if (refolded !== null && state?.kind !== 'unopened') return refolded
  onFailure({ kind: 'chain', matterId, what: `can't be told again: ${why}` })
  return null
}
