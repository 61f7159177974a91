import { createHash } from 'node:crypto'
import { addMilliseconds, days } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Clock } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import type { Heard } from './original.ts'
import { createTogether } from './together.ts'

/**
 * What was handed over twice within so long is one, however often whoever sent it was unsure that we have it. What we
 * fetched ourselves is one whenever it is found again: nobody sent it a second time.
 */
const sameWithin = days(7)

export interface KeepsOriginals {
  readonly db: Kysely<Tables>
  readonly clock: Clock
  readonly newId: () => string
}

export type Kept = 'kept' | 'heardBefore'

interface Identified {
  readonly id: string
  readonly digest: Buffer
  readonly heard: Heard
}

/**
 * Keeps what a channel heard; once this returns, it is committed and may be acknowledged. What comes in while others
 * are being written shares the next commit.
 * @returns whether it is new, or was heard before
 */
export const createKeeping = ({ db, clock, newId }: KeepsOriginals): ((heard: Heard) => Promise<Kept>) => {
  const keep = createTogether<Identified, Kept>({
    most: 32,
    mostBytes: 4_000_000,
    bytesOf: ({ heard }) => heard.bytes.byteLength,
    work: async (batch) => {
      const now = clock.now()
      const rows = batch.toSorted((one, other) => one.digest.compare(other.digest))
      const of = <Value>(value: (one: Identified) => Value): readonly Value[] => rows.map(value)
      const { rows: written } = await sql<{ readonly id: string }>`
        insert into original (id, channel, digest, sender, recipients, network, heard_at, bytes, size, era)
        select heard.id, channel, digest, sender, array(select json_array_elements_text(recipients)), network,
          ${now}::timestamptz, bytes, full_size,
          coalesce((select max(before.era) + 1 from original before where before.digest = heard.digest), 0)
        from unnest(${of(({ id }) => id)}::uuid[], ${of(({ heard }) => heard.channel)}::text[], ${of(({ digest }) => digest)}::bytea[],
          ${of(({ heard }) => heard.sender)}::text[], ${of(({ heard }) => JSON.stringify(heard.recipients))}::json[],
          ${of(({ heard }) => heard.network)}::text[], ${of(({ heard }) => heard.bytes)}::bytea[], ${of(({ heard }) => fullSizeOf(heard))}::integer[])
          as heard(id, channel, digest, sender, recipients, network, bytes, full_size)
        where not exists (select from original before where before.digest = heard.digest
          and (heard.network is null or before.heard_at > ${addMilliseconds(now, -sameWithin)}::timestamptz))
        on conflict (digest, era) do nothing
        returning id
      `.execute(db)
      const kept = new Set(written.map(({ id }) => id))
      return batch.map(({ id }) => (kept.has(id) ? 'kept' : 'heardBefore'))
    },
  })
  return async (heard) => await keep({ id: newId(), digest: digestOf(heard), heard })
}

/** Larger than any mail; what the column holds. */
const largestSize = 2 ** 31 - 1

const fullSizeOf = ({ bytes, fullSize = 0 }: Heard): number =>
  Math.min(largestSize, Math.max(bytes.byteLength, fullSize))

/**
 * Of the bytes, and of what was handed over, from whom to whom; what we fetched ourselves is the same in whichever
 * mailbox it is found. How many parts there are, and each with its length, so that no two are taken for one by
 * where a part of them ends.
 */
const digestOf = ({ channel, sender, recipients, network, bytes }: Heard): Buffer => {
  const parts = network === null ? [channel] : [channel, sender, ...recipients.toSorted()]
  const hash = createHash('sha256').update(`${parts.length} `)
  for (const part of parts) {
    const said = Buffer.from(part, 'utf8')
    hash.update(`${said.byteLength} `).update(said)
  }
  return hash.update(bytes).digest()
}
