import type { ServiceMap } from '../language/service-map.ts'
import { feasibleRemedies } from './feasible-remedies.ts'
import { bringingsOf, inReach, mayHappen } from './in-reach.ts'
import type { KnownFacts } from './truth.ts'
import { whoIsAble } from './who-is-able.ts'

/**
 * The facts worth asking about: those that nobody knows and that could still change which remedy is feasible, or
 * whether an owner in one of these teams is able. In the order of the map; empty for a problem that it does not name.
 */
export const whatMatters = (
  map: ServiceMap,
  problem: string,
  said: KnownFacts,
  teams: readonly string[],
): readonly string[] => {
  const found = feasibleRemedies(map, problem, said)
  if (found === null) return []
  const { facts } = found
  const undecided = new Set([
    ...found.remedies.flatMap(({ remedy, feasible }) => (feasible === null ? [remedy] : [])),
    ...teams.flatMap((team) =>
      whoIsAble(map, found, facts, team).by.flatMap(({ remedy, able }) => (able === null ? [remedy] : [])),
    ),
  ])
  const first = map.remedies.flatMap(({ name, requires }) => (undecided.has(name) ? requires : []))
  const met = reachedFrom(map, facts, first)
  return map.facts.map(({ name }) => name).filter((fact) => met.has(fact) && !facts.has(fact))
}

/** The facts that these hang on, themselves among them: through what brings each about, and what may keep it from that. */
const reachedFrom = (map: ServiceMap, facts: KnownFacts, first: readonly string[]): ReadonlySet<string> => {
  const bringings = bringingsOf(map)
  const { may } = inReach(map, facts, bringings)
  const met = new Set(first)
  for (const fact of met) {
    if (facts.get(fact) === true) continue
    for (const one of bringings) {
      if (!one.facts.includes(fact) || !mayHappen(map, facts, may, one)) continue
      const ruled = map.impossible.filter((rule) => rule.with.some((named) => one.facts.includes(named)))
      for (const named of [
        ...one.when,
        ...one.unless,
        ...ruled.flatMap((rule) => [...rule.with, ...rule.without]),
      ]) {
        met.add(named)
      }
    }
  }
  return met
}
