import { lookup as resolve, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { plainAddress } from './address.ts'

/** Whether an address is anybody's on the internet, and none of this machine, its network or some special use. */
export const isPublicAddress = (address: string): boolean => {
  const plain = plainAddress(address)
  return plain !== null && ipaddr.parse(plain).range() === 'unicast'
}

/**
 * Whether we may call an address of the web that somebody else named: by https, at its usual port, and where it is
 * written as a number, only a public one. A name is looked at as it is resolved (`publicLookup`).
 */
export const mayBeCalled = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, port, username, password, hostname } = new URL(address)
  const bare = hostname.replace(/^\[|\]$/g, '')
  return (
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    password === '' &&
    (isIP(bare) === 0 ? bare.includes('.') : isPublicAddress(bare))
  )
}

const refusal = (hostname: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${hostname} leads to an address that is not public`), { code: 'ENOTPUBLIC' })

/**
 * Resolves a name as `dns.lookup` does, for `connect`, and refuses it where any of its addresses is not public: what is
 * looked at is what is connected to, so that a name can't lead elsewhere in between.
 */
export const publicLookup: LookupFunction = (hostname, options, done) =>
  lookupWhere(isPublicAddress)(hostname, options, done)

/** The same for whoever may call other addresses, too. */
export const lookupWhere =
  (isAllowed: (address: string) => boolean): LookupFunction =>
  (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, found: readonly LookupAddress[]) => {
      if (error !== null) return done(error, '')
      const [first] = found
      if (first === undefined || !found.every(({ address }) => isAllowed(address)))
        return done(refusal(hostname), '')
      if (options.all === true) return done(null, [...found])
      done(null, first.address, first.family)
    })
  }
