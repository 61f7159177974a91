import { isTooOldToAsk } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import type { CallFault } from '../shapes/calls.ts'
import { alone, holdIn } from './hold.ts'
import { type CallRecord, type HeardCall, type Recording, recordOf } from './record-of.ts'

export interface CallsNoted {
  readonly taken: number
  readonly known: number
  /** Of those that were taken or known: those that name somebody by an address that nobody here has. */
  readonly peopleUnknown: number
  readonly passedOver: number
  /** Of those that were taken: those whose contact was there already. */
  readonly written: number
  /** Of those that were taken: those that are so long ago that they are counted, and nobody's duty. */
  readonly old: number
  readonly refused: readonly { readonly place: number; readonly code: CallFault }[]
}

type Noting = Pick<AppContext, 'db' | 'clock' | 'newId' | 'directory'>

/**
 * Keeps calls that an exchange tells of, and holds them against contacts at once. Told again, a call is the same one.
 * @param heard a few hundred at most
 */
export const noteCalls = async (app: Noting, heard: readonly HeardCall[]): Promise<CallsNoted> => {
  const snapshot = await app.directory.current()
  const now = app.clock.now()
  const reading = { snapshot, now, ...(await linesOf(app.db)) }
  const read = heard.map((call) => recordOf(call, reading))
  const records = read.flatMap((one) => (one.kind === 'record' ? [one.record] : []))
  const rows = records.map((record) => rowOf(app, record))
  const { taken, written, old } = await app.db.transaction().execute(async (trx) => {
    if (rows.length === 0) return { taken: 0, written: 0, old: 0 }
    await alone(trx)
    const inserted = await trx
      .insertInto('call_record')
      .values(rows)
      .onConflict((conflict) => conflict.column('digest').doNothing())
      .returning('id')
      .execute()
    const ids = inserted.map(({ id }) => id)
    const found = await holdIn(trx, now, ids)
    const tooOld = rows.filter((row) => isTooOldToAsk({ startedAt: row.started_at }, now)).map(({ id }) => id)
    const aged = await sql<{ id: string }>`
      update call_record set state = 'old', number = null, settled_at = ${now}::timestamptz
      where id = any(${ids}::uuid[]) and id = any(${tooOld}::uuid[]) and state = 'open' returning id`.execute(
      trx,
    )
    return { taken: ids.length, written: found, old: aged.rows.length }
  })
  return {
    taken,
    written,
    old,
    known: records.length - taken,
    peopleUnknown: read.filter((one) => one.kind === 'record' && one.personUnknown).length,
    passedOver: read.filter(({ kind }) => kind === 'passedOver').length,
    refused: read.flatMap((one, place) => (one.kind === 'refused' ? [{ place, code: one.why }] : [])),
  }
}

/** What is set of our lines: the doors for which they stand, and whose own they are. */
const linesOf = async (db: Kysely<Tables>): Promise<Pick<Recording, 'doorOf' | 'directLineOf'>> => {
  const [lines, direct] = await Promise.all([
    db.selectFrom('phone_line').select(['number', 'door']).execute(),
    db.selectFrom('direct_line').select(['number', 'person_id']).execute(),
  ])
  const doors = new Map(lines.map(({ number, door }) => [number, door]))
  // A number that two share is nobody's own.
  const shared = new Set(direct.map(({ number }) => number).filter((one, at, all) => all.indexOf(one) < at))
  const people = new Map(
    direct.flatMap(({ number, person_id: person }) =>
      shared.has(number) ? [] : [[number, person] as const],
    ),
  )
  return { doorOf: (line) => doors.get(line) ?? null, directLineOf: (line) => people.get(line) ?? null }
}

const rowOf = ({ newId, clock }: Noting, record: CallRecord) => ({
  id: newId(),
  digest: record.digest,
  line: record.line,
  door: record.door,
  team: record.team,
  number: record.number,
  person_id: record.person,
  started_at: record.startedAt,
  seconds: record.seconds,
  listed_at: record.listedAt,
  due_at: record.dueAt,
  rises_at: record.dueAt,
  risen: 0,
  state: 'open' as const,
  looked_at: clock.now(),
})
