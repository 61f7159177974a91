import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Tables } from '../../db/tables.ts'

/** How many requests of one key are let through in one minute of the wall's clock. */
export interface RateLimit {
  /** Counts a request; the seconds to wait where it is one too many, else 0. */
  readonly count: (key: string, limit: number) => number
  readonly close: () => void
}

interface Seen {
  /** Of this process, since the minute began. */
  own: number
  /** Of it, what the other processes know of already. */
  shared: number
  /** Of the other processes. */
  others: number
}

// Beyond these many addresses in a minute the quietest are forgotten: a bound on memory, not on requests.
const maxKeys = 50_000
// What an address may make of its limit before the processes begin to compare notes about it.
const quietShare = 0.25
const syncMs = 1_000

/**
 * Counts in memory, so that no request costs a write. Once a second each process adds what its busy addresses made
 * to one unlogged table and reads what the others made: an address that spreads its requests over the processes is
 * through at most a second's worth of them above its limit, and a quiet one costs nothing at all.
 */
export const createRateLimit = (db: Kysely<Tables>, onError: (error: unknown) => void): RateLimit => {
  let minute = 0
  let seen = new Map<string, Seen>()
  const busy = new Set<string>()
  const turn = (now: number): void => {
    const current = Math.floor(now / 60_000)
    if (current === minute) return
    minute = current
    seen = new Map()
    busy.clear()
  }
  const sync = async (): Promise<void> => {
    turn(Date.now())
    if (busy.size === 0) return
    const at = minute
    const keys = [...busy]
    const added = keys.map((key) => {
      const one = seen.get(key)
      return { key: hashOf(key), one, more: one === undefined ? 0 : one.own - one.shared }
    })
    for (const { one, more } of added) if (one !== undefined) one.shared += more
    const totals = await share(
      db,
      at,
      added.map(({ key, more }) => ({ key, more })),
    )
    for (const { key, one } of added) {
      const total = totals.get(key.toString('hex'))
      if (one !== undefined && total !== undefined) one.others = Math.max(0, total - one.shared)
    }
  }
  let syncing = false
  const timer = setInterval(() => {
    if (syncing) return
    syncing = true
    sync()
      .catch(onError)
      .finally(() => {
        syncing = false
      })
  }, syncMs)
  timer.unref()
  return {
    count: (key, limit) => {
      const now = Date.now()
      turn(now)
      const one = seen.get(key) ?? { own: 0, shared: 0, others: 0 }
      if (one.own === 0) {
        if (seen.size >= maxKeys) forgetQuietest(seen)
        seen.set(key, one)
      }
      if (one.own + one.others >= limit) return Math.max(1, Math.ceil(((minute + 1) * 60_000 - now) / 1000))
      one.own += 1
      if (one.own >= limit * quietShare) busy.add(key)
      return 0
    },
    close: () => clearInterval(timer),
  }
}

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest()

const forgetQuietest = (seen: Map<string, Seen>): void => {
  const quiet = [...seen].toSorted(([, a], [, b]) => a.own - b.own).slice(0, maxKeys / 2)
  for (const [key] of quiet) seen.delete(key)
}

const share = async (
  db: Kysely<Tables>,
  minute: number,
  added: readonly { readonly key: Buffer; readonly more: number }[],
): Promise<ReadonlyMap<string, number>> => {
  const keys = added.map(({ key }) => key.toString('hex'))
  const { rows } = await sql<{ key: string; count: number }>`
    with gone as (delete from rate_count where minute < ${minute - 1})
    insert into rate_count as known (key, minute, count)
    select decode(k, 'hex'), ${minute}, m from unnest(${keys}::text[], ${added.map(({ more }) => more)}::int[]) as u(k, m)
    order by k
    on conflict (key, minute) do update set count = known.count + excluded.count
    returning encode(key, 'hex') as key, count
  `.execute(db)
  return new Map(rows.map((row) => [row.key, row.count]))
}
