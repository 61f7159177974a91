import { addMilliseconds, type Instant, minutes } from '@buckstop/domain'
import ipaddr from 'ipaddr.js'
import { type Kysely, sql } from 'kysely'
import { plainAddress } from '../addresses/address.ts'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'

/** The network of an address: its /24, of IPv6 its /64; null where there is no address, as in a test without a socket. */
export const networkOf = (address: string): string | null => {
  const plain = plainAddress(address)
  if (plain === null) return null
  const parsed = ipaddr.parse(plain)
  const bits = parsed instanceof ipaddr.IPv4 ? 24 : 64
  const first = parsed instanceof ipaddr.IPv4 ? ipaddr.IPv4 : ipaddr.IPv6
  return `${first.networkAddressFromCIDR(`${plain}/${bits}`).toString()}/${bits}`
}

/**
 * Lets a network call people to danger now, unless it did so within these minutes; of several at once one does.
 * @returns null where it may, else from when on it may again
 */
export const takeCall = async (
  db: Kysely<Tables>,
  network: string,
  now: Instant,
  gatherMinutes: number,
): Promise<Instant | null> => {
  const since = addMilliseconds(now, -minutes(gatherMinutes))
  const taken = await sql`
    insert into danger_network as n (network, called_at) values (${network}, ${now})
    on conflict (network) do update set called_at = excluded.called_at where n.called_at <= ${since}
    returning network
  `.execute(db)
  if (taken.rows.length > 0) return null
  const { called_at: calledAt } = await db
    .selectFrom('danger_network')
    .select('called_at')
    .where('network', '=', network)
    .executeTakeFirstOrThrow()
  return addMilliseconds(instantOf(calledAt), minutes(gatherMinutes))
}

/** Which networks called people is forgotten as soon as it decides nothing any more. */
export const forgetNetworks = async (
  db: Kysely<Tables>,
  now: Instant,
  gatherMinutes: number,
): Promise<void> => {
  await sql`delete from danger_network where called_at <= ${addMilliseconds(now, -minutes(gatherMinutes))}`.execute(
    db,
  )
}
