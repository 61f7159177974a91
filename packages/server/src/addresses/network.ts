import type { Context } from 'hono'
import ipaddr from 'ipaddr.js'
import { plainAddress } from './address.ts'
import { senderIn } from './sender-in.ts'

/** The network of an address: its /24, of IPv6 its /64; null where there is no address. */
export const networkOf = (address: string): string | null => {
  const plain = plainAddress(address)
  if (plain === null) return null
  const parsed = ipaddr.parse(plain)
  const bits = parsed instanceof ipaddr.IPv4 ? 24 : 64
  const first = parsed instanceof ipaddr.IPv4 ? ipaddr.IPv4 : ipaddr.IPv6
  return `${first.networkAddressFromCIDR(`${plain}/${bits}`).toString()}/${bits}`
}

/** Whoever has no address, such as a client that is gone already, is of one network with all of those. */
const unknown = 'unknown'

/** The network that a request comes from; what is limited by network is never without one. */
export const networkIn = (c: Context): string => networkOf(senderIn(c)) ?? unknown
