import { BitRows } from './bits.ts'
import { Components } from './components.ts'
import type { IndexedMap } from './indexed-map.ts'

export type Rules = 'map' | 'buckstop'

const components = new Components()

/**
 * Gives each team what the teams that its owner reaches have: `own` holds a row of bits for each
 * team and is turned into the union over the teams reached by `asks`, the team included, and under
 * Buckstop over those above it on the ladder with what they ask in turn. Linear in teams and asks.
 */
export const spreadByAsking = (indexed: IndexedMap, rules: Rules, own: BitRows): void => {
  const { teams } = indexed
  const start = new Int32Array(teams.length + 1)
  teams.forEach(({ asks }, i) => (start[i + 1] = start[i]! + asks.length))
  const edges = new Int32Array(start[teams.length]!)
  teams.forEach(({ asks }, i) => edges.set(asks, start[i]))
  components.run(teams.length, start, edges)
  const { of, count } = components
  const byComponent = new BitRows(count, own.words * 32)
  const members: number[][] = Array.from({ length: count }, () => [])
  for (let team = 0; team < teams.length; team++) members[of[team]!]!.push(team)
  // Successors have smaller numbers, so what they reach is known when it is wanted.
  members.forEach((group, c) => {
    for (const team of group) {
      copyInto(byComponent, c, own, team)
      for (const asked of teams[team]!.asks) if (of[asked] !== c) byComponent.unite(c, of[asked]!)
    }
  })
  for (let team = 0; team < teams.length; team++) copyInto(own, team, byComponent, of[team]!)
  if (rules === 'buckstop') spreadDownLadder(indexed, own)
}

const copyInto = (to: BitRows, row: number, from: BitRows, source: number): void => {
  for (let w = 0; w < to.words; w++)
    to.data[row * to.words + w] = to.data[row * to.words + w]! | from.data[source * from.words + w]!
}

const spreadDownLadder = ({ teams }: IndexedMap, rows: BitRows): void => {
  const done = new Uint8Array(teams.length)
  for (let team = 0; team < teams.length; team++) {
    const climbed: number[] = []
    for (let at = team; at !== -1 && done[at] === 0; at = teams[at]!.above) {
      done[at] = 1
      climbed.push(at)
    }
    for (const at of climbed.toReversed()) {
      const { above } = teams[at]!
      if (above !== -1) rows.unite(at, above)
    }
  }
}
