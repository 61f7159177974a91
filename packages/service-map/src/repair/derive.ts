import { item } from '../game/item.ts'
import type { Game } from '../game/compile.ts'
import type { IndexedMap } from '../game/indexed-map.ts'

export interface Derived {
  readonly facts: ReadonlySet<number>
  /** The responses by which the facts came about: while these stay, so do the facts. */
  readonly givers: readonly { readonly team: number; readonly place: number }[]
}

/** What an owner under Buckstop brings about of the facts that matter in the game, and by what. */
export const derive = (
  indexed: IndexedMap,
  reach: ReadonlySet<number>,
  start: ReadonlySet<number>,
  game: Game,
): Derived => {
  const facts = new Set(start)
  const givers: { team: number; place: number }[] = []
  for (let before = -1; before !== facts.size;) {
    before = facts.size
    for (const team of reach) {
      for (const { when, gives, place } of item(indexed.teams, team).responses) {
        const news = gives.filter((fact) => item(game.factBit, fact) >= 0 && !facts.has(fact))
        if (news.length === 0 || !when.every((fact) => facts.has(fact))) continue
        for (const fact of news) facts.add(fact)
        givers.push({ team, place })
      }
    }
  }
  return { facts, givers }
}
