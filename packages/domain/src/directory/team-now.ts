import type { Directory, TeamName } from './directory.ts'

/**
 * The team that answers for that name now: itself while it is there, else the nearest that is left of what was above
 * it when it went, else the team that answers when no other does.
 */
export const teamNow = ({ teams, formerTeams, fallbackTeam }: Directory, name: TeamName): TeamName => {
  const gone = new Set<TeamName>()
  let next: TeamName | undefined = name
  while (next !== undefined && !gone.has(next)) {
    if (teams.has(next)) return next
    gone.add(next)
    next = formerTeams.get(next)
  }
  return fallbackTeam
}
