import { createHash } from 'node:crypto'
import { addMilliseconds, days } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Clock } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import type { Heard } from './original.ts'

/** What was handed over twice within so long is one, however often whoever sent it was unsure that we have it. */
const sameWithin = days(7)

export interface KeepsOriginals {
  readonly db: Kysely<Tables>
  readonly clock: Clock
  readonly newId: () => string
}

/**
 * Keeps what a channel heard; once this returns, it is committed and may be acknowledged.
 * @returns whether it is new, or was heard before
 */
export const keepOriginal = async (
  { db, clock, newId }: KeepsOriginals,
  heard: Heard,
): Promise<'kept' | 'heardBefore'> => {
  const now = clock.now()
  const digest = digestOf(heard)
  const { channel, sender, recipients, network, bytes } = heard
  return await db.transaction().execute(async (trx) => {
    // A statement of its own: what the next one sees was committed before it began.
    await sql`select pg_advisory_xact_lock(${digest.readBigInt64BE(0)})`.execute(trx)
    const { numAffectedRows } = await sql`
      insert into original (id, channel, digest, sender, recipients, network, heard_at, bytes, size)
      select ${newId()}::uuid, ${channel}, ${digest}::bytea, ${sender}, ${[...recipients]}::text[], ${network},
        ${now}::timestamptz, ${bytes}::bytea, ${bytes.byteLength}
      where not exists (select from original where digest = ${digest}
        and heard_at > ${addMilliseconds(now, -sameWithin)}::timestamptz)
    `.execute(trx)
    return numAffectedRows === 1n ? 'kept' : 'heardBefore'
  })
}

/** Each part with its length, so that no two mails are told apart by where one part ends. */
const digestOf = ({ channel, sender, recipients, bytes }: Heard): Buffer => {
  const hash = createHash('sha256')
  for (const part of [channel, sender, ...recipients.toSorted()]) {
    const said = Buffer.from(part, 'utf8')
    hash.update(`${said.byteLength} `).update(said)
  }
  return hash.update(bytes).digest()
}
