import { createHash } from 'node:crypto'
import { addMilliseconds, days, type Instant } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { Clock } from '../clock/clock.ts'
import { execute, prepared } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import type { Bell } from './bell.ts'
import type { Heard, Original } from './original.ts'
import type { PlaceHere, ReadingHere } from './reading-here.ts'
import { takenFor } from './take-waiting.ts'
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
  readonly originals: Bell
  readonly readingHere: ReadingHere
}

export type Kept = 'kept' | 'heardBefore'

interface Identified {
  readonly id: string
  readonly digest: Buffer
  readonly heard: Heard
  /** With whoever reads it at once: it is kept as taken by this process, and this try as counted. */
  readonly place: PlaceHere | null
}

interface Outcome {
  readonly kept: Kept
  readonly heardAt: Instant
  readonly takenUntil: Instant
}

/**
 * Keeps what a channel heard; once this returns, it is committed and may be acknowledged. What comes in while others
 * are being written shares the next commit. Whoever reads in this process has it then; else whoever waits is woken.
 * @returns whether it is new, or was heard before
 */
export const createKeeping = (app: KeepsOriginals): ((heard: Heard) => Promise<Kept>) => {
  const keep = createTogether<Identified, Outcome>({
    most: 32,
    mostBytes: 4_000_000,
    bytesOf: ({ heard }) => heard.bytes.byteLength,
    work: async (batch) => await keepAll(app, batch),
  })
  return async (heard) => {
    const id = app.newId()
    const place = app.readingHere.reserve(heard.bytes.byteLength)
    try {
      const { kept, ...times } = await keep({ id, digest: digestOf(heard), heard, place })
      if (kept === 'heardBefore') place?.leave()
      else if (place === null) app.originals.ring()
      else place.handOn(begun(id, heard, times))
      return kept
    } catch (thrown) {
      place?.leave()
      throw thrown
    }
  }
}

const begun = (id: string, heard: Heard, times: Omit<Outcome, 'kept'>): Original => ({
  ...heard,
  ...times,
  id,
  tries: 1,
  isCounted: true,
  isCut: fullSizeOf(heard) > heard.bytes.byteLength,
  stands: null,
})

// The one before is looked up with a limit, so that the plan goes by the index, however small the table was when it was
// planned.
const keepStatement = prepared(
  'keep originals',
  `insert into original (id, channel, digest, sender, recipients, network, heard_at, bytes, size, era, tries, not_before)
  select heard.id, heard.channel, heard.digest, heard.sender, array(select json_array_elements_text(heard.recipients)),
    heard.network, $9::timestamptz, heard.bytes, heard.full_size, coalesce(before.era + 1, 0), heard.taken::int,
    case when heard.taken then $11::timestamptz end
  from unnest($1::uuid[], $2::text[], $3::bytea[], $4::text[], $5::json[], $6::text[], $7::bytea[], $8::integer[], $12::boolean[])
    as heard(id, channel, digest, sender, recipients, network, bytes, full_size, taken)
  left join lateral (select o.era, o.heard_at from original o where o.digest = heard.digest order by o.era desc limit 1)
    before on true
  where before.era is null or (heard.network is not null and before.heard_at <= $10::timestamptz)
  on conflict (digest, era) do nothing
  returning id`,
)

const keepAll = async (
  { db, clock }: KeepsOriginals,
  batch: readonly Identified[],
): Promise<readonly Outcome[]> => {
  const heardAt = clock.now()
  const takenUntil = addMilliseconds(heardAt, takenFor)
  // In one order everywhere, so that no two processes wait for each other.
  const rows = batch.toSorted((one, other) => one.digest.compare(other.digest))
  const of = <Value>(value: (one: Identified) => Value): readonly Value[] => rows.map(value)
  const written = await execute<{ readonly id: string }>(db, keepStatement, [
    of(({ id }) => id),
    of(({ heard }) => heard.channel),
    of(({ digest }) => digest),
    of(({ heard }) => heard.sender),
    of(({ heard }) => JSON.stringify(heard.recipients)),
    of(({ heard }) => heard.network),
    of(({ heard }) => heard.bytes),
    of(({ heard }) => fullSizeOf(heard)),
    heardAt,
    addMilliseconds(heardAt, -sameWithin),
    takenUntil,
    of(({ place }) => place !== null),
  ])
  const kept = new Set(written.map(({ id }) => id))
  return batch.map(({ id }) => ({ kept: kept.has(id) ? 'kept' : 'heardBefore', heardAt, takenUntil }))
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
