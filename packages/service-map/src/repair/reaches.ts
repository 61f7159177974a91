import type { IndexedMap, IndexedTeam } from '../game/indexed-map.ts'
import { item } from '../game/item.ts'
import { reachOf } from '../story/scene.ts'

interface Brings {
  readonly authority: IndexedTeam['authority']
  readonly facts: readonly number[]
}

/** Whom each owner reaches in one map, worked out when first wanted. */
export class Reaches {
  readonly #indexed: IndexedMap
  readonly #plain = new Map<number, ReadonlySet<number>>()
  readonly #brings = new Map<number, Brings>()
  readonly #withLadder = new Map<number, ReadonlySet<number>>()

  constructor(indexed: IndexedMap) {
    this.#indexed = indexed
  }

  of(team: number, withLadder: boolean): ReadonlySet<number> {
    const kept = withLadder ? this.#withLadder : this.#plain
    const known = kept.get(team)
    if (known !== undefined) return known
    const reach = reachOf(this.#indexed, team, withLadder)
    kept.set(team, reach)
    return reach
  }

  /** What asking that team may bring: the authority in its reach, and the facts that are established there. */
  brings(team: number): Brings {
    const known = this.#brings.get(team)
    if (known !== undefined) return known
    const members = [...this.of(team, false)].map((member) => item(this.#indexed.teams, member))
    const brings = {
      authority: members.flatMap(({ authority }) => authority),
      facts: [...new Set(members.flatMap(({ establishes }) => establishes.map(({ fact }) => fact)))],
    }
    this.#brings.set(team, brings)
    return brings
  }
}
