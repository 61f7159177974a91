import { type Case, type CaseId, fold, type LivingCase, parseState, stateVersion } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import { execute, type Statement } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { type EventColumns, readEvent, UnreadableEventError } from './read-event.ts'

export interface StateRow {
  readonly case_id: CaseId
  readonly state: unknown
  readonly state_version: number
}

/** A state as it is kept beside the events; null where another version folded it, or where it is not whole. */
const keptState = ({ state, state_version: version }: Omit<StateRow, 'case_id'>): Case | null =>
  version === stateVersion ? parseState(state) : null

export interface ReadState {
  readonly state: Case
  /** Folded from the events, since what is kept is not what today's version folds. */
  readonly again: boolean
}

/**
 * The states of these rows, in their order. One that another version folded, or that is not whole, is folded again from
 * its events, and stays in the database as it is: that is changed by whoever holds the case.
 */
export const readStates = async (
  db: Kysely<Tables>,
  rows: readonly StateRow[],
): Promise<readonly ReadState[]> => {
  const kept = rows.map(keptState)
  const others = rows.filter((_, index) => kept[index] === null).map((row) => row.case_id)
  const again = others.length === 0 ? null : await foldAgain(db, others)
  return rows.map(({ case_id: caseId }, index) => {
    const state = kept[index] ?? again?.get(caseId)
    if (state === undefined) throw new Error(`case ${caseId} has no events`)
    return { state, again: again?.has(caseId) ?? false }
  })
}

export const statesOf = async (db: Kysely<Tables>, rows: readonly StateRow[]): Promise<readonly Case[]> =>
  (await readStates(db, rows)).map(({ state }) => state)

/** The same of cases that were opened, with the rest of their rows. */
export const withStates = async <Row extends StateRow>(
  db: Kysely<Tables>,
  rows: readonly Row[],
): Promise<readonly (Omit<Row, 'state'> & { readonly state: LivingCase })[]> => {
  const states = await statesOf(db, rows)
  return rows.map((row, index) => {
    const state = states[index]
    if (state === undefined || state.kind === 'unopened')
      throw new Error(`case ${row.case_id} was never opened`)
    return { ...row, state }
  })
}

interface EventRow extends EventColumns {
  readonly case_id: CaseId
}

/** Not prepared: nobody asks it once the cases are of this version. */
const eventsOf: Statement = {
  text: `select case_id, at, payload, shape_version from case_event where case_id = any($1::uuid[])
    order by case_id, number`,
}

const foldAgain = async (
  db: Kysely<Tables>,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, Case>> => {
  const rows = await execute<EventRow>(db, eventsOf, [[...new Set(caseIds)]])
  return new Map(
    [...Map.groupBy(rows, (row) => row.case_id)].map(([caseId, events]) => [
      caseId,
      foldCase(caseId, events),
    ]),
  )
}

/** @throws UnreadableEventError, which names the case, so that it alone is set aside among others */
const foldCase = (caseId: CaseId, events: readonly EventRow[]): Case => {
  try {
    return fold(events.map(readEvent))
  } catch (thrown) {
    throw thrown instanceof UnreadableEventError ? new UnreadableEventError(thrown.code, caseId) : thrown
  }
}
