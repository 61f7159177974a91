import type { Directory, TeamName, Way } from '../../directory/directory.ts'
import { teamNow, teamsWith } from '../../directory/team-now.ts'
import type { Standing } from '../standing.ts'
import type { Context } from '../context.ts'
import { refuse } from '../refusal.ts'
import type { Refusal } from '../refusal.ts'
import { ladderOf } from '../who.ts'
import type { Addressee } from '../parts.ts'

/** A team that a matter can be offered to: `own` is the one it is with, or its owner's where they stand elsewhere. */
export interface OfferWay {
  readonly to: TeamName
  readonly by: 'own' | Way['by']
}

/**
 * Where the service map knows a way for this matter: from its team, and from the owner's own where it came to somebody of
 * another, such as a leader above. Each team once, by its nearest meaning.
 */
export const offerWays = (
  { team, owner }: Pick<Standing, 'team' | 'owner'>,
  directory: Directory,
): readonly OfferWay[] => {
  const here = teamNow(directory, team)
  const theirs = teamsWith(directory, owner)
  const from = theirs.includes(here) ? [here] : [here, ...theirs]
  const ways = new Map(from.map((to): [TeamName, OfferWay] => [to, { to, by: 'own' }]))
  for (const way of from.flatMap((name) => directory.teams.get(name)?.ways ?? [])) {
    if (!ways.has(way.to) && directory.teams.has(way.to)) ways.set(way.to, way)
  }
  return [...ways.values()]
}

/** Refused where the map knows no way there; null where it does, and for whoever is above the owner. */
export const whyOffMap = (state: Standing, context: Context, to: Addressee): Refusal | null => {
  const { directory } = context
  const ways = offerWays(state, directory)
  const wanted = to.kind === 'team' ? [to.team] : teamsWith(directory, to.person)
  if (ways.some((way) => wanted.includes(way.to))) return null
  if (to.kind === 'person' && ladderOf(state, context).includes(to.person)) return null
  return refuse('off-map', {
    from: teamNow(directory, state.team),
    ways: ways.filter(({ by }) => by !== 'own').map((way) => way.to),
  }).refusal
}
