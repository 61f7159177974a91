import type { Directory, PersonId, Team, TeamName } from '@buckstop/domain'
import { type ServiceMap, waysFrom } from '@buckstop/service-map'
import { keptBy } from '../directory/holidays/holiday-region.ts'
import { mapNow } from '../directory/map-now.ts'
import { reaching } from '../directory/reaching.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { formerTeamsAfter } from './removed-teams.ts'
import type { Place } from './staffing.ts'

/** A team with somebody who leads it. */
export interface StaffedPlace extends Place {
  readonly lead: PersonId
}

/** What the company is to run on. */
export interface StaffedMap {
  readonly map: ServiceMap
  readonly places: ReadonlyMap<TeamName, StaffedPlace>
  readonly fallbackTeam: TeamName
}

/** The teams each person works in, the main one first: what they have stays in its order, what is new comes after. */
export const teamsOfEach = (
  places: ReadonlyMap<TeamName, Pick<Place, 'members'>>,
  before: ReadonlyMap<PersonId, { readonly teams: readonly TeamName[] }>,
): ReadonlyMap<PersonId, readonly TeamName[]> => {
  const teams = new Map<PersonId, TeamName[]>()
  for (const [team, { members }] of places) {
    for (const person of new Set(members)) teams.set(person, [...(teams.get(person) ?? []), team])
  }
  return new Map(
    [...teams].map(([person, now]) => {
      const had = before.get(person)?.teams ?? []
      return [
        person,
        [...had.filter((team) => now.includes(team)), ...now.filter((team) => !had.includes(team))],
      ]
    }),
  )
}

/** The directory as it will be once the company runs on this. */
export const anticipateMap = (now: DirectorySnapshot, staffedMap: StaffedMap): DirectorySnapshot => {
  const { map, places, fallbackTeam } = staffedMap
  const teams = new Map(
    map.teams.flatMap(({ name, organisation, reportsTo, leader }): [TeamName, Team][] => {
      const place = places.get(name)
      if (place === undefined) return []
      const { lead, members, frontDoor, timeZone, hours, holidaysOf: own } = place
      const about = { name, organisation, lead, reportsTo, leader, frontDoor, members }
      const calendar = {
        timeZone,
        week: hours,
        ...now.daysOffOf(name, keptBy(now.company, { own, organisation })),
      }
      return [[name, { ...about, hours: calendar, ways: waysFrom(map, name) }]]
    }),
  )
  const worksIn = teamsOfEach(places, now.directory.people)
  const people = new Map(
    [...now.directory.people].map(([id, person]) => [id, { ...person, teams: worksIn.get(id) ?? [] }]),
  )
  const formerTeams = formerTeamsAfter(now.directory, map, fallbackTeam)
  const directory: Directory = {
    ...now.directory,
    people,
    teams,
    formerTeams,
    fallbackTeam,
    // Who answers for whom it strands is read again once it is live.
    map: mapNow(map, []),
  }
  return {
    ...now,
    directory,
    company: { ...now.company, map, stranded: [] },
    teamOf: reaching(map, directory),
  }
}
