import { addMilliseconds, type Instant, minutes } from '@buckstop/domain'
import { isOwnNetwork, widerNetworkOf } from '../../../addresses/network.ts'
import type { Clock } from '../../../clock/clock.ts'

/** More forms than that of one network in that time are a flood, which is over once as long has passed with fewer. */
export const mostForms = 60
export const within = minutes(10)
/** Of more networks the one that was quiet longest is forgotten: a bound on memory. */
const mostNetworks = 10_000

interface Seen {
  readonly since: Instant
  readonly count: number
  readonly floodsUntil: Instant
}

export interface FloodWatch {
  /** Counts a form; whether its network floods. */
  readonly came: (network: string) => boolean
  readonly floods: (network: string) => boolean
}

/** Counted by each process for itself. Networks of the house never flood: what relays there comes from everybody. */
export const createFloodWatch = (clock: Clock): FloodWatch => {
  const seen = new Map<string, Seen>()
  const floods = (network: string): boolean => {
    const one = seen.get(widerNetworkOf(network))
    return one !== undefined && one.floodsUntil > clock.now()
  }
  return {
    floods,
    came: (network) => {
      if (isOwnNetwork(network)) return false
      const now = clock.now()
      const wider = widerNetworkOf(network)
      const before = seen.get(wider)
      const isNew = before === undefined || addMilliseconds(before.since, within) <= now
      const count = isNew ? 1 : before.count + 1
      if (before === undefined && seen.size >= mostNetworks) seen.delete(seen.keys().next().value ?? '')
      // Anew, so that it stands last: whoever floods on is not forgotten first.
      seen.delete(wider)
      seen.set(wider, {
        since: isNew ? now : before.since,
        count,
        floodsUntil: count > mostForms ? addMilliseconds(now, within) : (before?.floodsUntil ?? now),
      })
      return floods(network)
    },
  }
}
