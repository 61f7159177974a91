import { item } from '../game/item.ts'
import { TooLarge } from '../game/bits.ts'
import type { IndexedMap } from '../game/indexed-map.ts'
import { play } from '../game/play.ts'
import { type Solved, lost } from '../game/solve.ts'
import type { Candidates } from './candidates.ts'
import { weightOf } from './change.ts'
import { FoundSets } from './found-sets.ts'
import { mostFacts } from '../check/combinations.ts'
import { type Patch, isPower, patched } from './patch.ts'
import { Powers } from './power.ts'
import { Reaches } from './reaches.ts'
import { changesThatBreak, type LostGame } from './trap.ts'
import { changesThatClose } from './closing.ts'
import { type Violation, violationIn } from './violation.ts'
import type { Pair, Goal } from './goal.ts'

const mostChanges = 3
const mostPositions = 200_000
/** How many ways of keeping the customer are read off a lost game; each narrows what can break all. */
const variants = 2
/** So few changes are sooner tried than narrowed further. */
const fewEnough = 24

export interface FoundSet {
  readonly chosen: readonly number[]
  readonly contacts: number
}

/** A set of changes, and the map with all of them but the last, which is made when its turn comes. */
interface Node {
  readonly chosen: readonly number[]
  readonly before: IndexedMap
  readonly last: Patch | null
}

/**
 * A lost game shows a way in which the company keeps the customer; a repair has to break it. So the search only ever
 * adds changes that break a way still open, and still misses no set.
 */
export class Search {
  readonly #goal: Goal
  readonly #root: IndexedMap
  readonly #candidates: Candidates
  readonly #powers: Powers
  readonly #deadline: number
  readonly #onProgress: (done: number) => void
  /** The one that was lost last in front: it is likely lost again. */
  readonly #pairs: Pair[]
  readonly #visited: FoundSets
  readonly #safe: FoundSets
  readonly #found: FoundSet[] = []
  readonly #played = new Map<string, number>()
  #complete: boolean

  constructor(
    root: IndexedMap,
    candidates: Candidates,
    goal: Goal,
    { deadline, onProgress }: { readonly deadline: number; readonly onProgress: (done: number) => void },
  ) {
    this.#goal = goal
    this.#root = root
    this.#candidates = candidates
    this.#powers = new Powers(root, goal.rules)
    this.#visited = new FoundSets(candidates.changes.length)
    this.#safe = new FoundSets(candidates.changes.length)
    this.#deadline = deadline
    this.#onProgress = onProgress
    this.#pairs = [...goal.pairs]
    // Beyond that not every combination of facts is looked at.
    this.#complete = !goal.exceptions || root.facts <= mostFacts
  }

  run(): { readonly found: readonly FoundSet[]; readonly complete: boolean } {
    let level: Node[] = [{ chosen: [], before: this.#root, last: null }]
    for (let size = 0; size <= mostChanges && level.length > 0; size++) {
      const next: Node[] = []
      for (const [i, node] of level.entries()) {
        if (performance.now() > this.#deadline) return { found: this.#ordered(), complete: false }
        if (i % 16 === 0) this.#onProgress((size + i / level.length) / (mostChanges + 1))
        next.push(...this.#expand(node, mostChanges - size))
      }
      level = next
    }
    this.#onProgress(1)
    return { found: this.#ordered(), complete: this.#complete }
  }

  #ordered(): readonly FoundSet[] {
    const { changes } = this.#candidates
    const weighed = this.#found.map((one) => ({
      one,
      weight: weightOf(
        this.#root.map,
        one.chosen.map((number) => item(changes, number)),
      ),
    }))
    return weighed
      .toSorted(
        (a, b) =>
          a.one.chosen.length - b.one.chosen.length ||
          a.weight - b.weight ||
          compareLists(a.one.chosen, b.one.chosen),
      )
      .map(({ one }) => one)
  }

  #expand(node: Node, left: number): Node[] {
    const { chosen, before, last } = node
    if (this.#safe.hasPartOf(chosen)) return []
    const indexed = last === null ? before : patched(before, last)
    try {
      if (left === 0) {
        const contacts = this.#worstContacts(indexed, chosen)
        if (contacts !== null && this.#violation(indexed) === null) this.#keep(chosen, contacts)
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
    for (const [i, pair] of this.#pairs.entries()) {
      const contacts = this.#contacts(indexed, pair, shape)
      if (contacts === lost) {
        this.#pairs.unshift(...this.#pairs.splice(i, 1))
        return null
      }
      worst = Math.max(worst, contacts)
    }
    return worst
  }

  /** Many sets come to the same in what the teams can do, so each such case is played once. */
  #contacts(indexed: IndexedMap, { customer, problem }: Pair, shape: string): number {
    const power = this.#powers.of(indexed, customer, problem)
    if (power === null) return item(this.#play(indexed, { customer, problem }).worst, 0)
    const key = `${customer} ${problem} ${shape} ${power}`
    const known = this.#played.get(key)
    if (known !== undefined) return known
    const contacts = item(this.#play(indexed, { customer, problem }).worst, 0)
    this.#played.set(key, contacts)
    return contacts
  }

  /**
   * The worst-case contacts when all is as it has to be, otherwise the changes of which one has to be made.
   * With one change left it has to help every pair that is not safe; where cases are played once
   * (see above), trying it is quicker than narrowing further.
   */
  #breaking(indexed: IndexedMap, left: number): ReadonlySet<number> | number {
    let worst = 0
    const site = { indexed, candidates: this.#candidates, reaches: new Reaches(indexed), left }
    const lostGames: LostGame[] = []
    for (const pair of this.#pairs) {
      const solved = this.#play(indexed, pair)
      if (solved.worst[0] !== lost) worst = Math.max(worst, item(solved.worst, 0))
      else lostGames.push({ problem: pair.problem, solved })
      if (lostGames.length > 0 && left === 1 && this.#powers.apply) break
    }
    if (lostGames.length === 0) {
      const violation = this.#violation(indexed)
      if (violation === null) return worst
      if (violation.kind === 'door') return changesThatClose(site, violation)
      const solved = play(indexed, violation.facts, violation.problem, this.#goal.rules, mostPositions)
      lostGames.push({ problem: violation.problem, solved })
    }
    let breaking: ReadonlySet<number> = new Set()
    for (let variant = 0; variant < variants; variant++) {
      for (const [i, lostGame] of lostGames.entries()) {
        const found = changesThatBreak(site, lostGame, variant)
        if (variant === 0 && i === 0) breaking = found
        else if (left === 1) breaking = breaking.intersection(found)
        else if (found.size < breaking.size) breaking = found
        if (breaking.size === 0 || (left === 1 && this.#powers.apply)) return breaking
      }
      if (breaking.size <= fewEnough) return breaking
    }
    return breaking
  }

  #violation(indexed: IndexedMap): Violation | null {
    const { doors, exceptions } = this.#goal
    return doors || exceptions ? violationIn(indexed, this.#goal) : null
  }

  #play(indexed: IndexedMap, { customer, problem }: Pair): Solved {
    return play(indexed, item(indexed.customers, customer).facts, problem, this.#goal.rules, mostPositions)
  }
}

const compareLists = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((number, i) => number !== b[i])
  return at === -1 ? 0 : item(a, at) - item(b, at)
}
