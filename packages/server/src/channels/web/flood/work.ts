import { hours, type Instant } from '@buckstop/domain'
import { createHash, createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import { widerNetworkOf } from '../../../addresses/network.ts'

/** A number to be found, which costs a browser a second or so: at most so many digests. */
const mostTries = 50_000
const validFor = hours(2)

/** What a browser works out before it sends a form; `hash` is that of `salt`, a dot and the number. */
export interface Work {
  readonly salt: string
  readonly hash: string
  readonly most: number
  /** Goes back with the number, so that nothing has to be kept here. */
  readonly proof: string
}

/** For which form it is, by its one-time key, and from which network that is sent. */
export interface WorkFor {
  readonly key: string
  readonly network: string
}

/** A number that was found opens one case, however often it is sent, and is worth nothing to another network. */
export const newWork = (secret: Buffer, { key, network }: WorkFor, now: Instant): Work => {
  const until = String(Date.parse(now) + validFor)
  const salt = saltOf(key, until)
  const hash = digest(salt, String(randomInt(mostTries)))
  return { salt, hash, most: mostTries, proof: `${until}.${hash}.${sign(secret, network, salt, hash)}` }
}

/** @param sent the proof, a dot and the number */
export const isDone = (secret: Buffer, { key, network }: WorkFor, sent: string, now: Instant): boolean => {
  const [, until = '', hash = '', signature = '', found = ''] =
    /^(\d{1,16})\.([\da-f]{64})\.([\da-f]{64})\.(\d{1,6})$/.exec(sent) ?? []
  if (found === '' || Number(until) < Date.parse(now)) return false
  const salt = saltOf(key, until)
  return isSame(sign(secret, network, salt, hash), signature) && digest(salt, found) === hash
}

const saltOf = (key: string, until: string): string => `${key}.${until}`
const digest = (salt: string, number: string): string =>
  createHash('sha256').update(`${salt}.${number}`).digest('hex')
const sign = (secret: Buffer, network: string, salt: string, hash: string): string =>
  createHmac('sha256', secret)
    .update(`proof of work ${widerNetworkOf(network)} ${salt} ${hash}`)
    .digest('hex')
const isSame = (one: string, other: string): boolean => timingSafeEqual(Buffer.from(one), Buffer.from(other))
