import { kindNames, kindOf, type MatterId } from '@buckstop/domain'
import type pg from 'pg'
import type { AppContext } from '../app/app-context.ts'
import { addUnbound, compareBound, nothingUnbound, type Unbound } from './bound.ts'
import { compare } from './compare.ts'
import type { Difference } from './difference.ts'
import { compareLiveMap } from './live-map.ts'
import { findOrphans } from './orphans.ts'
import { type Refolded, Refolding, type StoredEvent } from './refold.ts'

export interface Verified {
  readonly matters: number
  readonly events: number
  readonly differences: number
  /** Matters whose state another version folded: what follows from it is written anew when they are next used. */
  readonly foldedEarlier: number
  /** Words, files and messages that no event binds: whether they were altered, nobody can tell. */
  readonly unbound: Unbound
}

const eventsAtOnce = 2_000
const mattersAtOnce = 200
const thingsAtOnce = 20_000

/**
 * Tells every matter again from its events and compares it with what is stored: the chain, the state, the head, who
 * owned it when, contacts, duties, deadlines, words, references; looks for what points to nothing, and whether the teams are those of the live
 * service map. Sees one moment of a database that lives on. Its memory depends on the longest story, not on the number
 * of matters.
 * @param onDifference told of each difference as it is found
 * @param onProgress told now and then how many matters have been looked at
 */
export const verify = async (
  app: Pick<AppContext, 'pool'>,
  onDifference: (difference: Difference) => void,
  onProgress: (matters: number) => void = () => undefined,
): Promise<Verified> => {
  const client = await app.pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local statement_timeout = 0')
    await client.query('set local idle_in_transaction_session_timeout = 0')
    const verified = await verifyWithin(client, onDifference, onProgress)
    await client.query('commit')
    return verified
  } catch (thrown) {
    broken = thrown instanceof Error ? thrown : new Error('verifying broke off')
    throw thrown
  } finally {
    // What broke off in the middle is not given back to others.
    client.release(broken)
  }
}

/** The same inside a transaction that the caller has begun. */
export const verifyWithin = async (
  client: pg.ClientBase,
  onDifference: (difference: Difference) => void,
  onProgress: (matters: number) => void = () => undefined,
): Promise<Verified> => {
  let differences = 0
  const say = (difference: Difference): void => {
    differences += 1
    onDifference(difference)
  }
  let matters = 0
  let events = 0
  let unbound = nothingUnbound
  let things = 0
  let batch: Refolded[] = []
  let current: Refolding | null = null

  const flush = async (): Promise<void> => {
    if (batch.length > 0) {
      await compare(client, batch, say)
      const bound = new Map(batch.map(({ matterId, binds, erased }) => [matterId, { binds, erased }]))
      unbound = addUnbound(unbound, await compareBound(client, bound, say))
    }
    batch = []
    things = 0
    onProgress(matters)
  }
  const endCurrent = async (): Promise<void> => {
    if (current === null) return
    matters += 1
    things += current.size
    const refolded = current.end()
    if (refolded !== null) batch.push(refolded)
    if (batch.length >= mattersAtOnce || things >= thingsAtOnce) await flush()
  }

  for await (const stored of storedEvents(client)) {
    events += 1
    if (current === null || current.matterId !== stored.matter_id) {
      await endCurrent()
      current = new Refolding({ kind: stored.kind, matterId: stored.matter_id }, say)
    }
    current.add(stored)
  }
  await endCurrent()
  await flush()
  await findOrphans(client, say)
  await compareLiveMap(client, say)
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from matter_head h
     where not exists (select from unnest($1::text[], $2::int[]) today (kind, version)
       where today.kind = h.kind and today.version = h.state_version)`,
    [kindNames, kindNames.map((kind) => kindOf(kind).stateVersion)],
  )
  return { matters, events, differences, foldedEarlier: rows[0]?.count ?? 0, unbound }
}

/** All events, matter by matter, in pages along the primary key. */
async function* storedEvents(client: pg.ClientBase): AsyncGenerator<StoredEvent> {
  let after: { readonly matterId: MatterId; readonly number: number } = {
    matterId: '00000000-0000-0000-0000-000000000000',
    number: 0,
  }
  for (;;) {
    const { rows } = await client.query<StoredEvent>(
      // What has no head any more is read as a case, and told as one whose head is missing.
      `select e.matter_id, coalesce(h.kind, 'case') as kind, e.number, e.type, e.at,
         e.at = date_trunc('milliseconds', e.at) as at_is_exact, e.actor, e.payload, e.shape_version, e.hash, e.binds
       from matter_event e left join matter_head h on h.matter_id = e.matter_id
       where (e.matter_id, e.number) > ($1, $2) order by e.matter_id, e.number limit ${eventsAtOnce}`,
      [after.matterId, after.number],
    )
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < eventsAtOnce) return
    after = { matterId: last.matter_id, number: last.number }
  }
}
