import {
  type CaseId,
  type Instant,
  type LivingCase,
  type LivingPothole,
  partsOf,
  type StandingEvent,
  throughOf,
} from '@buckstop/domain'
import { sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import { actedColumns, readActedOf } from '../ledger/read-event.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import { potholesOf, type ReadPothole } from './read.ts'

/** When the last of them ended; null where none did. */
export const endOf = (known: readonly ReadPothole[]): Instant | null =>
  known
    .flatMap(({ state }) => (state.kind === 'ended' ? [state.endedAt] : []))
    .toSorted()
    .at(-1) ?? null

export interface Rise {
  readonly event: Extract<StandingEvent, { readonly type: 'caseEscalated' }>
  /** Whose case it was, where several have joined: they alone are told what came of it. */
  readonly of: CaseId
  readonly at: Instant
}

// It rises as often as it has levels and dates; a case with more rises is counted as one with so many.
const mostRises = 100

/** How it rose since then, the first first. Whoever goes for a leader who left is no rise of its own. */
export const risesSince = async (
  trx: LedgerTransaction,
  living: LivingCase,
  since: Instant | null,
): Promise<readonly Rise[]> => {
  const rows = await trx
    .selectFrom('matter_event')
    .select(['matter_id', 'at', ...actedColumns])
    .where('matter_id', 'in', [...partsOf(living)])
    .where('type', '=', 'caseEscalated')
    .$if(since !== null, (query) => query.where('at', '>', new Date(since ?? '')))
    .orderBy('at')
    .orderBy('number')
    .limit(mostRises)
    .execute()
  return rows.flatMap((row) => {
    const { event, actor } = readActedOf('case', row)
    const through = throughOf(actor)
    const of = through !== undefined && partsOf(living).includes(through) ? through : row.matter_id
    return event.type === 'caseEscalated' ? [{ event, of, at: instantOf(row.at) }] : []
  })
}

/** When each of them was last told what came of a pothole. */
const lastTold = async (
  trx: LedgerTransaction,
  living: LivingCase,
): Promise<ReadonlyMap<CaseId, Instant>> => {
  const { rows } = await sql<{ of: CaseId; at: Date }>`
    select payload ->> 'meantFor' as of, max(at) as at from matter_event
    where matter_id = any(${partsOf(living)}::uuid[]) and type = 'potholeAnswered' group by 1
  `.execute(trx)
  return new Map(rows.map(({ of, at }) => [of, instantOf(at)]))
}

/**
 * Whose customers are told what came of it: the case that it was opened for, and each that has joined and rose while it
 * was open, unless it has one of its own that tells them.
 */
export const whoseRose = async (
  trx: LedgerTransaction,
  living: LivingCase,
  { id, caseId, openedAt }: LivingPothole,
): Promise<readonly CaseId[]> => {
  const others = (await potholesOf(trx, partsOf(living))).filter(({ state }) => state.id !== id)
  const theirOwn = new Set(
    others.filter(({ state }) => state.kind === 'open').map(({ state }) => state.caseId),
  )
  const before = others.filter(({ state }) => state.kind === 'ended' && state.endedAt <= openedAt)
  const rises = await risesSince(trx, living, endOf(before))
  const told = await lastTold(trx, living)
  const further = rises.filter(({ of, at }) => !theirOwn.has(of) && at > (told.get(of) ?? ''))
  return [...new Set([caseId, ...further.map(({ of }) => of)])]
}
