import { item } from '../game/item.ts'
import { TooLarge } from '../game/bits.ts'
import type { IndexedMap } from '../game/indexed-map.ts'
import { indexMap } from '../game/indexed-map.ts'
import { play } from '../game/play.ts'
import type { Rules } from '../game/reach.ts'
import type { Solved } from '../game/solve.ts'
import { lost } from '../game/solve.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { Candidates } from './candidates.ts'
import type { Change } from './change.ts'
import { FoundSets } from './found-sets.ts'
import type { Patch } from './patch.ts'
import { isPower, patched } from './patch.ts'
import { Powers } from './power.ts'
import { Reaches } from './reaches.ts'
import { changesThatBreak, type LostGame } from './trap.ts'

/** Changes that together make every verdict safe; `contacts` is the worst case over all pairs then. */
export interface Repair {
  readonly changes: readonly Change[]
  readonly contacts: number
}

/** What `buckstop map repair --json` prints. `complete` is false when time ran out before all were seen. */
export interface Repairs {
  readonly total: number
  readonly complete: boolean
  readonly repairs: readonly Repair[]
}

export interface RepairOptions {
  readonly withBuckstop?: boolean
  /** How long to search, in milliseconds; 9,000 unless told. */
  readonly milliseconds?: number
  /** Called now and then with the share of the search that is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void
}

const mostChanges = 3
export const mostShown = 50
const mostPositions = 200_000
/** How many ways of keeping the customer are read off a lost game; each narrows what can break all. */
const variants = 2
/** So few changes are sooner tried than narrowed further. */
const fewEnough = 24

/**
 * The smallest sets of at most three changes after which every verdict is safe: fewest changes
 * first, then by declaration, the first 50 of them and how many there are. A map that is safe
 * already has one, which is empty.
 *
 * A lost game shows a way in which the company keeps the customer; a repair has to break it. So
 * the search only ever adds changes that break a way still open, and still misses no set.
 */
export const repair = (map: ServiceMap, options: RepairOptions = {}): Repairs =>
  new Search(map, options).run()

/** A set of changes, and the map with all of them but the last, which is made when its turn comes. */
interface Node {
  readonly chosen: readonly number[]
  readonly before: IndexedMap
  readonly last: Patch | null
}

class Search {
  readonly #rules: Rules
  readonly #root: IndexedMap
  readonly #candidates: Candidates
  readonly #powers: Powers
  readonly #deadline: number
  readonly #onProgress: (done: number) => void
  /** Pairs of customer and problem, the one that was lost last in front: it is likely lost again. */
  readonly #pairs: { customer: number; problem: number }[]
  readonly #visited: FoundSets
  readonly #safe: FoundSets
  readonly #found: { chosen: readonly number[]; contacts: number }[] = []
  readonly #played = new Map<string, number>()
  #complete = true

  constructor(map: ServiceMap, { withBuckstop, milliseconds, onProgress }: RepairOptions) {
    this.#rules = withBuckstop === true ? 'buckstop' : 'map'
    this.#root = indexMap(map)
    this.#candidates = new Candidates(this.#root)
    this.#powers = new Powers(this.#root, this.#rules)
    this.#visited = new FoundSets(this.#candidates.changes.length)
    this.#safe = new FoundSets(this.#candidates.changes.length)
    this.#deadline = performance.now() + (milliseconds ?? 9_000)
    this.#onProgress = onProgress ?? (() => {})
    this.#pairs = map.customers.flatMap((_, customer) =>
      map.problems.map((__, problem) => ({ customer, problem })),
    )
  }

