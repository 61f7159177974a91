import { item } from '../game/item.ts'
import type { IndexedMap } from '../game/indexed-map.ts'
import { knownTo } from '../story/scene.ts'
import type { Candidates } from './candidates.ts'
import type { Reaches } from './reaches.ts'

/** A map as a repair has changed it so far, and what there is to change in it. */
export interface Site {
  readonly indexed: IndexedMap
  readonly candidates: Candidates
  readonly reaches: Reaches
  /** How many changes a repair may still make. */
  readonly left: number
}

/** Somebody who owns a problem and can't solve it, when these facts hold. */
interface Powerless {
  readonly team: number
  readonly problem: number
  readonly facts: ReadonlySet<number>
  readonly withLadder: boolean
}

/**
 * The changes of which at least one is made wherever this owner becomes able: authority for somebody in reach, where
 * all that the remedy takes is known, or reaching further. -1 may be among them.
 */
export const changesThatEnable = (
  { indexed, candidates, reaches, left }: Site,
  { team, problem, facts, withLadder }: Powerless,
): number[] => {
  const reach = reaches.of(team, withLadder)
  const { needs, amount } = item(indexed.problems, problem)
  const serving = indexed.remedies.flatMap(({ gives }, remedy) => (gives === needs ? [remedy] : []))
  if (serving.length === 0) return []
  const known = knownTo(indexed, reach, facts)
  const ready = serving.filter((remedy) =>
    item(indexed.remedies, remedy).requires.every((fact) => known.has(fact)),
  )
  const breaking = [...reach].flatMap((member) => ready.map((remedy) => candidates.authorise(member, remedy)))
  // One more to ask helps by itself only where that one brings an authority or finds something out.
  const helps = (other: number): boolean => {
    const { authority, facts: found } = reaches.brings(other)
    return (
      authority.some(({ remedy, upTo }) => upTo >= amount && serving.includes(remedy)) ||
      found.some((fact) => !known.has(fact))
    )
  }
  for (const other of indexed.teams.keys()) {
    if (reach.has(other) || (left === 1 && !helps(other))) continue
    for (const member of reach) breaking.push(candidates.ask(member, other))
  }
  return breaking
}
