import { randomInt, scrypt, timingSafeEqual } from 'node:crypto'
import { addMilliseconds, hours, type Instant, minutes } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import { onePersonAt } from '../identifiers/one-person.ts'

/** How long a code is good for. */
export const codeLifetime = minutes(15)
/** Wrong tries after which a request is void. */
export const mostTries = 5
interface Bound {
  /** Codes for one address in a quarter of an hour, and in a day. */
  readonly atOnce: number
  readonly aDay: number
}
/** To one requester: the holder of a link, or a network. */
const mostOfOne: Bound = { atOnce: 3, aDay: 10 }
/** To all together. */
const mostOfAll: Bound = { atOnce: 6, aDay: 20 }
/** Kept for the links of whoever has the address, whatever others asked. */
const kept: Bound = { atOnce: 3, aDay: 10 }

interface Wanted {
  /** Normalised. */
  readonly address: string
  /** Of the link whose holder asks; null for whoever has none. */
  readonly linkHash: Buffer | null
  /** From which they ask. */
  readonly network: string
}

/**
 * Records that somebody wants a code sent to an address. Where the address is on record and singles one person out, a
 * mail with one is owed; where not, nothing is, and neither the answer nor the way to it differs. Each who asks has a
 * number of codes of their own, so that nobody can use up another's.
 * @returns the number of the request; null where they, or all together, have asked as often as they may, known or not
 */
export const askForCode = async (
  app: Pick<AppContext, 'db' | 'clock' | 'newId'>,
  { address, linkHash, network }: Wanted,
): Promise<string | null> => {
  const now = app.clock.now()
  const person = await onePersonAt(app.db, { type: 'email', value: address })
  const [id, message] = [app.newId(), app.newId()]
  const latest = person?.latest ?? null
  // The same statements for known and unknown, so that they take the same time. Of several at once each counts those
  // before it.
  return await app.db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`code ${address}`}, 0))`.execute(trx)
    const { rows } = await sql<{ readonly id: string }>`
      with asker as (
        select exists (select from case_link l join matter_head h on h.matter_id = l.matter_id
          where l.hash = ${linkHash}::bytea and h.customer_id = any(${person?.customers ?? []}::uuid[])) as known),
      lately as (
        select created_at > ${addMilliseconds(now, -minutes(15))} as just,
          case when ${linkHash}::bytea is null then link_hash is null and network = ${network}
            else link_hash = ${linkHash}::bytea end as own
        from address_code where address = ${address} and created_at > ${addMilliseconds(now, -hours(24))}),
      counted as (
        select count(*) filter (where own and just) as just, count(*) filter (where own) as today,
          count(*) filter (where just) as all_just, count(*) as all_today from lately),
      asked as (
        insert into address_code (id, link_hash, network, address, created_at, expires_at)
        select ${id}, ${linkHash}::bytea, ${network}, ${address}, ${now}::timestamptz,
          ${addMilliseconds(now, codeLifetime)}::timestamptz
        from counted, asker where just < ${mostOfOne.atOnce} and today < ${mostOfOne.aDay}
          and all_just < ${mostOfAll.atOnce} + case when known then ${kept.atOnce}::int else 0 end
          and all_today < ${mostOfAll.aDay} + case when known then ${kept.aDay}::int else 0 end
        returning id),
      owed as (
        insert into message (matter_id, id, number, audience, kind, facts, language, to_type, to_value, created_at)
        select ${latest?.caseId ?? null}::uuid, ${message}::uuid, ${latest?.version ?? null}::int, 'customer', 'code',
          json_build_object('request', id), ${latest?.language ?? null}::text, 'email', ${address}, ${now}::timestamptz
        from asked where ${latest !== null}::boolean)
      select id from asked
    `.execute(trx)
    return rows[0]?.id ?? null
  })
}

/** Draws the code of a request, for the mail that is being written; null where it is too late for one. */
export const drawCode = async (db: Kysely<Tables>, request: string, now: Instant): Promise<string | null> => {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const { numUpdatedRows } = await db
    .updateTable('address_code')
    .set({ code_hash: await hashOfCode(request, code) })
    .where('id', '=', request)
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date(now))
    .executeTakeFirst()
  return numUpdatedRows === 0n ? null : code
}

export type Redeemed =
  | { readonly kind: 'proved'; readonly address: string }
  /** Not the one that was sent, where one was sent at all. */
  | { readonly kind: 'wrong' }
  /** Too late, tried too often, used before, or never asked for by this holder. */
  | { readonly kind: 'spent' }

/** Takes one try at a code. It counts before it is known whether it is right, so that a hundred at once are no more. */
export const redeemCode = async (
  app: Pick<AppContext, 'db' | 'clock'>,
  {
    request,
    code,
    linkHash,
  }: { readonly request: string; readonly code: string; readonly linkHash: Buffer | null },
): Promise<Redeemed> => {
  const now = app.clock.now()
  const tried = await app.db
    .updateTable('address_code')
    .set((set) => ({ tries: set('tries', '+', 1) }))
    .where('id', '=', request)
    .where('link_hash', linkHash === null ? 'is' : '=', linkHash)
    .where('tries', '<', mostTries)
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date(now))
    .returning(['address', 'code_hash', 'created_at'])
    .executeTakeFirst()
  // The work of comparing is done whether or not there is anything to compare with.
  const hash = await hashOfCode(request, code.replaceAll(/\s/g, ''))
  if (tried === undefined) return { kind: 'spent' }
  const right = tried.code_hash !== null && timingSafeEqual(hash, tried.code_hash)
  if (!right) return { kind: 'wrong' }
  const { numUpdatedRows } = await app.db
    .updateTable('address_code')
    .set({ used_at: now })
    .where('address', '=', tried.address)
    .where('created_at', '<=', new Date(instantOf(tried.created_at)))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 0n ? { kind: 'spent' } : { kind: 'proved', address: tried.address }
}

/** Requests that are of no use any more go after a day. */
export const forgetRequests = async (db: Kysely<Tables>, now: Instant): Promise<void> => {
  await db
    .deleteFrom('address_code')
    .where('created_at', '<', new Date(addMilliseconds(now, -hours(25))))
    .execute()
  await db
    .deleteFrom('link_request')
    .where('asked_at', '<', new Date(addMilliseconds(now, -hours(25))))
    .execute()
}

// Some tens of milliseconds: a million tries take longer than a code is good for.
const cost = { N: 16_384, r: 8, p: 1 }

const hashOfCode = async (request: string, code: string): Promise<Buffer> =>
  await new Promise((resolve, reject) => {
    scrypt(code, `code ${request}`, 32, cost, (error, hash) =>
      error === null ? resolve(hash) : reject(error),
    )
  })
