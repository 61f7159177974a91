import type { ServiceMap, Team } from './service-map.ts'

export const teamNamed = (map: ServiceMap, name: string): Team | undefined =>
  map.teams.find((team) => team.name === name)

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

/**
 * How the map knows the way from one team to another: a pass, an ask, or the ladder in either
 * direction; null when it knows none, so that a transfer there would be off the map.
 */
export const wayBetween = (map: ServiceMap, from: string, to: string): 'pass' | 'ask' | 'ladder' | null => {
  const team = teamNamed(map, from)
  if (team === undefined) return null
  if (team.responses.some((response) => response.verb === 'pass' && response.team === to)) return 'pass'
  if (team.asks.includes(to)) return 'ask'
  if (ladderAbove(map, from).some(({ name }) => name === to)) return 'ladder'
  if (ladderAbove(map, to).some(({ name }) => name === from)) return 'ladder'
  return null
}
