import type { Directory, PersonId, TeamName } from './directory.ts'

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

/** The teams somebody works in, the main one first, then those they lead from elsewhere. */
export const teamsWith = ({ people, teams }: Directory, person: PersonId): readonly TeamName[] => [
  ...new Set([
    ...(people.get(person)?.teams ?? []),
    ...[...teams.values()].filter(({ lead }) => lead === person).map(({ name }) => name),
  ]),
]
