import { type Directory, type Instant, type PersonId, teamNow, type TeamName } from '@buckstop/domain'

/** The teams somebody works in. */
export const teamsOf = (directory: Directory, person: PersonId): readonly TeamName[] =>
  directory.people.get(person)?.teams ?? []

/** The teams somebody is the lead of. */
export const teamsLed = (directory: Directory, person: PersonId): readonly TeamName[] =>
  [...directory.teams.values()].filter(({ lead }) => lead === person).map(({ name }) => name)

/** The teams somebody covers for by the rota at this moment. */
export const teamsCovered = (directory: Directory, person: PersonId, now: Instant): readonly TeamName[] => {
  const entries = directory.rota.filter(
    (entry) => entry.person === person && entry.from <= now && now < entry.to,
  )
  return entries.some(({ team }) => team === null)
    ? [...directory.teams.keys()]
    : entries.flatMap(({ team }) => team ?? [])
}

/** These teams and every team below them on the ladder, each once. */
export const downward = (directory: Directory, from: readonly TeamName[]): readonly TeamName[] => {
  const found = new Set(from)
  let grown = true
  while (grown) {
    const below = [...directory.teams.values()].filter(
      ({ name, reportsTo }) => !found.has(name) && reportsTo !== null && found.has(reportsTo),
    )
    for (const { name } of below) found.add(name)
    grown = below.length > 0
  }
  return [...found]
}

export const worksInOne = (directory: Directory, person: PersonId, teams: readonly TeamName[]): boolean =>
  teamsOf(directory, person).some((team) => teams.includes(team))

/** Whoever leads teams need work in none. */
export const leadsOne = (directory: Directory, person: PersonId, teams: readonly TeamName[]): boolean =>
  teamsLed(directory, person).some((team) => teams.includes(team))

/** With the teams that are gone from the service map and for which one of these answers now: their ended cases. */
export const withFormer = (directory: Directory, teams: readonly TeamName[]): readonly TeamName[] => [
  ...teams,
  ...[...directory.formerTeams.keys()].filter((name) => teams.includes(teamNow(directory, name))),
]
