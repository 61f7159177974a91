import {
  type Case,
  type KindName,
  kindOf,
  type LivingCase,
  type MatterId,
  type MatterState,
} from '@buckstop/domain'
import type { Kysely } from 'kysely'
import { execute, type Statement } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { type EventColumns, readEventOf, UnreadableEventError } from './read-event.ts'

export interface StateRow {
  readonly matter_id: MatterId
  readonly state: unknown
  readonly state_version: number
}

/** A state as it is kept beside the events; null where another version folded it, or where it is not whole. */
const keptState = <Name extends KindName>(
  kind: Name,
  { state, state_version: version }: StateRow,
): MatterState<Name> | null => (version === kindOf(kind).stateVersion ? kindOf(kind).parseState(state) : null)

export interface ReadState<Name extends KindName> {
  readonly state: MatterState<Name>
  /** Folded from the events, since what is kept is not what today's version folds. */
  readonly again: boolean
}

/**
 * The states of these rows, in their order. One that another version folded, or that is not whole, is folded again from
 * its events, and stays in the database as it is: that is changed by whoever holds the matter.
 */
export const readStates = async <Name extends KindName>(
  db: Kysely<Tables>,
  rows: readonly (StateRow & { readonly kind: Name })[],
): Promise<readonly ReadState<Name>[]> => {
  const kept = rows.map((row) => keptState(row.kind, row))
  const others = rows.filter((_, index) => kept[index] === null)
  const again = others.length === 0 ? null : await foldAgain(db, others)
  return rows.map(({ matter_id: matterId }, index) => {
    const state = kept[index] ?? again?.get(matterId)
    if (state === undefined) throw new Error(`matter ${matterId} has no events`)
    return { state, again: again?.has(matterId) ?? false }
  })
}

/** The states of cases. */
export const statesOf = async (db: Kysely<Tables>, rows: readonly StateRow[]): Promise<readonly Case[]> =>
  (
    await readStates(
      db,
      rows.map((row) => ({ ...row, kind: 'case' as const })),
    )
  ).map(({ state }) => state)

/** The same of cases that were opened, with the rest of their rows. */
export const withStates = async <Row extends StateRow>(
  db: Kysely<Tables>,
  rows: readonly Row[],
): Promise<readonly (Omit<Row, 'state'> & { readonly state: LivingCase })[]> => {
  const states = await statesOf(db, rows)
  return rows.map((row, index) => {
    const state = states[index]
    if (state === undefined || state.kind === 'unopened')
      throw new Error(`case ${row.matter_id} was never opened`)
    return { ...row, state }
  })
}

interface EventRow extends EventColumns {
  readonly matter_id: MatterId
}

/** Not prepared: nobody asks it once the matters are of this version. */
const eventsOf: Statement = {
  text: `select matter_id, at, payload, shape_version from matter_event where matter_id = any($1::uuid[])
    order by matter_id, number`,
}

const foldAgain = async <Name extends KindName>(
  db: Kysely<Tables>,
  matters: readonly { readonly matter_id: MatterId; readonly kind: Name }[],
): Promise<ReadonlyMap<MatterId, MatterState<Name>>> => {
  const kinds = new Map(matters.map(({ matter_id: id, kind }) => [id, kind]))
  const rows = await execute<EventRow>(db, eventsOf, [[...kinds.keys()]])
  const events = Map.groupBy(rows, (row) => row.matter_id)
  return new Map(
    [...kinds].flatMap(([id, kind]) => {
      const ofMatter = events.get(id)
      return ofMatter === undefined ? [] : [[id, foldOne(kind, id, ofMatter)] as const]
    }),
  )
}

/** @throws UnreadableEventError, which names the matter, so that it alone is set aside among others */
const foldOne = <Name extends KindName>(
  name: Name,
  matterId: MatterId,
  events: readonly EventRow[],
): MatterState<Name> => {
  const kind = kindOf(name)
  try {
    let state: MatterState<Name> = kind.initial
    for (const row of events) {
      const { event, at } = readEventOf(name, row)
      state = kind.evolve(state, event, at)
    }
    return state
  } catch (thrown) {
    throw thrown instanceof UnreadableEventError ? new UnreadableEventError(thrown.code, matterId) : thrown
  }
}
