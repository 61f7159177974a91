import { addMilliseconds, hours, type Instant } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { isOwnNetwork, widerNetworkOf } from '../addresses/network.ts'
import type { Clock } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'

/** Each counts as this many bytes at least, so that their number is bounded, too. */
export const leastBytes = 16_000
/** What one network may take of it all; those of the company itself, all of it. */
export const partsOfADay = 4
/** This part of it all is left for those who took little. */
const partsKept = 5
const littleBytes = 4 * 1024 * 1024
/** Of a small day, that is littler. */
const partsOfLittle = 50
const day = hours(24)
const usualLookMs = 10_000
/** More are not told apart; what they take counts in all the same. */
const mostTold = 10_000
/** Before whom it stands for that proved its sender. */
const provedBy = 'proved '

/** Why there is no room: it is one network that takes too much, or all together. */
export type Over = 'network' | 'all'

/** Who hands it over: from which network, and of which address by the envelope. */
interface HandedBy {
  readonly network: string
  readonly sender: string
}

/** Bounds what is handed over to us in a day by senders whom nothing proves. */
export interface DayRoom {
  /** Whether there is room for any more of theirs; null where there is. */
  readonly over: (by: HandedBy) => Promise<Over | null>
  /** Takes room for so many bytes. @returns null where there was so much */
  readonly take: (by: HandedBy, bytes: number) => Promise<Over | null>
  /** What was taken and then not kept counts no more. */
  readonly giveBack: (by: HandedBy, bytes: number) => void
  /** Nor does what proved its sender, up to a bound: whoever signs what they write could fill the disk, too. */
  readonly proved: (by: HandedBy, bytes: number) => Promise<void>
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
  lookEveryMs = usualLookMs,
): DayRoom => {
  let known: Taken = { all: 0, proved: 0, of: new Map() }
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
      for (const [who, bytes] of unwritten) add(who, bytes)
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
  const lookWhenDue = (): void => {
    if (performance.now() >= lookAt) lookOnce().catch(() => undefined)
  }
  /** Who comes first waits; after that what was known a moment ago is enough. */
  const refresh = async (): Promise<void> => {
    lookWhenDue()
    // Where the database is away nothing is stored anyway, and whoever stores says so.
    if (!hasLooked) await looking?.catch(() => undefined)
  }
  const add = (who: string, bytes: number): void => {
    fresh.set(who, (fresh.get(who) ?? 0) + bytes)
  }
  const sumOf = (who: string): number =>
    [known.of, fresh, unwritten].reduce((sum, counts) => sum + (counts.get(who) ?? 0), 0)
  const sumOfAll = (isProved: boolean): number =>
    [fresh, unwritten].reduce(
      (sum, counts) => sum + sumWhere(counts, (who) => who.startsWith(provedBy) === isProved),
      isProved ? known.proved : known.all,
    )
  const overWith = (by: HandedBy, more: number): Over | null => {
    const own = sumOf(countedAs(by)) + more
    const all = sumOfAll(false) + more
    if (all > most || (all > most - most / partsKept && own > littleOf(most))) return 'all'
    return own > most / partsOfADay && !isOwnNetwork(by.network) ? 'network' : null
  }
  const giveBack = (by: HandedBy, bytes: number): void => {
    add(countedAs(by), -counted(bytes))
    lookWhenDue()
  }
  return {
    over: async (by) => {
      await refresh()
      return overWith(by, leastBytes)
    },
    take: async (by, bytes) => {
      await refresh()
      const over = overWith(by, counted(bytes))
      if (over === null) add(countedAs(by), counted(bytes))
      return over
    },
    giveBack,
    proved: async (by, bytes) => {
      await refresh()
      const who = `${provedBy}${countedAs(by)}`
      const more = counted(bytes)
      if (sumOf(who) + more > most / partsOfADay || sumOfAll(true) + more > most) return
      add(who, more)
      giveBack(by, bytes)
    },
    written: async () => {
      await looking
      await lookOnce()
    },
  }
}

/**
 * As whom it counts: what a relay of the house hands on, as the domain that sent it by its envelope; all else, as its
 * network.
 */
const countedAs = ({ network, sender }: HandedBy): string => {
  if (!isOwnNetwork(network)) return widerNetworkOf(network)
  const domain = sender
    .slice(sender.lastIndexOf('@') + 1)
    .toLowerCase()
    .slice(0, 253)
  return /^[\p{L}\p{N}.-]+$/u.test(domain) ? `@${domain}` : '@'
}

/** So much one may take, whoever else took how much. */
const littleOf = (most: number): number => Math.max(leastBytes, Math.min(littleBytes, most / partsOfLittle))

const counted = (bytes: number): number => Math.max(bytes, leastBytes)

const sumWhere = (counts: ReadonlyMap<string, number>, isIn: (who: string) => boolean): number => {
  let sum = 0
  for (const [who, bytes] of counts) if (isIn(who)) sum += bytes
  return sum
}

interface Taken {
  readonly all: number
  readonly proved: number
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
  const { rows: found } = await sql<{ who: string; bytes: string; everything: string; proved: string }>`
    select network as who, sum(bytes) as bytes,
      coalesce(sum(sum(bytes)) filter (where not starts_with(network, ${provedBy})) over (), 0) as everything,
      coalesce(sum(sum(bytes)) filter (where starts_with(network, ${provedBy})) over (), 0) as proved
    from mail_taken where hour > ${addMilliseconds(now, -day)}::timestamptz
    group by network order by 2 desc limit ${mostTold}
  `.execute(db)
  return {
    all: Math.max(0, Number(found[0]?.everything ?? 0)),
    proved: Number(found[0]?.proved ?? 0),
    of: new Map(found.map(({ who, bytes }) => [who, Number(bytes)])),
  }
}

/** What decides nothing any more. */
export const forgetMailTaken = async (db: Kysely<Tables>, now: Instant): Promise<void> => {
  await sql`delete from mail_taken where hour <= ${addMilliseconds(now, -day)}::timestamptz`.execute(db)
}
