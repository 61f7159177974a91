import { memberOfBoard } from './board.ts'
import type { Directory, PersonId, TeamName } from './directory.ts'
import { whoStandsFor } from './presence.ts'
import type { StandIn } from './presence.ts'
import { teamNow } from './team-now.ts'

/** One level: the leader by name, and who acts there now (their deputy while they are on leave). */
export interface Level {
  readonly team: TeamName
  readonly lead: PersonId
  readonly acting: PersonId | null
}

/** The teams from this one up to the top, each once; from one that is gone, those above where it was. */
export const teamsUpward = (directory: Directory, from: TeamName): readonly TeamName[] => {
  const upward = new Set<TeamName>()
  let next: TeamName | null = teamNow(directory, from)
  while (next !== null && !upward.has(next)) {
    const team = directory.teams.get(next)
    if (team === undefined) break
    upward.add(next)
    next = team.reportsTo
  }
  return [...upward]
}

/** Above the top of every ladder stands the member of the board, unless they lead that top anyway. */
const aboveTheTop = (directory: Directory, teams: readonly TeamName[]): readonly Omit<Level, 'acting'>[] => {
  const top = teams.at(-1)
  // Asked first, since whether somebody may be of the board costs a look at all teams.
  if (top === undefined || directory.teams.get(top)?.lead === directory.board) return []
  const board = memberOfBoard(directory)
  return board === null ? [] : [{ team: top, lead: board }]
}

/** All levels above the person in that team, nearest first; also those where nobody can act at the moment. */
export const levelsAbove = (
  directory: Directory,
  team: TeamName,
  person: PersonId | null,
  standIn: StandIn,
): readonly Level[] => {
  const upward = teamsUpward(directory, team)
  const levels = [
    ...upward.flatMap((name) => {
      const lead = directory.teams.get(name)?.lead
      return lead === undefined ? [] : [{ team: name, lead }]
    }),
    ...aboveTheTop(directory, upward),
  ].map((level): Level => ({ ...level, acting: whoStandsFor(directory, level.lead, standIn) }))
  if (person === null) return levels
  const own = levels.findLastIndex(({ lead, acting }) => lead === person || acting === person)
  return levels.slice(own + 1)
}

/**
 * The people above somebody, nearest first, each once: the leads from their team up to the top. Who left, is
 * excluded or has been absent too long is skipped; who is on leave is stood in for by their deputy.
 * @param person whose superiors; null for the whole ladder of the team, its own lead included
 */
export const ladderAbove = (
  directory: Directory,
  team: TeamName,
  person: PersonId | null,
  standIn: StandIn,
): readonly PersonId[] => [
  ...new Set(
    levelsAbove(directory, team, person, standIn).flatMap(({ acting }) => (acting === null ? [] : [acting])),
  ),
]

/** Whether the person works in a team that the leader, or who stands in for them, leads directly or from above. */
export const isUnder = (
  directory: Directory,
  leader: PersonId,
  person: PersonId,
  standIn: StandIn,
): boolean => {
  if (leader === person) return false
  const teams = directory.people.get(person)?.teams ?? []
  return teams.some((team) => ladderAbove(directory, team, person, standIn).includes(leader))
}

/**
 * Who answers when the ladder has nobody left: the ladder of the team that answers for all, then anybody who can,
 * in the order of their names' identifiers; null only in a company where nobody works.
 */
export const lastResort = (directory: Directory, standIn: StandIn): PersonId | null => {
  const [fallback] = ladderAbove(directory, directory.fallbackTeam, null, standIn)
  if (fallback !== undefined) return fallback
  const everyone = [...directory.people.keys()].toSorted()
  return (
    everyone.find((id) => whoStandsFor(directory, id, standIn) === id) ??
    everyone.find((id) => {
      const person = directory.people.get(id)
      return person?.active === true && person.presence.kind !== 'onLeave' && !standIn.excluding?.includes(id)
    }) ??
    null
  )
}
