import { ladderAbove, teamNamed } from '../language/ladder.ts'
import type { Problem, ServiceMap } from '../language/service-map.ts'
import { authorityInReach, type Grant, withAsked } from '../language/ways.ts'
import { whatOwnerKnows } from './owner-knows.ts'
import { allHold, either, type KnownFacts, type Truth } from './truth.ts'

/** What an owner in one team can do with the problem, as the product enforces the map. */
export interface Able {
  readonly team: string
  /** Null where it depends on what nobody knows yet. */
  readonly able: Truth
  /** By which remedies, in order of declaration, those left out that are out of the question. */
  readonly by: readonly AbleBy[]
}

export interface AbleBy {
  readonly remedy: string
  readonly able: Truth
  /** The nearest authority that is enough for the amount of the problem. */
  readonly authority: Grant
}

/**
 * Whether whoever owns it in this team is able with the problem: their own authority, that of those they ask, of the
 * ladder above and whom that asks; with what they bring about themselves and what those find out. A machine owns
 * nothing, so it is never able. `facts` are those that hold now, with what follows from them (`follow`).
 */
export const whoIsAble = (
  map: ServiceMap,
  { needs, amount }: Pick<Problem, 'needs' | 'amount'>,
  facts: KnownFacts,
  name: string,
): Able => {
  const team = teamNamed(map, name)
  if (team === undefined || team.machine) return { team: name, able: false, by: [] }
  const helpers = withAsked(map, [team, ...ladderAbove(map, name)])
  const known = whatOwnerKnows(map, team, helpers, facts)
  const enough = Map.groupBy(
    authorityInReach(map, name).filter(({ upTo }) => upTo === null || upTo >= amount),
    ({ remedy }) => remedy,
  )
  const by = map.remedies.flatMap(({ name: remedy, gives, requires }): AbleBy[] => {
    const [authority] = enough.get(remedy) ?? []
    const able = gives === needs ? allHold(known, requires) : false
    return authority === undefined || able === false ? [] : [{ remedy, able, authority }]
  })
  return { team: name, able: by.reduce<Truth>((so, one) => either(so, one.able), false), by }
}
