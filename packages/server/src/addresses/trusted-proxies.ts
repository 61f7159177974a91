import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { isLoopback, plainAddress } from './address.ts'

/** Whether the word of whoever connects from this address is taken for whom they speak for. */
export type IsTrusted = (address: string) => boolean

type Network = readonly [ipaddr.IPv4 | ipaddr.IPv6, number]

/** `10.0.0.7`, `10.0.0.0/8`, `2001:db8::/32`; null for anything else, and for a network that is everybody. */
const networkOf = (written: string): Network | null => {
  const [address = '', bits, ...more] = written.split('/')
  if (isIP(address) === 0 || more.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return null
  const parsed = ipaddr.parse(address)
  const width = parsed.kind() === 'ipv4' ? 32 : 128
  const prefix = bits === undefined ? width : Number(bits)
  if (prefix < 1 || prefix > width) return null
  if (!(parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress())) return [parsed, prefix]
  return prefix > 96 ? [parsed.toIPv4Address(), prefix - 96] : null
}

/** The addresses and networks of a list, separated by commas or blanks; null where one of them is neither. */
export const networksOf = (list: string): readonly Network[] | null => {
  const networks = list
    .split(/[\s,]+/)
    .filter((one) => one !== '')
    .map(networkOf)
  return networks.length > 0 && networks.every((one) => one !== null) ? networks : null
}

/**
 * Which proxies are trusted: those that are named, and with a public address, behind which a proxy is to be expected,
 * also one on this machine.
 */
export const trusting = (settings: {
  readonly trustedProxies?: string | undefined
  readonly publicUrl?: string | undefined
}): IsTrusted => {
  const isNamed = amongNetworks(settings.trustedProxies ?? '')
  return (address) => isNamed(address) || (settings.publicUrl !== undefined && isLoopback(address))
}

/** Whether an address is in one of these networks. */
export const amongNetworks = (list: string): IsTrusted => {
  const networks = networksOf(list) ?? []
  return (address) => {
    const plain = plainAddress(address)
    if (plain === null) return false
    const parsed = ipaddr.parse(plain)
    return networks.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match(network, bits))
  }
}

/** One entry of `X-Forwarded-For`: an address, which some proxies write with its port. */
const entryOf = (written: string): string | null => {
  const text = written.trim().replace(/^"(.*)"$/, '$1')
  const inBrackets = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text)?.[1]
  const withPort = /^([\d.]+):\d{1,5}$/.exec(text)?.[1]
  return plainAddress(inBrackets ?? withPort ?? text)
}

/**
 * Whose request it is. Each proxy adds whom it heard it from at the right, so the list is read from there: past those
 * that are trusted, to the first that is not. What stands further left is its sender's own word and worth nothing. An
 * entry that is no address ends the reading at the proxy that passed it on.
 */
export const senderOf = (
  connection: string,
  forwardedFor: string | undefined,
  isTrusted: IsTrusted,
): string => {
  let sender = plainAddress(connection) ?? connection
  if (forwardedFor === undefined) return sender
  for (const entry of forwardedFor.split(',').toReversed()) {
    if (!isTrusted(sender)) return sender
    const before = entryOf(entry)
    if (before === null) return sender
    sender = before
  }
  return sender
}
