import { addMilliseconds, hours, type Instant } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { isOwnNetwork } from '../addresses/network.ts'
import type { Clock } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'

/** Each counts as this many bytes at least, so that their number is bounded, too. */
export const leastBytes = 16_000
/** What one network may take of it all; those of the company itself, all of it. */
export const partsOfADay = 4
const day = hours(24)
const lookEveryMs = 10_000
/** More are not told apart; what they take counts in all the same. */
const mostNetworks = 5_000

/** Why there is no room: it is one network that takes too much, or all together. */
export type Over = 'network' | 'all'

/** Bounds what is handed over to us in a day by senders whom nothing proves. */
export interface DayRoom {
  /** Whether there is room for any more of that network; null where there is. */
  readonly over: (network: string) => Promise<Over | null>
  /** Takes room for so many bytes. @returns null where there was so much */
  readonly take: (network: string, bytes: number) => Promise<Over | null>
  /** What was taken and then not kept, or proved its sender, counts no more. */
  readonly giveBack: (network: string, bytes: number) => void
  /** Writes down what it counted, for other processes and the next one. */
  readonly written: () => Promise<void>
}

/**
 * Counts in this process, and every few seconds writes that down and sees what others counted. Where a process is killed,
 * what it counted in those seconds is forgotten.
 * @param most bytes
 */
export const createDayRoom = (
  { db, clock }: { readonly db: Kysely<Tables>; readonly clock: Clock },
  most: number,
): DayRoom => {
  let known: Taken = { all: 0, of: new Map() }
  // Since the last look; while one is under way, what it writes down is known to nobody yet.
  let fresh = new Map<string, number>()
  let unwritten = new Map<string, number>()
  let lookAt = 0
  let looking: Promise<void> | null = null
  let hasLooked = false

  const look = async (): Promise<void> => {
    unwritten = fresh
    fresh = new Map()
    try {
      known = await writeAndRead(db, clock.now(), unwritten)
      hasLooked = true
    } catch (thrown) {
      for (const [network, bytes] of unwritten) count(network, bytes)
      throw thrown
    } finally {
      unwritten = new Map()
      lookAt = performance.now() + lookEveryMs
    }
  }
  const lookOnce = async (): Promise<void> => {
    looking ??= look().finally(() => (looking = null))
    await looking
  }
  /** Who comes first waits; after that what was known a moment ago is enough. */
  const refresh = async (): Promise<void> => {
    if (performance.now() >= lookAt) lookOnce().catch(() => undefined)
    // Where the database is away nothing is stored anyway, and whoever stores says so.
    if (!hasLooked) await looking?.catch(() => undefined)
  }
  const count = (network: string, bytes: number): void => {
    fresh.set(network, (fresh.get(network) ?? 0) + bytes)
  }
  const overWith = (network: string, more: number): Over | null => {
    if (known.all + sumOf(fresh) + sumOf(unwritten) + more > most) return 'all'
    const own = [known.of, fresh, unwritten].reduce((sum, counted) => sum + (counted.get(network) ?? 0), more)
    return own > most / partsOfADay && !isOwnNetwork(network) ? 'network' : null
  }
  return {
    over: async (network) => {
      await refresh()
      return overWith(network, leastBytes)
    },
    take: async (network, bytes) => {
      await refresh()
      const over = overWith(network, counted(bytes))
      if (over === null) count(network, counted(bytes))
      return over
    },
    giveBack: (network, bytes) => count(network, -counted(bytes)),
    written: async () => {
      await looking
      await lookOnce()
    },
  }
}

const counted = (bytes: number): number => Math.max(bytes, leastBytes)

const sumOf = (counts: ReadonlyMap<string, number>): number => {
  let sum = 0
  for (const bytes of counts.values()) sum += bytes
  return sum
}

interface Taken {
  readonly all: number
  readonly of: ReadonlyMap<string, number>
}

const writeAndRead = async (
  db: Kysely<Tables>,
  now: Instant,
  fresh: ReadonlyMap<string, number>,
): Promise<Taken> => {
  // In one order everywhere, so that no two processes wait for each other.
  const rows = [...fresh].filter(([, bytes]) => bytes !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1))
  if (rows.length > 0)
    await sql`
      insert into mail_taken (hour, network, bytes)
      select date_trunc('hour', ${now}::timestamptz), network, bytes
      from unnest(${rows.map(([network]) => network)}::text[], ${rows.map(([, bytes]) => bytes)}::bigint[]) as taken(network, bytes)
      on conflict (hour, network) do update set bytes = mail_taken.bytes + excluded.bytes
    `.execute(db)
  const { rows: found } = await sql<{ network: string; bytes: string; everything: string }>`
    select network, sum(bytes) as bytes, sum(sum(bytes)) over () as everything from mail_taken
    where hour > ${addMilliseconds(now, -day)}::timestamptz
    group by network order by 2 desc limit ${mostNetworks}
  `.execute(db)
  return {
    all: Math.max(0, Number(found[0]?.everything ?? 0)),
    of: new Map(found.map(({ network, bytes }) => [network, Number(bytes)])),
  }
}

/** What decides nothing any more. */
export const forgetMailTaken = async (db: Kysely<Tables>, now: Instant): Promise<void> => {
  await sql`delete from mail_taken where hour <= ${addMilliseconds(now, -day)}::timestamptz`.execute(db)
}
