import { createHash } from 'node:crypto'
import {
  addMilliseconds,
  type CaseId,
  type ContactId,
  days,
  type Instant,
  type PersonId,
} from '@buckstop/domain'
import { type Kysely, type Selectable, sql, type Transaction, type Updateable } from 'kysely'
import { instantOf } from '../../clock/clock.ts'
import type { PhoneCallTable } from '../../db/phone-tables.ts'
import type { Tables } from '../../db/tables.ts'

/** A call at a line of ours. */
export interface Call {
  readonly sid: string
  readonly beganAt: Instant
  /** The case that it opened, and the contact that it is there; null before anything was said. */
  readonly stands: { readonly caseId: CaseId; readonly contactId: ContactId } | null
  /** The leader whom they asked for. */
  readonly askedFor: PersonId | null
  /** Whom it rings, one after the other, and at which of them it is. */
  readonly rings: readonly PersonId[]
  readonly ringing: number
  /** Who pressed to take it, and when; whether they were joined shows afterwards. */
  readonly pressed: { readonly by: PersonId; readonly at: Instant } | null
  /** Who spoke with the caller. */
  readonly takenBy: PersonId | null
  /** By when that leader rings back, who said that it is not now. */
  readonly ringsBackBy: Instant | null
  readonly isOver: boolean
}

const at = (moment: Date | null): Instant | null => (moment === null ? null : instantOf(moment))

const callOf = (row: Selectable<PhoneCallTable>): Call => {
  const { matter_id: caseId, contact_id: contactId, pressed_by: by } = row
  const pressedAt = at(row.pressed_at)
  return {
    sid: row.sid,
    beganAt: instantOf(row.began_at),
    stands: caseId === null || contactId === null ? null : { caseId, contactId },
    askedFor: row.asked_for,
    rings: row.rings,
    ringing: row.ringing,
    pressed: by === null || pressedAt === null ? null : { by, at: pressedAt },
    takenBy: row.taken_by,
    ringsBackBy: at(row.rings_back_by),
    isOver: row.ended_at !== null,
  }
}

/** The call as it is known; what is new is known from then on. */
export const readCall = async (
  db: Kysely<Tables>,
  { sid, lineId, now }: { readonly sid: string; readonly lineId: string; readonly now: Instant },
): Promise<Call> => {
  await db
    .insertInto('phone_call')
    .values({ sid, line_id: lineId, began_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return callOf(
    await db.selectFrom('phone_call').selectAll().where('sid', '=', sid).executeTakeFirstOrThrow(),
  )
}

/** Nobody else does anything about it until the transaction ends; null where there is no such call. */
export const holdCall = async (trx: Transaction<Tables>, sid: string): Promise<Call | null> => {
  const row = await trx
    .selectFrom('phone_call')
    .selectAll()
    .where('sid', '=', sid)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : callOf(row)
}

/** Writes down what came of a call. */
export const noteOfCall = async (
  db: Kysely<Tables>,
  sid: string,
  what: Updateable<PhoneCallTable>,
): Promise<void> => {
  await db.updateTable('phone_call').set(what).where('sid', '=', sid).execute()
}

/** Pressed before then, and not over since: with whom nobody was joined, it would be over. */
export const pressedBefore = async (db: Kysely<Tables>, before: Instant): Promise<readonly string[]> =>
  (
    await db
      .selectFrom('phone_call')
      .select('sid')
      .where('pressed_at', '<=', new Date(before))
      .where('taken_by', 'is', null)
      .orderBy('pressed_at')
      .limit(50)
      .execute()
  ).map(({ sid }) => sid)

/** Of whoever calls from a number, or withholds theirs. */
export const callerDigest = (number: string | null): Buffer =>
  createHash('sha256')
    .update(`caller ${number ?? ''}`)
    .digest()

/** How many calls of this caller came since then, as far as that many. */
export const callsOfCaller = async (
  db: Kysely<Tables>,
  { caller, since, most }: { readonly caller: Buffer; readonly since: Instant; readonly most: number },
): Promise<number> => {
  const { rows } = await sql<{ readonly calls: number }>`
    select count(*)::int as calls from (select from phone_call
      where caller = ${caller} and began_at > ${since}::timestamptz limit ${most}) call`.execute(db)
  return rows[0]?.calls ?? 0
}

/** As with whoever left a form: a quarter can be held against the one before. */
const callsKept = days(190)

/** What decides nothing any more: who called, after a day. */
export const forgetCalls = async (db: Kysely<Tables>, now: Instant): Promise<void> => {
  await sql`delete from phone_call where began_at < ${addMilliseconds(now, -callsKept)}::timestamptz`.execute(
    db,
  )
  await sql`update phone_call set caller = null
    where caller is not null and began_at < ${addMilliseconds(now, -days(1))}::timestamptz`.execute(db)
}