  run(): Repairs {
    let level: Node[] = [{ chosen: [], before: this.#root, last: null }]
    for (let size = 0; size <= mostChanges && level.length > 0; size++) {
      const next: Node[] = []
      for (const [i, node] of level.entries()) {
        if (performance.now() > this.#deadline) {
          this.#complete = false
          return this.#result()
        }
        if (i % 16 === 0) this.#onProgress((size + i / level.length) / (mostChanges + 1))
        next.push(...this.#expand(node, mostChanges - size))
      }
      level = next
    }
    this.#onProgress(1)
    return this.#result()
  }

  #expand(node: Node, left: number): Node[] {
    const { chosen, before, last } = node
    if (this.#safe.hasPartOf(chosen)) return []
    const indexed = last === null ? before : patched(before, last)
    try {
      if (left === 0) {
        const contacts = this.#worstContacts(indexed, chosen)
        if (contacts !== null) this.#keep(chosen, contacts)
        return []
      }
      const breaking = this.#breaking(indexed, left)
      if (typeof breaking === 'number') {
        this.#keep(chosen, breaking)
        return []
      }
      return [...breaking].flatMap((number) => this.#child(chosen, indexed, number))
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error
      this.#complete = false
      return []
    }
  }

  #child(before: readonly number[], indexed: IndexedMap, number: number): Node[] {
    if (before.includes(number)) return []
    const chosen = [...before, number].toSorted((a, b) => a - b)
    if (!this.#visited.add(chosen) || this.#safe.hasPartOf(chosen)) return []
    return [{ chosen, before: indexed, last: item(this.#candidates.patches, number) }]
  }

  #keep(chosen: readonly number[], contacts: number): void {
    this.#safe.add(chosen)
    this.#found.push({ chosen, contacts })
  }

  /** The worst-case contacts over all pairs, or null as soon as one is not safe. */
  #worstContacts(indexed: IndexedMap, chosen: readonly number[]): number | null {
    let worst = 0
    const shape = chosen.filter((number) => !isPower(item(this.#candidates.patches, number))).join()
    for (const [i, { customer, problem }] of this.#pairs.entries()) {
      const contacts = this.#contacts(indexed, customer, problem, shape)
      if (contacts === lost) {
        this.#pairs.unshift(...this.#pairs.splice(i, 1))
        return null
      }
      worst = Math.max(worst, contacts)
    }
    return worst
  }

  /** Many sets come to the same in what the teams can do, so each such case is played once. */
  #contacts(indexed: IndexedMap, customer: number, problem: number, shape: string): number {
    const power = this.#powers.of(indexed, customer, problem)
    if (power === null) return item(this.#play(indexed, customer, problem).worst, 0)
    const key = `${customer} ${problem} ${shape} ${power}`
    const known = this.#played.get(key)
    if (known !== undefined) return known
    const contacts = item(this.#play(indexed, customer, problem).worst, 0)
    this.#played.set(key, contacts)
    return contacts
  }

  /**
   * The worst-case contacts when all is safe, otherwise the changes of which one has to be made.
   * With one change left it has to help every pair that is not safe; where cases are played once
   * (see above), trying it is quicker than narrowing further.
   */
  #breaking(indexed: IndexedMap, left: number): ReadonlySet<number> | number {
    let worst = 0
    const reaches = new Reaches(indexed)
    const lostGames: LostGame[] = []
    for (const { customer, problem } of this.#pairs) {
      const solved = this.#play(indexed, customer, problem)
      if (solved.worst[0] !== lost) worst = Math.max(worst, item(solved.worst, 0))
      else lostGames.push({ indexed, customer, problem, solved, candidates: this.#candidates, reaches })
      if (lostGames.length > 0 && left === 1 && this.#powers.apply) break
    }
    let breaking: ReadonlySet<number> | null = null
    for (let variant = 0; variant < variants; variant++) {
      for (const lostGame of lostGames) {
        const found = changesThatBreak(lostGame, left, variant)
        if (breaking === null) breaking = found
        else if (left === 1) breaking = inBoth(breaking, found)
        else if (found.size < breaking.size) breaking = found
        if (breaking.size === 0 || (left === 1 && this.#powers.apply)) return breaking
      }
      if (breaking !== null && breaking.size <= fewEnough) return breaking
    }
    return breaking ?? worst
  }

  #play(indexed: IndexedMap, customer: number, problem: number): Solved {
    return play(indexed, customer, problem, this.#rules, mostPositions)
  }

  #result(): Repairs {
    const { changes } = this.#candidates
    const ordered = this.#found.toSorted(
      (a, b) => a.chosen.length - b.chosen.length || compareLists(a.chosen, b.chosen),
    )
    return {
      total: ordered.length,
      complete: this.#complete,
      repairs: ordered.slice(0, mostShown).map(({ chosen, contacts }) => ({
        changes: chosen.map((number) => item(changes, number)),
        contacts,
      })),
    }
  }
}

const inBoth = (a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...a].filter((number) => b.has(number)))

const compareLists = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((number, i) => number !== b[i])
  return at === -1 ? 0 : item(a, at) - item(b, at)
}
