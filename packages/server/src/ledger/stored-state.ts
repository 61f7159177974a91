import {
  type Case,
  type CaseId,
  fold,
  type LivingCase,
  stateVersion,
  type StoredCaseEvent,
  upcast,
} from '@buckstop/domain'
import type { Kysely } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import { execute, type Statement } from '../db/prepared.ts'
import type { StoredState, Tables } from '../db/tables.ts'

export interface StateRow {
  readonly case_id: CaseId
  readonly state: StoredState
  readonly state_version: number
}

export const isCurrent = ({ state_version: version }: Pick<StateRow, 'state_version'>): boolean =>
  version === stateVersion

/** What was written by the very version that reads it. */
const asWritten = ({ case_id: caseId, state }: StateRow): Case => {
  if (!isState(state)) throw new TypeError(`the state of case ${caseId} is none`)
  return state
}

const kinds: readonly unknown[] = ['unopened', 'open', 'ended'] satisfies readonly Case['kind'][]
const isState = (state: unknown): state is Case =>
  typeof state === 'object' && state !== null && 'kind' in state && kinds.includes(state.kind)

/**
 * The states of these rows, in their order. One that another version folded is folded again from its events, and stays
 * in the database as it is: that is changed by whoever holds the case.
 */
export const statesOf = async (db: Kysely<Tables>, rows: readonly StateRow[]): Promise<readonly Case[]> => {
  const others = rows.filter((row) => !isCurrent(row)).map((row) => row.case_id)
  if (others.length === 0) return rows.map(asWritten)
  const again = await foldAgain(db, others)
  return rows.map((row) => (isCurrent(row) ? asWritten(row) : stateIn(again, row.case_id)))
}

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

const stateIn = (states: ReadonlyMap<CaseId, Case>, caseId: CaseId): Case => {
  const state = states.get(caseId)
  if (state === undefined) throw new Error(`case ${caseId} has no events`)
  return state
}

interface EventRow {
  readonly case_id: CaseId
  readonly at: Date
  readonly payload: StoredCaseEvent
}

/** Not prepared: nobody asks it once the cases are of this version. */
const eventsOf: Statement = {
  text: `select case_id, at, payload from case_event where case_id = any($1::uuid[]) order by case_id, number`,
}

const foldAgain = async (
  db: Kysely<Tables>,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, Case>> => {
  const rows = await execute<EventRow>(db, eventsOf, [[...new Set(caseIds)]])
  return new Map(
    [...Map.groupBy(rows, (row) => row.case_id)].map(([caseId, events]) => [
      caseId,
      fold(
        events.map(({ payload, at: moment }) => {
          const at = instantOf(moment)
          return { event: upcast(payload, at), at }
        }),
      ),
    ]),
  )
}
