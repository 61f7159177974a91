import { isIP } from 'node:net'
import type { Context } from 'hono'
import ipaddr from 'ipaddr.js'
import { plainAddress } from './address.ts'
import { senderIn } from './sender-in.ts'

/** The network of an address: its /24, of IPv6 its /64; null where there is no address. */
export const networkOf = (address: string): string | null => {
  const plain = plainAddress(address)
  if (plain === null) return null
  if (isIP(plain) === 4) return `${plain.slice(0, plain.lastIndexOf('.'))}.0/24`
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${plain}/64`).toString()}/64`
}

/** What one subscriber or machine hall is given of IPv6 is often a /48: all of that is one, where somebody could use it up. */
export const widerNetworkOf = (network: string): string => {
  const address = network.slice(0, network.indexOf('/'))
  if (isIP(address) !== 6) return network
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/48`).toString()}/48`
}

const ownRanges: ReadonlySet<string> = new Set(['loopback', 'private', 'uniqueLocal', 'linkLocal'])

/** Whether it is of the machine or the house itself: what relays there hands on comes from everybody. */
export const isOwnNetwork = (network: string): boolean => {
  const address = network.slice(0, network.indexOf('/'))
  return ipaddr.isValid(address) && ownRanges.has(ipaddr.parse(address).range())
}

/** Whoever has no address, such as a client that is gone already, is of one network with all of those. */
const unknown = 'unknown'

/** The network that a request comes from; what is limited by network is never without one. */
export const networkIn = (c: Context): string => networkOf(senderIn(c)) ?? unknown
