import type { IndexedMap } from '../game/indexed-map.ts'
import { reachOf } from '../story/scene.ts'

/** Whom each owner reaches in one map, worked out when first wanted. */
export class Reaches {
  readonly #indexed: IndexedMap
  readonly #plain = new Map<number, ReadonlySet<number>>()
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
}
