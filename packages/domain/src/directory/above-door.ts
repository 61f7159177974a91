import type { Directory, PersonId, TeamName } from './directory.ts'
import { ladderAbove, lastResort } from './ladder.ts'
import type { StandIn } from './presence.ts'
import { teamNow } from './team-now.ts'

/**
 * Who answers for how a door is kept: those above the lead of the team that it reaches, nearest first, each once. At the
 * top of the ladder it is the lead themselves, since nobody is above them. Empty only where nobody works.
 */
export const leadersAboveDoor = (
  directory: Directory,
  door: TeamName,
  standIn: StandIn,
): readonly PersonId[] => {
  const team = teamNow(directory, door)
  const above = ladderAbove(directory, team, directory.teams.get(team)?.lead ?? null, standIn)
  if (above.length > 0) return above
  const top = ladderAbove(directory, team, null, standIn).at(-1) ?? lastResort(directory, standIn)
  return top === null ? [] : [top]
}
