import { kindNames, kindOf, type MatterId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { version } from '../config/version.ts'
import type { Tables } from '../db/tables.ts'
import { writeFoldedBy } from '../ledger/folded-by.ts'
import { readModels } from '../ledger/read-models.ts'
import type { Difference } from '../verify/difference.ts'
import { nextBatch, rebuildBatch, type Rebuilt } from './batch.ts'
import { writeParted } from './write-known-by.ts'

export interface RebuildOptions {
  /** Changes nothing, and tells what would be written. */
  readonly dryRun?: boolean
  /** Begins with the first matter, whatever was done before it broke off. */
  readonly fromStart?: boolean
  /** Matters in one transaction, at most; default 100. */
  readonly mattersAtOnce?: number
  /** Told of each row that was not as its events say, and of each matter that can't be told. */
  readonly onDifference?: (difference: Difference) => void
  readonly onProgress?: (progress: Progress) => void
  readonly ending?: AbortSignal
}

export interface Progress {
  readonly matters: number
  readonly events: number
  /** Of all matters, from 0 to 1. */
  readonly share: number
}

export interface RebuildResult {
  readonly matters: number
  readonly events: number
  /** Rows that were not as their events say. */
  readonly changed: number
  /** Matters that are as they were, since their events can't be followed or the rows can't be written. */
  readonly failed: number
  /** Matters that an earlier run, which broke off, had done. */
  readonly before: number
  /** False where it was broken off; started again, it goes on. */
  readonly ended: boolean
}

/** A program of another version may fold other states, so what an earlier run of it did is done again. */
const program = [version, ...kindNames.map((kind) => kindOf(kind).stateVersion)].join(' ')
const beforeAll = '00000000-0000-0000-0000-000000000000'

/** Batches under way at once: while the database reads and writes for one, the other is folded. */
const lanes = 2

/**
 * Writes the states and read models of all matters anew from their events, in small batches, each in a transaction of its
 * own that holds its matters, beside whatever else goes on. What is written meanwhile is right already. May be broken off
 * at any time, even by a kill, and goes on from there when it is started again; several at once do no harm.
 */
export const rebuild = async (db: Kysely<Tables>, options: RebuildOptions = {}): Promise<RebuildResult> => {
  const { dryRun = false, onDifference = () => undefined, onProgress = () => undefined } = options
  const all = await countMatters(db)
  const begun = dryRun
    ? { doneTo: beforeAll, matters: 0, events: 0 }
    : await begin(db, options.fromStart ?? false)
  let { matters, events, doneTo } = begun
  let changed = 0
  let failed = 0
  const say = (difference: Difference): void => {
    changed += 1
    onDifference(difference)
  }
  const under: Promise<Rebuilt>[] = []
  const take = async (): Promise<void> => {
    const done = await under.shift()
    if (done === undefined) return
    done.differences.forEach(say)
    done.failures.forEach(onDifference)
    failed += done.failures.length
    matters += done.matters
    events += done.events
    doneTo = done.last
    if (!dryRun)
      await sql`update rebuild set done_to = ${doneTo}, cases = ${matters}, events = ${events}`.execute(db)
    onProgress({ matters, events, share: all === 0 ? 1 : Math.min(1, matters / all) })
  }
  let next: MatterId | null = doneTo
  try {
    while (next !== null) {
      if (options.ending?.aborted === true) break
      const batch = await nextBatch(db, next, options.mattersAtOnce)
      next = batch.at(-1) ?? null
      if (batch.length > 0) under.push(rebuildBatch(db, batch, dryRun))
      if (under.length >= lanes) await take()
    }
    while (under.length > 0) await take()
  } finally {
    await Promise.allSettled(under)
  }
  const ended = next === null
  if (ended) {
    ;(await strays(db, dryRun)).forEach(say)
    ;(await writeParted(db, dryRun)).forEach(say)
    if (!dryRun) await end(db, failed)
  }
  return { matters, events, changed, failed, before: begun.matters, ended }
}

const countMatters = async (db: Kysely<Tables>): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from matter_head`.execute(db)
  return rows[0]?.count ?? 0
}

interface Begun {
  readonly doneTo: MatterId
  readonly matters: number
  readonly events: number
}

/** Where an earlier run of this very version broke off; the beginning where there is none. */
const begin = async (db: Kysely<Tables>, fromStart: boolean): Promise<Begun> => {
  const { rows } = await sql<{ done_to: MatterId; cases: number; events: string }>`
    insert into rebuild as r (program, done_to, cases, events) values (${program}, ${beforeAll}, 0, 0)
    on conflict (only_one) do update set program = excluded.program,
      done_to = case when r.program = excluded.program and not ${fromStart} then r.done_to else excluded.done_to end,
      cases = case when r.program = excluded.program and not ${fromStart} then r.cases else 0 end,
      events = case when r.program = excluded.program and not ${fromStart} then r.events else 0 end
    returning done_to, cases, events
  `.execute(db)
  const [row] = rows
  return { doneTo: row?.done_to ?? beforeAll, matters: row?.cases ?? 0, events: Number(row?.events ?? 0) }
}

/** Every state is now of this version, but for those that could not be folded. */
const end = async (db: Kysely<Tables>, failed: number): Promise<void> => {
  await sql`delete from rebuild`.execute(db)
  if (failed === 0) await writeFoldedBy(db)
}

/** Rows of matters that are not there. */
const strays = async (db: Kysely<Tables>, dryRun: boolean): Promise<readonly Difference[]> => {
  const found: Difference[] = []
  for (const { name, table, ofHead = 'true' } of readModels) {
    const which = sql`${sql.table(table)} t where not exists (
      select from matter_head h where h.matter_id = t.matter_id and ${sql.raw(ofHead)})`
    const { rows } = await sql<{ matter_id: MatterId }>`
      ${dryRun ? sql`select t.matter_id from ${which}` : sql`delete from ${which} returning t.matter_id`}
    `.execute(db)
    found.push(...rows.map((row) => ({ kind: name, matterId: row.matter_id, what: 'is of no matter' })))
  }
  return found
}
