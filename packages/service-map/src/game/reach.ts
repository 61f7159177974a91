import { BitRows } from './bits.ts'
import { Components } from './components.ts'
import type { IndexedMap } from './indexed-map.ts'

export type Rules = 'map' | 'buckstop'

const components = new Components()

/**
 * Gives each team what the teams that it reaches have: `own` holds a row of bits for each team and is
 * turned into the union over the teams reached by `asks`, the team included. Linear in teams and asks.
 */
const spreadByAsking = ({ teams }: IndexedMap, own: BitRows): void => {
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
}

const copyInto = (to: BitRows, row: number, from: BitRows, source: number): void => {
  for (let w = 0; w < to.words; w++)
    to.data[row * to.words + w] = to.data[row * to.words + w]! | from.data[source * from.words + w]!
}

/** Something in a team's reach, and how many rungs of the ladder it takes to get to it. */
export interface Reached {
  readonly item: number
  readonly rungs: number
}

/**
 * What each team's owner can lay hands on, nearest first: what it and those it asks have, and under
 * Buckstop what the teams above it on the ladder have, each with those that they ask in turn. Linear in
 * what is found.
 */
export const reachedBy = (
  indexed: IndexedMap,
  rules: Rules,
  own: BitRows,
): readonly (readonly Reached[])[] => {
  const { teams } = indexed
  spreadByAsking(indexed, own)
  const found: (readonly Reached[] | undefined)[] = teams.map(() => undefined)
  const climb = (team: number): readonly Reached[] => {
    const { above } = teams[team]!
    const here = own.bitsOf(team).map((item): Reached => ({ item, rungs: 0 }))
    if (rules === 'map' || above === -1) return here
    const further = found[above]!.flatMap(({ item, rungs }): Reached[] =>
      own.has(team, item) ? [] : [{ item, rungs: rungs + 1 }],
    )
    return [...here, ...further]
  }
  for (let team = 0; team < teams.length; team++) {
    const waiting: number[] = []
    for (let at = team; at !== -1 && found[at] === undefined;) {
      waiting.push(at)
      at = rules === 'map' ? -1 : teams[at]!.above
    }
    for (const at of waiting.toReversed()) found[at] = climb(at)
  }
  return found.map((one) => one ?? [])
}
