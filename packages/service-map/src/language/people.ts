import { teamNamed } from './ladder.ts'
import type { ServiceMap, Team } from './service-map.ts'

/** The teams in which people work, in order of declaration: all but the machines. */
export const teamsOfPeople = ({ teams }: Pick<ServiceMap, 'teams'>): readonly Team[] =>
  teams.filter(({ machine }) => !machine)

/** The team of people that answers there: itself, or the one that a machine names for whoever asks for a person. */
export const answersFor = (map: ServiceMap, name: string): string => {
  const team = teamNamed(map, name)
  return team?.machine === true ? (team.reportsTo ?? name) : name
}

/** The machines that are gone through from this team by going on so, itself where it is one. */
const machinesFrom = (map: ServiceMap, name: string, on: (team: Team) => readonly string[]): Set<Team> => {
  const first = teamNamed(map, name)
  const machines = new Set<Team>(first?.machine === true ? [first] : [])
  for (const machine of machines) {
    for (const next of on(machine)) {
      const team = teamNamed(map, next)
      if (team?.machine === true) machines.add(team)
    }
  }
  return machines
}

const passesOf = ({ responses }: Team): readonly string[] =>
  responses.flatMap((one) => (one.verb === 'pass' ? [one.team] : []))

const through = (
  map: ServiceMap,
  name: string,
  on: (team: Team) => readonly string[],
  behind: (machine: Team) => readonly string[],
): readonly string[] => {
  const machines = machinesFrom(map, name, on)
  if (machines.size === 0) return [name]
  const reached = [...machines].flatMap((machine) => [...on(machine), ...behind(machine)])
  return [...new Set(reached)].filter((team) => teamNamed(map, team)?.machine === false)
}

/** The teams of people that a contact passed there comes to: through machines, by their passes and to who is behind each. */
export const passedTo = (map: ServiceMap, name: string): readonly string[] =>
  through(map, name, passesOf, ({ reportsTo }) => (reportsTo === null ? [] : [reportsTo]))

/** The teams of people that are asked by asking there: a machine asks on. */
export const askedThrough = (map: ServiceMap, name: string): readonly string[] =>
  through(
    map,
    name,
    ({ asks }) => asks,
    () => [],
  )
