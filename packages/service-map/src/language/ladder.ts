import type { ServiceMap, Team } from './service-map.ts'

interface Found {
  readonly byName: ReadonlyMap<string, Team>
  /** The teams that report to this one, in order of declaration. */
  readonly below: ReadonlyMap<string, readonly Team[]>
}

/** A map is a value, so what was found in it once holds; it goes when the map does. */
const found = new WeakMap<ServiceMap, Found>()

const findIn = (map: ServiceMap): Found => {
  const known = found.get(map)
  if (known !== undefined) return known
  const below = new Map<string, Team[]>()
  for (const team of map.teams) {
    if (team.reportsTo === null) continue
    const beside = below.get(team.reportsTo)
    if (beside === undefined) below.set(team.reportsTo, [team])
    else beside.push(team)
  }
  const fresh = { byName: new Map(map.teams.map((team) => [team.name, team])), below }
  found.set(map, fresh)
  return fresh
}

export const teamNamed = (map: ServiceMap, name: string): Team | undefined => findIn(map).byName.get(name)

/** The teams above, nearest first, up to the top; empty at the top and for a name not declared. */
export const ladderAbove = (map: ServiceMap, name: string): Team[] => {
  const above: Team[] = []
  let next = teamNamed(map, name)?.reportsTo ?? null
  while (next !== null && above.length < map.teams.length) {
    const team = teamNamed(map, next)
    if (team === undefined) break
    above.push(team)
    next = team.reportsTo
  }
  return above
}

/** The teams under it, nearest first; those equally near in order of declaration. */
export const ladderBelow = (map: ServiceMap, name: string): Team[] => {
  const { below } = findIn(map)
  const under = new Set(below.get(name))
  for (const team of under) for (const next of below.get(team.name) ?? []) under.add(next)
  return [...under]
}
