import {
  deputyOf,
  type Directory,
  everyoneOnRota,
  type Instant,
  isOnDuty,
  type PersonId,
  type TeamName,
  teamNow,
} from '@buckstop/domain'

/** Nobody waits longer than for these, one after the other. */
export const mostRings = 3

export interface Ringing {
  /** The owner, or whoever comes to them, or the leader whom they asked for. */
  readonly first: PersonId
  readonly team: TeamName
  /** It is that leader: no other colleague comes in their place, but who stands in for them. */
  readonly leads: boolean
  readonly now: Instant
}

/**
 * Whom a call rings, in order: first whoever it is for, then who covers. Only those who are at work at this moment or
 * cover by the rota, and of whom a number is known.
 */
export const whomToRing = (
  directory: Directory,
  { first, team, leads, now }: Ringing,
  hasLine: (person: PersonId) => boolean,
): readonly PersonId[] => {
  const own = [...directory.teams.values()].find(({ lead }) => lead === first)?.name ?? team
  const home = teamNow(directory, leads ? own : team)
  const person = directory.people.get(first)
  const deputy = person === undefined ? null : deputyOf(person)
  const rota = everyoneOnRota(directory, home, now, [first])
  const colleagues = leads ? [] : (directory.teams.get(home)?.members ?? [])
  const covers = [...(leads && deputy !== null ? [deputy] : []), ...rota, ...colleagues]
  const isThere = (id: PersonId): boolean => isOnDuty(directory, id, now) || rota.includes(id)
  return [...new Set([first, ...covers])].filter((id) => isThere(id) && hasLine(id)).slice(0, mostRings)
}
