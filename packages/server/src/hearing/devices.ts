import type { Instant, PersonId } from '@buckstop/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'

/** A device on which somebody is shown what they have to do. */
export interface Device {
  readonly id: string
  readonly name: string
  readonly addedAt: Instant
  /** When its push service last took something for it; null before that. */
  readonly reachedAt: Instant | null
}

/** What its browser gave: where to send what it is to show, and with what to encrypt it. */
export interface Subscribed {
  readonly endpoint: string
  readonly keys: { readonly p256dh: string; readonly auth: string }
  readonly name: string
  /** In which it is told, as the workspace is read there. */
  readonly language: string
}

/** More devices than this nobody carries. */
export const mostDevices = 20

/** Those of somebody, the newest first. */
export const devicesOf = async (db: Kysely<Tables>, person: PersonId): Promise<readonly Device[]> => {
  const rows = await db
    .selectFrom('push_device')
    .select(['id', 'name', 'added_at', 'reached_at'])
    .where('person_id', '=', person)
    .orderBy('added_at', 'desc')
    .orderBy('id')
    .limit(mostDevices)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    addedAt: instantOf(row.added_at),
    reachedAt: row.reached_at === null ? null : instantOf(row.reached_at),
  }))
}

/**
 * Lets a device show what somebody has to do. A browser has one such address: where somebody else had turned it on there,
 * it is theirs no more.
 * @returns its id; null where they have as many as anybody may
 */
export const addDevice = async (
  { db, clock, newId }: Pick<AppContext, 'db' | 'clock' | 'newId'>,
  person: PersonId,
  { endpoint, keys, name, language }: Subscribed,
): Promise<string | null> =>
  await db.transaction().execute(async (trx) => {
    // Two windows that turn it on at once are one after the other, and so are two people at one browser.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`device ${endpoint}`}, 0))`.execute(trx)
    await trx.selectFrom('person').select('id').where('id', '=', person).forNoKeyUpdate().execute()
    const known = await trx
      .selectFrom('push_device')
      .select(['id', 'person_id'])
      .where('endpoint', '=', endpoint)
      .forUpdate()
      .executeTakeFirst()
    const written = { p256dh: keys.p256dh, auth: keys.auth, name, language }
    if (known !== undefined && known.person_id === person) {
      await trx.updateTable('push_device').set(written).where('id', '=', known.id).execute()
      return known.id
    }
    if (known !== undefined) await trx.deleteFrom('push_device').where('id', '=', known.id).execute()
    if ((await devicesIn(trx, person)) >= mostDevices) return null
    const id = newId()
    await trx
      .insertInto('push_device')
      .values({ id, person_id: person, endpoint, ...written, added_at: clock.now() })
      .execute()
    return id
  })

const devicesIn = async (trx: Transaction<Tables>, person: PersonId): Promise<number> => {
  const { count } = await trx
    .selectFrom('push_device')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('person_id', '=', person)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Takes one of somebody's devices off. @returns whether it was theirs */
export const removeDevice = async (db: Kysely<Tables>, person: PersonId, id: string): Promise<boolean> => {
  const { numDeletedRows: removed } = await db
    .deleteFrom('push_device')
    .where('id', '=', id)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return removed > 0n
}
