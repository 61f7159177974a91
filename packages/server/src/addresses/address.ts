import { isIP } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import ipaddr from 'ipaddr.js'

const isHttp = (bindings: unknown): bindings is HttpBindings =>
  typeof bindings === 'object' && bindings !== null && 'incoming' in bindings

/** The address a connection comes from; empty where there is none, as in a test without a socket. */
export const addressOf = (bindings: unknown): string =>
  isHttp(bindings) ? (bindings.incoming.socket.remoteAddress ?? '') : ''

/**
 * An address in the one form that every way of writing it comes to: IPv4 where IPv6 only wraps it, no zone. Null for
 * what is none; `0x7f.1` and `127.1` are none to us, whatever some libraries make of them.
 */
export const plainAddress = (written: string): string | null => {
  const [bare = ''] = written.split('%')
  const version = isIP(bare)
  // Of IPv4 there is one form alone that counts as an address here.
  if (version === 4) return bare
  return version === 0 ? null : ipaddr.process(bare).toString()
}

/** What one household or office shares: an IPv4 address, or the first half of an IPv6 one. */
export const neighbourhood = (address: string): string => {
  const plain = plainAddress(address)
  if (plain === null) return address
  if (isIP(plain) === 4) return plain
  return ipaddr.IPv6.parse(plain)
    .parts.slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')
}

export const isLoopback = (address: string): boolean => {
  const plain = plainAddress(address)
  return plain !== null && ipaddr.parse(plain).range() === 'loopback'
}
