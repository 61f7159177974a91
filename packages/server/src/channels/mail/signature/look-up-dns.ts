import { Resolver } from 'node:dns/promises'
import type { LookUpDns } from './signed-by-sender.ts'

/** @param servers addresses of those that are asked; undefined asks those of this machine */
export const createLookUpDns = (servers: readonly string[] | undefined): LookUpDns => {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 })
  if (servers !== undefined) resolver.setServers(servers)
  return async (domain, type) => {
    if (type === 'TXT') return await resolver.resolveTxt(domain)
    if (type === 'CNAME') return await resolver.resolveCname(domain)
    throw new Error(`nothing here asks the DNS for ${type}`)
  }
}
