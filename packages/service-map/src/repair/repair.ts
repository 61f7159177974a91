import { indexMap } from '../game/indexed-map.ts'
import { item } from '../game/item.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { Candidates } from './candidates.ts'
import type { Change } from './change.ts'
import { Search } from './search.ts'
import type { Goal, Pair } from './goal.ts'

/** Changes that together mend what was asked; `contacts` is the worst case over all pairs then. */
export interface Repair {
  readonly changes: readonly Change[]
  readonly contacts: number
}

/** `complete` is false when time ran out before all were seen. */
interface Found {
  readonly total: number
  readonly complete: boolean
  readonly repairs: readonly Repair[]
}

/** What `buckstop map repair --json` prints. */
export interface Repairs extends Found {
  /** Where no set mends everything: for each verdict that is not as it has to be, the sets that mend that one. */
  readonly each?: readonly RepairsOfOne[]
}

export interface RepairsOfOne extends Found {
  readonly customer: string
  readonly problem: string
}

export interface RepairOptions {
  readonly withBuckstop?: boolean
  /** No wrong door may be left either; under Buckstop alone. */
  readonly doors?: boolean
  /** No exception may be left either, of either kind; under Buckstop alone. */
  readonly exceptions?: boolean
  /** This kind of customer with this problem alone. */
  readonly only?: { readonly customer: string; readonly problem: string }
  /** How long to search, in milliseconds; 9,000 unless told. */
  readonly milliseconds?: number
  /** Called now and then with the share of the search that is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void
}

export const mostShown = 50
/** Each verdict gets at least so long, where none mends all. */
const leastMilliseconds = 300

/**
 * The smallest sets of at most three changes after which every verdict is safe: fewest changes
 * first, then those that intrude least, then by declaration; the first 50 of them and how many there
 * are. A map that is safe already has one, which is empty.
 */
export const repair = (map: ServiceMap, options: RepairOptions = {}): Repairs => {
  const { withBuckstop, milliseconds = 9_000, onProgress = () => {}, only } = options
  const root = indexMap(map)
  const candidates = new Candidates(root)
  const every = map.customers.flatMap((_, customer) =>
    map.problems.map((__, problem): Pair => ({ customer, problem })),
  )
  const isAsked = ({ customer, problem }: Pair): boolean =>
    only === undefined ||
    (map.customers[customer]?.name === only.customer && map.problems[problem]?.name === only.problem)
  const pairs = every.filter(isAsked)
  const goal: Goal = {
    rules: withBuckstop === true ? 'buckstop' : 'map',
    pairs,
    doors: withBuckstop === true && options.doors === true,
    exceptions: withBuckstop === true && options.exceptions === true,
  }
  const search = (wanted: Goal, deadline: number): Found => {
    const { found, complete } = new Search(root, candidates, wanted, { deadline, onProgress }).run()
    return {
      total: found.length,
      complete,
      repairs: found.slice(0, mostShown).map(({ chosen, contacts }) => ({
        changes: chosen.map((number) => item(candidates.changes, number)),
        contacts,
      })),
    }
  }
  const deadline = performance.now() + milliseconds
  const all = search(goal, deadline)
  if (all.total > 0 || pairs.length < 2) return all
  const each = pairs.flatMap((pair, i): RepairsOfOne[] => {
    const left = (deadline - performance.now()) / (pairs.length - i)
    const one = search(
      { ...goal, pairs: [pair], exceptions: false },
      performance.now() + Math.max(leastMilliseconds, left),
    )
    // Nothing to mend there.
    if (one.repairs[0]?.changes.length === 0) return []
    const [customer, problem] = [item(map.customers, pair.customer), item(map.problems, pair.problem)]
    return [{ customer: customer.name, problem: problem.name, ...one }]
  })
  return { ...all, each }
}
