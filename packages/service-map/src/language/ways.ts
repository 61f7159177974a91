import { ladderAbove, ladderBelow, teamNamed } from './ladder.ts'
import { askedThrough, passedTo } from './people.ts'
import type { ServiceMap, Team } from './service-map.ts'

/** How a map knows the way to another team: a pass, an ask, or the ladder in either direction. */
export interface Way {
  readonly to: string
  readonly by: 'pass' | 'ask' | 'ladder'
}

/**
 * Every other team to which the map knows a way from this one, each once: where it passes, then whom it asks, then the
 * ladder upward and downward, nearest first. Whoever else a case were given to would be off the map. Takes time
 * in proportion to the ways found. They lead to people: machines are gone through. Empty for a name not declared.
 */
export const waysFrom = (map: ServiceMap, name: string): readonly Way[] => {
  const team = teamNamed(map, name)
  if (team === undefined) return []
  const passes = team.responses.flatMap((one) => (one.verb === 'pass' ? passedTo(map, one.team) : []))
  const asked = team.asks.flatMap((to) => askedThrough(map, to))
  const ladder = [...ladderAbove(map, name), ...ladderBelow(map, name)].flatMap((one) =>
    one.machine ? [] : [one.name],
  )
  const ways = new Map<string, Way>()
  const add = (to: string, by: Way['by']): void => {
    if (to !== name && !ways.has(to)) ways.set(to, { to, by })
  }
  for (const to of passes) add(to, 'pass')
  for (const to of asked) add(to, 'ask')
  for (const to of ladder) add(to, 'ladder')
  return [...ways.values()]
}

/** A remedy that an owner may give, and whose authority for it that is. */
export interface Grant {
  readonly remedy: string
  /** In minor units of the map's currency; null for any amount. */
  readonly upTo: number | null
  readonly team: string
  /** The owner's own team, one that it asks, directly or through others, or the ladder with those whom that asks. */
  readonly by: 'own' | 'ask' | 'ladder'
}

/** These teams and everybody reached by asks from them, nearest first. */
export const withAsked = (map: ServiceMap, teams: readonly Team[]): ReadonlySet<Team> => {
  const reached = new Set(teams)
  for (const team of reached) {
    for (const name of team.asks) {
      const asked = teamNamed(map, name)
      if (asked !== undefined) reached.add(asked)
    }
  }
  return reached
}

/**
 * What an owner in this team may grant without being refused, as the product enforces the map: by their own team's
 * authority, by that of teams they ask, by the ladder's. By remedy in order of declaration, nearest authority first,
 * and of those further away only what goes beyond it. Conditions of the remedies (`requires`) are left to who grants.
 * Empty for a name not declared.
 */
export const authorityInReach = (map: ServiceMap, name: string): readonly Grant[] => {
  const team = teamNamed(map, name)
  if (team === undefined) return []
  const reach = new Map<Team, Grant['by']>([[team, 'own']])
  const add = (some: ReadonlySet<Team>, by: Grant['by']): void => {
    for (const one of some) if (!reach.has(one)) reach.set(one, by)
  }
  add(withAsked(map, [team]), 'ask')
  add(withAsked(map, ladderAbove(map, name)), 'ladder')

  const grants = new Map<string, Grant[]>(map.remedies.map((remedy) => [remedy.name, []]))
  for (const [one, by] of reach) {
    for (const { remedy, upTo } of one.authority) {
      const nearer = grants.get(remedy) ?? []
      const limit = upTo === 'any' ? null : upTo
      if (nearer.every((grant) => isMore(limit, grant.upTo))) {
        nearer.push({ remedy, upTo: limit, team: one.name, by })
      }
    }
  }
  return [...grants.values()].flat()
}

const isMore = (limit: number | null, than: number | null): boolean =>
  than !== null && (limit === null || limit > than)
